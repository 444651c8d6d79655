import type { Capture, Line } from '#document/capture.ts';
import { pointAt } from '#document/position.ts';
import { isBlankUnit } from '#document/blank.ts';
import { A_CUE, A_STOP_CUE, Q_CUE, Q_STOP_CUE, readCue } from './cue.ts';
import { tally } from './recurring.ts';
import { extent } from '../page/line-parts.ts';
import { FULL, NARROWEST, WIDEST } from './wrapped.ts';

/** A line that goes on with the sentence above it; `(b)` and `iv)` open the entry of a list. */
const SMALL_START = /^(?!\s{0,60}\(?\p{Ll}{1,4}\))[\s(“"]{0,60}\p{Ll}/u;

/** Such lines right below another, so many, show whether paragraphs open further in than they go on. */
const ENOUGH = 2;
/** Of these, so many may stand further in than the line above: a list, or a slip. */
const SLIPS = 0.1;
/** Lines go on at a column where so many of all that stand there begin in small letters; where fewer do, paragraphs open. */
const GOING_ON = 0.15;

/** A heading in capitals, centred: its second line stands further in. */
const isCapitals = ({ text }: Line): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** A heading has words, not only the number of a bill. */
const HEADING = /^\P{L}*\p{Lu}{3}[\p{Lu} -]{3}/u;

/** A line is centred where the blanks before and behind it differ by no more, and before it are so many. */
const OFF_CENTRE = 4;
const INDENT = 8;

/** A line that stands further in than the one below is no opening of its paragraph, but set at the right, in columns. */
const DEEPEST = 16;

/** Blanks that stand in the capture before a line. */
const BLANKS = /^[ \t]*$/u;

/** Where a line stands on its line of print, in columns from 0. */
interface Columns {
  /** Of its first letter. */
  readonly from: number;
  /** Behind its last. */
  readonly to: number;
}

/** How a text is set whose paragraphs open further in than they go on. */
export interface Indents {
  /** Whether a line goes on with the one above it. */
  readonly goesOn: (above: Line, line: Line) => boolean;
  /** Whether a line stands in the middle of the print, as headings do. */
  readonly isCentred: (line: Line) => boolean;
}

/** Where a line stands on its line of print; null where it stands on several, or markup stands before it. */
function columnsOf(capture: Capture, line: Line): Columns | null {
  const { text, syntax } = capture;
  const { start, end } = extent(line);
  // Found by bisection: a saved page may have no line end but at its end.
  const begin = start - (pointAt(capture, start).column - 1);
  if (line.text.includes('\n') || (syntax !== 'text' && !BLANKS.test(text.slice(begin, start)))) return null;
  const first = start + (line.text.length - line.text.trimStart().length);
  const last = text.slice(start, end).trimEnd().length + start;
  return { from: first - begin, to: last - begin };
}

/** Whether a line stands further in than the margin, or behind markup. */
function isFurtherIn({ text }: Capture, line: Line): boolean {
  const { start } = extent(line);
  return (start > 0 && text.charAt(start - 1) !== '\n') || isBlankUnit(line.text.charCodeAt(0));
}

/** A line that opens something wherever it stands: `Q.  Why?`, `BY MR. LUND:`, `DIRECT EXAMINATION`. */
export function opensItself(line: Line): boolean {
  if (readCue(Q_CUE, line) ?? readCue(Q_STOP_CUE, line) ?? readCue(A_CUE, line) ?? readCue(A_STOP_CUE, line))
    return true;
  const head = line.text.trim();
  return (head.endsWith(':') || HEADING.test(head)) && isCapitals(line);
}

/** Two lines of which the second stands right below the first. */
interface Pair {
  readonly line: Line;
  readonly above: Columns;
  readonly below: Columns;
  readonly isSmall: boolean;
}

/** The pairs of lines of a text that stand right below each other. */
function pairsOf(capture: Capture, lines: readonly Line[]): Pair[] {
  const columns = lines.map((line) => columnsOf(capture, line));
  return lines.flatMap((line, at) => {
    const [above, below] = [columns[at - 1], columns[at]];
    if (line.blanksBefore > 0) return [];
    return above && below ? [{ line, above, below, isSmall: SMALL_START.test(line.text) }] : [];
  });
}

/**
 * Finds whether the paragraphs of a text open further in than they go on, as in printed records, and how its lines then belong
 * together: a line goes on with a full one above it where it stands at a column at which lines go on, and no further in.
 * @returns null where the lines of the text stand otherwise
 */
export function indentsOf(capture: Capture, lines: readonly Line[]): Indents | null {
  if (!lines.some((line) => isFurtherIn(capture, line))) return null;
  const pairs = pairsOf(capture, lines);
  const small = pairs.filter(({ isSmall }) => isSmall);
  const further = small.filter(({ above, below }) => below.from > above.from);
  const width = small.reduce((widest, { above }) => Math.max(widest, above.to), 0);
  const opens = small.some(({ above, below }) => below.from < above.from);
  if (!opens || small.length - further.length < ENOUGH || further.length > SLIPS * small.length) return null;
  if (width < NARROWEST || width > WIDEST) return null;
  // Below the short lines of a list nothing goes on, wherever they stand.
  const filled = pairs.filter(({ above }) => above.to >= FULL * width);
  const all = tally(filled.flatMap(({ line, below }) => (opensItself(line) ? [] : below.from)));
  const going = tally(filled.flatMap(({ isSmall, below }) => (isSmall ? below.from : [])));
  const goesOnAt = (column: number): boolean => (going.get(column) ?? 0) >= GOING_ON * (all.get(column) ?? Infinity);
  return {
    goesOn: (before, line) => {
      const above = columnsOf(capture, before);
      const below = columnsOf(capture, line);
      if (!above || !below || line.blanksBefore > 0 || above.to < FULL * width) return false;
      if (above.from - below.from > DEEPEST) return false;
      if (below.from > above.from) return isCapitals(before) && isCapitals(line);
      return goesOnAt(below.from) && !opensItself(line);
    },
    isCentred: (line) => {
      const at = columnsOf(capture, line);
      return at !== null && at.from >= INDENT && Math.abs(at.from - (width - at.to)) <= OFF_CENTRE;
    },
  };
}
