import { partOf } from '../part-of.element.ts';

/** Leads the keyboard to what is said of an answer, where the control that asked is gone with the answer before. */
export function focusAnswer(panel: HTMLElement): void {
  const said = panel.dataset.state === 'hits' ? '.total' : '.status';
  partOf(panel, said, HTMLElement).focus({ preventScroll: true });
}
