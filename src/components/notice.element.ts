/** What a notice consists of: a text that screen readers say as it changes, and a button that ends the notice. */
export function noticeParts(label: string, end: () => void): { status: HTMLElement; button: HTMLButtonElement } {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  button.addEventListener('click', end);
  return { status, button };
}
