import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { readLabel } from '../body/label/label.ts';
import { readStandaloneDate } from '../date/index.ts';
import { isFullDate } from './dated.ts';

/*
 * A page that was saved with its site: links, suggestions and the day of the visit stand above the head of the document.
 */

/** Title, lines of the site and dates above the first turn take no more lines. */
const REACH = 24;
/** A longer line is text, in UTF-16 code units. */
const LONGEST_LINE = 160;
/** Fewer lines above the second day are the head of a record of two days. */
const FEWEST_LINES = 5;
const SENTENCE_END = /[.!?]["”»)]?$/u;

/** Whether a line is a date whose day the capture knows: not one that says when the page was put up or changed. */
function isDay(line: Line): boolean {
  const text = foldBlanks(line.text.slice(0, LONGEST_LINE));
  const read = readStandaloneDate(text);
  return read?.kind === 'date' && read.role === 'date' && isFullDate(text);
}

const opensTurn = (line: Line): boolean => {
  const label = readLabel(line);
  return label !== null && !label.runOn && (label.class === 'person' || label.class === 'anonymous');
};

/**
 * How many lines above the head belong to the site. Where two days stand above the turns of a conversation, nothing but
 * short lines about them, the document is of the day nearer to its words, and its head begins at the lines right above
 * that day, set off by a blank line. 0 for any other page.
 */
export function siteAbove(lines: readonly Line[]): number {
  // One label alone may be a line of the head; two are the turns of a conversation.
  const first = lines.slice(0, REACH).findIndex(opensTurn);
  if (first < 1 || !lines.some((line, at) => at > first && opensTurn(line))) return 0;
  const above = lines.slice(0, first);
  const isShort = above.every(
    ({ role, text }) => role === 'line' && text.length <= LONGEST_LINE && !SENTENCE_END.test(text.trimEnd()),
  );
  const days = above.flatMap((line, at) => (isDay(line) ? [at] : []));
  const [day, before] = days.reverse();
  if (!isShort || day === undefined || before === undefined || day - before < 2) return 0;
  const title = day - 1;
  const gap = above.slice(before + 1, title + 1).findLastIndex((line) => line.blanksBefore > 0);
  // Without a blank line nothing parts the site from the document.
  const site = before + 1 + gap;
  return gap < 0 || site < FEWEST_LINES ? 0 : site;
}
