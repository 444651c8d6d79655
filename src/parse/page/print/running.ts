import type { Line } from '#document/capture.ts';
import { readLabel } from '../../body/label/label.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { endsSentence, isCut, printedWords, type Print, type PrintLine } from './print-line.ts';

/** Lines that are one head or foot, or the numbers of the pages, taken together. */
interface Running {
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
const TWICE = 2;
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
const CLOSED = 0.05;
/** A page of print has more, and the lines of a court, verses and cues of subtitles have less, in characters. */
const SHORTEST_PAGE = 400;

/** What shows that lines belong to the pages on which a text was printed; where no row holds they are text. */
const RULES: readonly Rule<Running, 'page number' | 'page header'>[] = [
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

/** Pages that are missing in a capture leave gaps of one number. */
const STEPS = [1, 2];

/** A page number, and the longest run of numbers that count up to it. */
interface Link {
  readonly at: number;
  readonly length: number;
  readonly before: Link | null;
}

/** The longest run of page numbers that count up through the lines, one by one or with a gap. */
function countingUp({ parts }: Print): number[] {
  const best = new Map<number, Link>();
  let end: Link | null = null;
  for (const [at, { number }] of parts) {
    if (!number) continue;
    let before: Link | null = null;
    for (const step of STEPS) {
      const link = best.get(number.value - step);
      if (link && link.length > (before?.length ?? 0)) before = link;
    }
    const link: Link = { at, length: (before?.length ?? 0) + 1, before };
    best.set(number.value, link);
    if (link.length > (end?.length ?? 0)) end = link;
  }
  const run: number[] = [];
  for (let link = end; link !== null; link = link.before) run.push(link.at);
  return run.reverse();
}

/** Lines that are one head or the run of page numbers, by their places in the text. */
interface Group extends Pick<Running, 'isNumber' | 'isNumbered'> {
  readonly places: readonly number[];
}

function put(into: Map<string, number[]>, key: string, at: number): void {
  const places = into.get(key);
  if (places) places.push(at);
  else into.set(key, [at]);
}

/** Those of the places at which lines have something alike that may be heads, where they are several: labels are none. */
const headsAmong = (places: readonly number[], { parts }: Print): readonly number[] =>
  places.length < TWICE
    ? []
    : places.filter((at) => {
        const part = parts.get(at);
        return part !== undefined && readLabel(part.line) === null;
      });

function groupsOf(print: Print): Group[] {
  const heads = new Map<string, number[]>();
  const numbered = new Map<string, number[]>();
  for (const [at, { key, number, isAtEdge, outer, page }] of print.parts) {
    if (key === null || number) continue;
    put(heads, key, at);
    if (isAtEdge) for (const value of outer) put(numbered, String(value - page), at);
  }
  const groups: Group[] = [
    { places: countingUp(print), isNumber: true, isNumbered: false },
    ...[...heads.values()].map((all) => ({ places: headsAmong(all, print), isNumber: false, isNumbered: false })),
    ...[...numbered.values()].map((all) => ({ places: headsAmong(all, print), isNumber: false, isNumbered: true })),
  ];
  return groups.filter(({ places }) => places.length >= TWICE);
}

/** For each line the nearest one above, or below where the lines come from the last, that stands in no group. */
function nearest(lines: readonly Line[], grouped: ReadonlySet<number>, step: -1 | 1): string[] {
  const texts: string[] = [];
  let text = '';
  for (let at = step === 1 ? lines.length - 1 : 0; lines[at]; at -= step) {
    texts[at] = text;
    if (!grouped.has(at)) text = lines[at]?.text ?? '';
  }
  return texts;
}

const FIGURES = /\d+/gu;

/** Whether the figures of two lines of one head are alike, or one goes on by as many as pages lie between them. */
function keepPace(a: PrintLine | undefined, b: PrintLine | undefined): boolean {
  const [from, to] = [a, b].map((line) => Array.from(line?.text.match(FIGURES) ?? [], Number).sort((x, y) => x - y));
  if (!a || !b || !from || !to) return false;
  const steps = to.map((figure, at) => figure - (from[at] ?? Infinity));
  return steps.every((step) => step === 0) || steps.includes(b.page - a.page);
}

/** Whether a line has the words of a head above it and the number of a page further on. */
function isNextPage(above: PrintLine | undefined, line: PrintLine | undefined): boolean {
  if (!above?.folio || !line?.folio) return false;
  const [from, to] = [above.folio, line.folio];
  return from.words.join() === to.words.join() && from.value < to.value;
}

/** How many characters stand above each line. */
function offsetsOf(lines: readonly Line[]): number[] {
  let sum = 0;
  return lines.map(({ text }) => (sum += text.length) - text.length);
}

/** Heads are found by where they stand, then what stands beside them, then what stands beside that. */
const PASSES = 3;

/** What a line of print is, and by which row. */
export type RunningRule = Pick<(typeof RULES)[number], 'name' | 'verdict'>;

/** `[[Page H123]]` */
const MARKED: RunningRule = { name: 'number in brackets', verdict: 'page number' };

/** `14 May 2019          Page 2 of 3` */
const DATED: RunningRule = { name: 'head that says its page', verdict: 'page header' };

/** The column of a page of print, in the margin: `(A)`, `(C)     (D)`. */
const COLUMN_MARKS = /^(?:\([A-D]\)\s{0,200}){1,4}$/u;
/** How long a name is that a page prints again at its head, in UTF-16 code units. */
const LONGEST_NAME = 80;
/** The label stands among so many lines above: a speech of some pages. */
const VOICE_REACH = 400;
/** What stands behind the name in the label of a turn. */
const LABEL_GOES_ON = /^(?: ?[:：]| ?\(|,)/u;

const wordsAt = (lines: readonly Line[], at: number): string => (lines[at] ? printedWords(lines[at]) : '');

/** Whether a line repeats the name of who speaks, below the head of a page: no label, but the beginning of one above it. */
function repeatsVoice(lines: readonly Line[], at: number): boolean {
  const text = wordsAt(lines, at);
  if (text === '' || text.length > LONGEST_NAME || !text.includes(' ') || endsSentence(text)) return false;
  return lines
    .slice(Math.max(0, at - VOICE_REACH), at)
    .map(printedWords)
    .some((above) => above.startsWith(text) && LABEL_GOES_ON.test(above.slice(text.length)));
}

/** The marks of columns and the name of who speaks, beside a head that was found. */
function besideHeads(lines: readonly Line[], found: Map<number, RunningRule>): void {
  for (const step of [1, -1])
    for (const head of [...found.keys()])
      for (let at = head + step; lines[at] && !found.has(at); at += step) {
        if (COLUMN_MARKS.test(wordsAt(lines, at)))
          found.set(at, { name: 'marks of columns beside a head', verdict: 'page header' });
        else if (step === 1 && repeatsVoice(lines, at))
          found.set(at, { name: 'voice beside a head', verdict: 'page header' });
        else break;
      }
}

/**
 * The lines of a page that belong to the pages of print on which its text stood: their numbers, heads and feet, alike but for the
 * figures, at the places where pages end. By the habit of the whole text; a line alone shows nothing.
 * @returns the rule for each line that is one, by its place among the lines
 */
export function runningLines(print: Print): ReadonlyMap<number, RunningRule> {
  const { lines, parts, pages } = print;
  let left = groupsOf(print);
  const found = new Map<number, RunningRule>();
  for (const [at, { number, folio }] of parts) {
    if (number?.isMarked) found.set(at, MARKED);
    if (folio?.isSure) found.set(at, DATED);
  }
  if (left.length === 0) {
    besideHeads(lines, found);
    return found;
  }
  const grouped = new Set(left.flatMap(({ places }) => places));
  const above = nearest(lines, grouped, -1);
  const below = nearest(lines, grouped, 1);
  const offsets = offsetsOf(lines);
  const others = lines.filter((_line, at) => !grouped.has(at));
  const isClosed = others.filter(({ text }) => endsSentence(text)).length >= CLOSED * others.length;
  const seen = ({ places, isNumber, isNumbered }: Group): Running => {
    const share = (holds: (at: number) => boolean | undefined): number => places.filter(holds).length / places.length;
    const [first = 0] = places;
    const last = places.at(-1) ?? 0;
    return {
      times: places.length,
      isNumber,
      isNumbered,
      isSaid: share((at) => parts.get(at)?.number?.isSaid) === 1,
      hasFigure: share((at) => parts.get(at)?.hasFigure) > 0,
      hasTime: share((at) => parts.get(at)?.hasTime) > 0,
      isSpread: share((at) => parts.get(at)?.isSpread) === 1,
      ofPages: places.length / pages,
      isPaged: pages > 1,
      atEdges: share((at) => parts.get(at)?.isAtEdge),
      words: Math.min(...places.map((at) => parts.get(at)?.text.split(' ').length ?? 0)),
      cuts: isClosed ? share((at) => isCut(above[at] ?? '', below[at] ?? '')) : 0,
      beside: share((at) => found.has(at - 1) || found.has(at + 1)),
      countsUp: places
        .slice(1)
        .every(
          (at, before) => at - (places[before] ?? at) > 1 && isNextPage(parts.get(places[before] ?? -1), parts.get(at)),
        ),
      keepsPace:
        places.slice(1).filter((at, before) => keepPace(parts.get(places[before] ?? -1), parts.get(at))).length /
        (places.length - 1),
      apart: ((offsets[last] ?? 0) - (offsets[first] ?? 0)) / Math.max(1, places.length - 1),
    };
  };
  for (let pass = 0; pass < PASSES; pass += 1)
    left = left.filter((group) => {
      const rule = firstRule(RULES, seen(group));
      for (const at of rule === null ? [] : group.places) if (rule) found.set(at, rule);
      return rule === null;
    });
  besideHeads(lines, found);
  return found;
}
