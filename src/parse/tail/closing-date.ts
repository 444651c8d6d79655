import { foldBlanks } from '#document/fold.ts';
import { dateFacts, isDated, isDateLine, isFullDate, roleOf, timeFacts } from '../head/dated.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { noteDecision, type Page } from '../page/page.ts';
import { metadata } from '../page/span.ts';

/** The date and its time of day take no more lines at the end. */
const MOST_LINES = 2;

/** The day on which an item is dated at its end, below its text, with the time of day below it: taken where the head gives no date. */
export function consumeClosingDate(page: Page): void {
  const { capture, lines } = page;
  const time = readTimeLine(lines.at(-1)?.text ?? '');
  const count = time ? MOST_LINES : 1;
  const line = lines.at(-count);
  if (!line || lines.length <= count || isDated(page)) return;
  if (!isDateLine(line) || !isFullDate(foldBlanks(line.text))) return;
  const [, below] = lines.splice(-count);
  const text = foldBlanks(line.text);
  const field = roleOf(text);
  noteDecision(page, line, { table: 'head', rule: 'date below the text', verdict: field });
  page.children.push(metadata(capture, line, { field, text, ...dateFacts(page, line, text) }));
  if (below) page.children.push(metadata(capture, below, timeFacts(time)));
}
