import type { Rule } from '#document/rule.ts';

/** Lines that are one head or foot, or the numbers of the pages, taken together. */
export interface Running {
  /** How many lines. */
  readonly times: number;
  /** They are page numbers that count up. */
  readonly isNumber: boolean;
  /** They stand at the edges of pages and have the number of the page before or behind other words. */
  readonly isNumbered: boolean;
  /** A word or the number of all pages says that they are page numbers. */
  readonly isSaid: boolean;
  readonly hasFigure: boolean;
  readonly hasTime: boolean;
  readonly isSpread: boolean;
  /** The share of the pages of the capture on which they stand, where it has form feeds. */
  readonly ofPages: number;
  /** How many words the shortest of them has. */
  readonly words: number;
  /** Form feeds part the pages of the capture. */
  readonly isPaged: boolean;
  /** The share that stands at the edge of a page. */
  readonly atEdges: number;
  /** The share that stands within a sentence; none of a text that closes no sentences. */
  readonly cuts: number;
  /** The share that stands beside another head, foot or number. */
  readonly beside: number;
  /** How many characters of text stand between two of them, on average. */
  readonly apart: number;
  /** Their words are the same, and the number of the page beside them rises from each to the next, with text between. */
  readonly countsUp: boolean;
  /** Of those that follow each other, the share whose figures are alike or go on as the pages do. */
  readonly keepsPace: number;
}

/** Two pages show what both have. */
export const TWICE = 2;
/** From three on, a line or a number that counts up recurs on purpose. */
const RECURS = 3;
/** One or two pages may be printed otherwise than the others. */
const MOST = 0.75;
/** A head without anything else to show it stands within a sentence as often as not; no heading, label or stage line does. */
const HALF = 0.5;
/** Pages end within a sentence oftener than that, even where turns are short. */
const QUARTER = 0.25;
/** `Speaker 1`, `Question 12` open somebody’s words; a head that has its parts together has more. */
const FEWEST_WORDS = 4;
/** Of the lines of print that are wrapped at a width more close a sentence; a text without marks has no sentence to cut. */
export const CLOSED = 0.05;
/** A page of print has more, and the lines of a court, verses and cues of subtitles have less, in characters. */
const SHORTEST_PAGE = 400;

/** What shows that lines belong to the pages on which a text was printed; where no row holds they are text. */
export const RUNNING_RULES: readonly Rule<Running, 'page number' | 'page header'>[] = [
  {
    name: 'numbers that say so',
    when: (all) => all.isNumber && all.isSaid && all.times >= TWICE,
    verdict: 'page number',
  },
  {
    name: 'numbers at the edges of pages',
    when: (all) => all.isNumber && all.times >= TWICE && all.atEdges >= MOST,
    verdict: 'page number',
  },
  {
    name: 'numbers within sentences',
    when: (all) => all.isNumber && all.times >= RECURS && all.cuts >= QUARTER && all.apart >= SHORTEST_PAGE,
    verdict: 'page number',
  },
  {
    name: 'numbers beside heads',
    when: (all) => all.isNumber && all.times >= TWICE && all.beside >= MOST,
    verdict: 'page number',
  },
  // `Chapter 2` on one page and `Chapter 3` five pages on are headings; the verses of a page of a songbook are all at its edges.
  {
    name: 'heads at the edges of pages',
    when: (all) =>
      !all.isNumber &&
      !all.isNumbered &&
      all.times >= (all.hasFigure ? TWICE : RECURS) &&
      all.atEdges >= MOST &&
      all.keepsPace >= MOST,
    verdict: 'page header',
  },
  // `12  The weir`, `The lock  13`: the words change with the part of the text.
  {
    name: 'heads with the number of the page',
    when: (all) => all.isNumbered && all.times >= RECURS && all.ofPages >= HALF,
    verdict: 'page header',
  },
  // `The weir, 14 May      2` and `The weir, 14 May      3`: no two rows of a table have the same words.
  {
    name: 'heads that count their pages',
    when: (all) => all.countsUp && all.times >= TWICE && !all.hasTime && all.words >= FEWEST_WORDS,
    verdict: 'page header',
  },
  // `Speaker 1` alone on its line, and a name with a time, stand within sentences too.
  {
    name: 'heads within sentences',
    when: (all) =>
      !all.isNumber &&
      !all.isNumbered &&
      !all.hasTime &&
      all.times >= RECURS &&
      all.cuts >= HALF &&
      (all.isSpread || (all.words >= FEWEST_WORDS && all.apart >= SHORTEST_PAGE)),
    verdict: 'page header',
  },
  {
    name: 'lines beside heads',
    when: (all) =>
      !all.isNumber &&
      !all.isNumbered &&
      all.times >= RECURS &&
      all.beside >= MOST &&
      (!all.isPaged || all.atEdges >= MOST),
    verdict: 'page header',
  },
];

/** What a line of print is, and by which row. */
export type RunningRule = Pick<(typeof RUNNING_RULES)[number], 'name' | 'verdict'>;
