import type { Line } from '#document/capture.ts';
import { beginsSmall } from '#document/letters.ts';
import { readLabel } from './label/label.ts';
import { LETTER_DASH_CUE, Q_CUE_NARROW } from './cue.ts';
import { isElision, isStage } from './stage.ts';
import { readStopHead } from './stop-head.ts';

/** The mark of a list item, or a dash. */
const ITEM_START = /^(?:[•▪◦‣·–—-]|\d{1,2}[.)])\s/u;

/** So many lines that begin in the middle of a sentence, and so large a share of all, show that lines end where they were full. */
const ENOUGH = 4;
const SHARE = 0.15;
/** A narrower text may be a poem or a list; a line that is longer is a paragraph. */
export const NARROWEST = 40;
export const WIDEST = 130;
/** A line is full at so much of the longest: a word that did not fit is seldom longer than a quarter of it. */
export const FULL = 0.75;

/**
 * The width at which a plain text was wrapped; null where each line is a paragraph.
 * Wrapped is a text with no line beyond 130 characters, of whose lines a good part begins in small letters right below another.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const width = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const broken = lines.filter(({ text, blanksBefore }) => blanksBefore === 0 && beginsSmall(text)).length;
  return broken >= ENOUGH && broken >= SHARE * lines.length ? width : null;
}

/** What a line ends in that closes a sentence, or what is said with a remark. */
const SENTENCE_END = /[.!?…”"»)\]—–-]\d{0,2}$/u;

/** Whether a line opens with a label that ends in a full stop: `Supreme Court.` at its head closes the sentence above it. */
function opensWithStop(above: Line, line: Line): boolean {
  const head = readStopHead(line);
  if (head === null) return false;
  return head.shape === 'titled' || head.shape === 'capitals' || SENTENCE_END.test(above.text.trimEnd());
}

/** Whether a line below a full one may go on with its paragraph: it opens no turn, stage line, elision or item. */
export function mayGoOn(above: Line, line: Line): boolean {
  const { text } = line;
  if (line.role !== 'line' || ITEM_START.test(text) || isStage(text) || isElision(text)) return false;
  if (opensWithStop(above, line) || Q_CUE_NARROW.test(text) || LETTER_DASH_CUE.test(text)) return false;
  return readLabel(line) === null;
}
