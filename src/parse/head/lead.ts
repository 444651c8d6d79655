import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { readLabel } from '../body/label/label.ts';
import { SALUTATION } from '../body/salutation.ts';
import { isElision, isRule, isStage } from '../body/stage.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { isDateLine, isFullDate } from './dated.ts';
import { LONGEST_TITLE } from './title-line.ts';

/** How many lines of a summary may stand between a title and its date; a third paragraph above a date is text. */
export const LEAD_LINES = 2;

/** Among so many lines, fields of the markup counted, the summary and its date are looked for. */
const LEAD_REACH = 2 * LEAD_LINES + 2;

/** Whether a line can be text: neither a field of the markup nor one more date or time of day. */
const mayBeText = (line: Line): boolean =>
  line.role !== 'field' && readTimeLine(line.text) === null && !isDateLine(line);

/**
 * Whether the line under the title is a summary: no turn, no salutation, the date stands within two lines below, and text below
 * the date; else the item is dated at its end, and what stands above the date is the text.
 * @param lines the lines of the head left, the one under the title first
 */
export function isLead(lines: readonly Line[]): boolean {
  const shown = lines.slice(0, LEAD_REACH).filter((line) => line.role !== 'field' && !isRule(line.text));
  const date = shown.slice(0, LEAD_LINES + 1).find((line) => isFullDate(foldBlanks(line.text)));
  const at = date ? shown.indexOf(date) : -1;
  if (!date || at < 1 || !lines.slice(lines.indexOf(date) + 1).some(mayBeText)) return false;
  return shown.slice(0, at).every((line) => {
    const text = foldBlanks(line.text.slice(0, LONGEST_TITLE));
    return line.role === 'line' && !readLabel(line) && !SALUTATION.test(text) && !isStage(text) && !isElision(text);
  });
}
