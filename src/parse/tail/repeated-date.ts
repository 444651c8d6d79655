import { foldForComparing } from '#document/fold.ts';
import type { Page } from '../page/page.ts';
import { furniture } from '../page/span.ts';

/** A longer date line at the end is text, in UTF-16 code units. */
const LONGEST_REPEATED_DATE = 120;

/** Sets aside a date line that closes the text and only repeats the one in the head. */
export function consumeRepeatedDate(page: Page): void {
  const last = page.lines.at(-1);
  if (!last || last.text.length > LONGEST_REPEATED_DATE) return;
  const folded = foldForComparing(last.text);
  const repeats = page.children.some(
    (child) => child.type === 'metadata' && child.date && foldForComparing(child.value) === folded,
  );
  if (!repeats) return;
  page.lines.pop();
  page.children.push(furniture(page.capture, last, 'repeated date'));
}
