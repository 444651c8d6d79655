import type { Line } from '#document/capture.ts';
import { readLabel } from './label/label.ts';
import { LETTER_DASH_CUE, Q_CUE_NARROW, STOP_LABEL } from './cue.ts';
import { isElision, isStage } from './stage.ts';

/** A line that goes on with the sentence above it. */
const SMALL_START = /^\p{Ll}/u;

/** The mark of a list item, or a dash. */
const ITEM_START = /^(?:[•▪◦‣·–—-]|\d{1,2}[.)])\s/u;

/** So many lines that begin in the middle of a sentence show that lines end where they were full. */
const ENOUGH = 4;
const SHARE = 0.15;
const NARROWEST = 40;
const WIDEST = 130;

/**
 * The width at which a plain text was wrapped; null where each line is a paragraph.
 * Wrapped is a text with no line beyond 130 characters, of whose lines a good part begins in small letters right below another.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  let broken = 0;
  let width = 0;
  for (const line of lines) {
    if (line.text.length > WIDEST) return null;
    width = Math.max(width, line.text.length);
    if (line.blanksBefore === 0 && SMALL_START.test(line.text)) broken += 1;
  }
  return broken >= ENOUGH && broken >= SHARE * lines.length && width >= NARROWEST ? width : null;
}

/** Whether a line below a full one may go on with its paragraph: it opens no turn, stage line, elision or item. */
export function mayGoOn(line: Line): boolean {
  const head = line.text.slice(0, 120);
  if (ITEM_START.test(head) || STOP_LABEL.test(head) || Q_CUE_NARROW.test(head) || LETTER_DASH_CUE.test(head))
    return false;
  return line.role === 'line' && readLabel(line) === null && !isStage(line.text) && !isElision(line.text);
}
