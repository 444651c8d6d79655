import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { FIGURE, mayHold } from '#document/may-hold.ts';
import { isStamp } from './habit/time-stamp.ts';
import { isSenderName } from './habit/timed-labels.ts';
import { recurring } from './recurring.ts';
import { join } from '../page/line-parts.ts';
import type { Page } from '../page/page.ts';

/** No time is longer, in UTF-16 code units. */
const LONGEST_TIME = 40;

const isTime = ({ role, text }: Line): boolean => role === 'line' && text.length <= LONGEST_TIME && isStamp(text);

/** Where a name stands right above a time that has a line of its own, by the name. */
function namesAbove(lines: readonly Line[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (!isTime(line) || line.blanksBefore > 0 || above?.role !== 'line' || isTime(above)) continue;
    const name = foldBlanks(above.text);
    if (isSenderName(name)) found.set(at - 1, name);
  }
  return found;
}

/**
 * Joins a name with the time below it, as messages of a chat are copied: `Anna Reed⏎10:02 AM⏎The lock opens.` Taken where a name
 * recurs so.
 */
export function joinTimes(page: Page): void {
  if (!mayHold(page.capture, FIGURE)) return;
  const names = namesAbove(page.lines);
  if (recurring([...names.values()]).size === 0) return;
  page.lines = page.lines.flatMap((line, at, lines) => {
    const time = lines[at + 1];
    if (names.has(at) && time) return [join([line, time])];
    return names.has(at - 1) ? [] : [line];
  });
}
