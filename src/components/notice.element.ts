import { make, makeButton } from './make.element.ts';

/** What a notice consists of: a text that screen readers say as it changes, and a button that ends the notice. */
export function noticeParts(label: string, end: () => void): { status: HTMLElement; button: HTMLButtonElement } {
  const status = make('span', '');
  status.setAttribute('role', 'status');
  return { status, button: makeButton('button', label, end) };
}
