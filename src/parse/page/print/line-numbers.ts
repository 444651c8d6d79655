import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { beginsWithLetter } from '#document/letters.ts';
import { recurring } from '../../body/recurring.ts';
import { cut } from '../line-parts.ts';
import { SMALL_START } from './print-line.ts';

/** The number of a line of print, before its words or alone: courts number the lines of each page anew. */
const NUMBERED = /^\s{0,12}(\d{1,2})(?=\s|$)/u;

/** No page of print has more lines. */
const MOST_LINES = 40;
/** Lines without words may be missing in a capture, so that their numbers are. */
const LARGEST_STEP = 4;
/** A page begins with one of its first lines. */
const LAST_FIRST = 3;
/** So many lines at least, and so large a share of all, are numbered; heads, feet and the second halves of long lines are not. */
const FEWEST = 6;
const SHARE = 0.5;
/** Of the numbered lines so many follow each other in order. */
const IN_ORDER = 0.9;
/** Of these so many cut a sentence in two; items of a list are sentences of their own. */
const CUTS = 0.1;
/** Blank lines before so many numbered lines say nothing: the print is double-spaced. */
const SPACED = 0.6;

const SENTENCE_END = /[.!?:;…)\]”"»]$/u;

/** A line with the number before it. */
interface Numbered {
  readonly line: Line;
  readonly number: number;
  /** Where the number ends in the line. */
  readonly end: number;
}

function readNumber(line: Line): Numbered | null {
  const [whole, figures] = (beginsWithLetter(line.text) ? null : NUMBERED.exec(line.text)) ?? [];
  const number = Number(figures);
  return whole === undefined || number < 1 || number > MOST_LINES ? null : { line, number, end: whole.length };
}

/** Whether a number is that of a line: the number of a page stands alone, where one page has ended and the next not begun. */
const isOfLine = ({ line, number, end }: Numbered, at: number, all: readonly Numbered[]): boolean =>
  line.text.slice(end).trim() !== '' ||
  number > (all[at - 1]?.number ?? 0) ||
  number < (all[at + 1]?.number ?? Infinity);

/** Whether a number may follow another: on the same page, or at the top of the next. */
const follows = (before: number, number: number): boolean =>
  (number > before && number <= before + LARGEST_STEP) || (number <= LAST_FIRST && number <= before);

/** How many numbered lines go on within the sentence of the one before. */
function countCuts(numbered: readonly Numbered[]): number {
  const words = numbered.map(({ line, end }) => line.text.slice(end).trim()).filter((text) => text !== '');
  return words.filter((text, at) => at > 0 && SMALL_START.test(text) && !SENTENCE_END.test(words[at - 1] ?? '')).length;
}

/** A line whose number was taken off: what is left of it, null where nothing is, and the number. */
export interface Unnumbered {
  readonly line: Line | null;
  readonly number: Line | null;
  /** It has no number and stands between the last number of a page and the first of the next: a foot or a head. */
  readonly isEdge: boolean;
}

/** The feet of one page and the heads of the next have no more lines; more are a page that is not numbered. */
const MOST_EDGE_LINES = 6;
/** A longer one is text, in UTF-16 code units. */
const LONGEST_EDGE = 100;

/**
 * The lines without a number where pages end. The second half of a long line has none either, but stands right below it; where the print
 * is double-spaced, only heads and feet that recur can be told from it.
 */
function edgesOf(lines: readonly Line[], numbers: ReadonlyMap<Line, number>, isSpaced: boolean): Set<Line> {
  const groups: Line[][] = [];
  let above = 0;
  let open: Line[] = [];
  for (const line of lines) {
    const number = numbers.get(line);
    if (number === undefined) {
      open.push(line);
      continue;
    }
    if (number <= LAST_FIRST && number <= above) groups.push(open);
    above = number;
    open = [];
  }
  const again = recurring(groups.flatMap((group) => [...new Set(group.map(edgeKey))]));
  const isFirst = (line: Line): boolean => (isSpaced ? again.has(edgeKey(line)) : line.blanksBefore > 0);
  const edges = groups
    .filter((group) => group.length <= MOST_EDGE_LINES && group.every(({ text }) => text.length <= LONGEST_EDGE))
    .map((group) =>
      group.slice(
        Math.max(
          0,
          [...group, null].findIndex((line) => line === null || isFirst(line)),
        ),
      ),
    );
  return new Set(edges.flat());
}

const FIGURES = /\d+/gu;
/** What heads of several pages have alike. */
const edgeKey = ({ text }: Line): string => foldBlanks(text).replace(FIGURES, '#');

/**
 * Takes the numbers off the lines of a text that numbers each line of a printed page.
 * @returns for each line what is left and its number; null where the text does not number its lines
 */
export function withoutLineNumbers(lines: readonly Line[]): Unnumbered[] | null {
  const numbered: Numbered[] = [];
  for (const [at, line] of lines.entries()) {
    const each = readNumber(line);
    if (each) numbered.push(each);
    else if (lines.length - (at + 1 - numbered.length) < SHARE * lines.length) return null;
  }
  const inOrder = new Map<Line, Numbered>();
  let last = 0;
  for (const each of numbered) {
    if (!follows(last, each.number)) continue;
    inOrder.set(each.line, each);
    last = each.number;
  }
  if (inOrder.size < FEWEST || inOrder.size < SHARE * lines.length || inOrder.size < IN_ORDER * numbered.length)
    return null;
  if (countCuts(numbered) < Math.max(1, CUTS * inOrder.size)) return null;
  const numbers = new Map([...inOrder.values()].filter(isOfLine).map(({ line, number }) => [line, number]));
  const isSpaced = numbered.filter(({ line }) => line.blanksBefore > 0).length >= SPACED * numbered.length;
  const edges = edgesOf(lines, numbers, isSpaced);
  return lines.map((line) => {
    const each = inOrder.get(line);
    if (!each) return { line, number: null, isEdge: edges.has(line) };
    const rest = cut(line, each.end);
    return {
      number: cut(line, 0, each.end),
      line: rest.text === '' ? null : { ...rest, blanksBefore: isSpaced ? 0 : line.blanksBefore },
      isEdge: false,
    };
  });
}
