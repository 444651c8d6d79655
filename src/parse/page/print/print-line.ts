import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { tally } from '../../body/recurring.ts';
import { isStage } from '../../body/stage.ts';
import { extent } from '../line-parts.ts';
import { hasFigures, readPageNumber, type PageNumber } from './page-number.ts';

/** A longer line is no head of a page, in UTF-16 code units, blanks folded. */
const LONGEST_HEAD = 120;
/** The same with the blanks by which its parts are set apart. */
const LONGEST_PART = 2 * LONGEST_HEAD;
/** So many lines at the top and at the foot of a page may be its head and its foot. */
const EDGE = 3;
/** A page of no more lines, as one of a songbook, is all head and foot by that: of it the first and the last line alone may be. */
const FEW_LINES = 2 * EDGE;

const FORM_FEED = '\f';
const FORM_FEEDS = /\f/gu;
const FIGURES = /\d+/gu;
const FIGURE = /\d/u;
/** Blanks by which the parts of a head are set apart. */
const APART = /\s{3,}/u;
/** The number of the page before or behind the words of a head: left and right pages print it on either side. */
const OUTER_NUMBER = /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/gu;
/** Marks in which sentences, headings of lists and parts of both end. */
const CLOSING = /[.!?:;…,]$/u;
/** The mark of a list item. */
const ITEM = /^(?:[•▪◦‣·*-]|\(?\p{L}?\d{0,3}[.)])\s/u;
/** A time of day or a time code: the line may open somebody’s words. */
const TIME = /\d:\d{2}/u;
/** What closes a sentence, with quotation marks and brackets behind it. */
const SENTENCE_END = /[.!?…:;。！？][”"»’)\]」』]{0,2}$/u;
/** A line that goes on with the sentence above it. */
export const SMALL_START = /^\s*\p{Ll}/u;
/** A sentence in a script without capitals ends in a mark, and goes on where there is none. */
const UNCASED = /\p{Lo}$/u;
const UNCASED_START = /^\s*\p{Lo}/u;

/** A line as far as it may belong to the page of print on which it stands. */
export interface PrintLine {
  readonly line: Line;
  /** Its words, blanks folded. */
  readonly text: string;
  readonly number: PageNumber | null;
  /** Its parts with figures as signs, in one order for left and right pages; null where it can be no head, be it no label. */
  readonly key: string | null;
  /** It stands at the top or at the foot of a page that a form feed ends or begins. */
  readonly isAtEdge: boolean;
  /** The page of a capture with form feeds, from 0. */
  readonly page: number;
  /** Figures before or behind its words, which may number the page. */
  readonly outer: readonly number[];
  readonly hasFigure: boolean;
  readonly hasTime: boolean;
  /** Its parts are set far apart. */
  readonly isSpread: boolean;
  /** What numbers the page in a line whose parts are set far apart; null where nothing does. */
  readonly folio: Folio | null;
}

/** The number of a page beside the words of its head, set far apart from them. */
interface Folio {
  readonly value: number;
  /** The other parts, blanks folded. */
  readonly words: readonly string[];
  /** The number says that it is one, and the line by the day beside it, or by a word, that it is no row of a table. */
  readonly isSure: boolean;
}

const OUTER_PART = /^\d{1,5}$/u;

/** Reads the part of a head that numbers its page: `Page 2 of 3`, `5 of 290`, `6473`; it stands before or behind all others. */
function readFolio(spread: string): Folio | null {
  const parts = spread.split(APART).map(foldBlanks);
  const at = [parts.length - 1, 0].find((place) => {
    const part = parts[place] ?? '';
    return OUTER_PART.test(part) || readPageNumber(part)?.isSaid === true;
  });
  if (at === undefined || parts.length < FEWEST_PARTS) return null;
  const printed = parts[at] ?? '';
  const others = parts.toSpliced(at, 1);
  const value = readPageNumber(printed)?.value ?? Number(printed);
  const isSaid = !OUTER_PART.test(printed);
  const isSure = isSaid && (LETTER_FIRST.test(printed) || others.some((part) => readStandaloneDate(part) !== null));
  return { value, words: others, isSure };
}
const FEWEST_PARTS = 2;
const LETTER_FIRST = /^\p{L}/u;

/** Whether a line, blanks folded, can be no head: a sentence, an item, a stage line or a paragraph. */
const isNoHead = (text: string): boolean =>
  text.length > LONGEST_HEAD || CLOSING.test(text) || ITEM.test(text) || isStage(text);

/** What lines of one head have alike, whatever page they stand on. */
function keyOf(line: Line, text: string, folio: Folio | null): string | null {
  if (isNoHead(text)) return null;
  const outer = folio ? ['#'] : (text.match(OUTER_NUMBER) ?? []);
  const parts = folio ? folio.words : line.text.trim().replace(OUTER_NUMBER, '').split(APART);
  return [...parts, ...outer]
    .map((part) => foldBlanks(part).replace(FIGURES, '#').toLowerCase())
    .filter((part) => part !== '')
    .sort()
    .join(' | ');
}

/** For each line how many form feeds stand before it in the capture. */
function pagesOf({ text }: Capture, lines: readonly Line[]): number[] {
  const feeds = [...text.matchAll(FORM_FEEDS)];
  let page = 0;
  return lines.map((line) => {
    while ((feeds[page]?.index ?? Infinity) < extent(line).start) page += 1;
    return page;
  });
}

/** The words of a line, blanks folded; empty where it is none of print or a paragraph. */
export const printedWords = ({ role, text }: Line): string =>
  role === 'line' && (text.length <= LONGEST_PART || text.trim().length <= LONGEST_PART) ? foldBlanks(text) : '';

/** Where a line stands among the pages of its capture. */
type Placed = Pick<PrintLine, 'line' | 'text' | 'isAtEdge' | 'page'> & { readonly isTop: boolean };

/** Looks at a line as at one of a printed page. */
function printLine({ line, text, isAtEdge, page, isTop }: Placed): PrintLine {
  const printed = line.text.trim();
  const hasFigure = FIGURE.test(text);
  const isSpread = APART.test(printed);
  const folio = isSpread && hasFigure ? readFolio(printed) : null;
  // The first lines of all are the title, unless they number a page.
  const isTitle = isTop && folio === null;
  return {
    line,
    text,
    number: hasFigures(text) ? readPageNumber(text) : null,
    key: !isTitle && (hasFigure || isAtEdge) ? keyOf(line, text, folio) : null,
    isAtEdge,
    page,
    outer: isAtEdge ? (text.match(OUTER_NUMBER) ?? []).map(Number) : [],
    hasFigure,
    hasTime: TIME.test(text),
    isSpread,
    folio,
  };
}

/** Whether a line, by its place, stands at the top or at the foot of one of several pages, by the page of each line. */
function edgesOf(pages: readonly number[]): (at: number) => boolean {
  if ((pages.at(-1) ?? 0) === 0) return () => false;
  const count = tally(pages);
  return (at) => {
    const page = pages[at] ?? 0;
    const edge = (count.get(page) ?? 0) > FEW_LINES ? EDGE : 1;
    return (page > 0 && pages[at - edge] !== page) || pages[at + edge] !== page;
  };
}

/** The lines of a capture, and those of them that may belong to the pages on which its text was printed. */
export interface Print {
  readonly lines: readonly Line[];
  /** By their places among the lines, in order. */
  readonly parts: ReadonlyMap<number, PrintLine>;
  /** How many pages its form feeds part. */
  readonly pages: number;
}

/** Looks at the lines of a capture as at lines of printed pages: those at the edges of pages and those with figures may be numbers or heads. */
export function printLines(capture: Capture, lines: readonly Line[]): Print {
  const pages = capture.syntax === 'text' && capture.text.includes(FORM_FEED) ? pagesOf(capture, lines) : [];
  const isEdge = edgesOf(pages);
  const parts = new Map<number, PrintLine>();
  lines.forEach((line, at) => {
    const isAtEdge = isEdge(at);
    const text = isAtEdge || hasFigures(line.text) ? printedWords(line) : '';
    if (text === '') return;
    const part = printLine({ line, text, isAtEdge, page: pages[at] ?? 0, isTop: at < EDGE });
    if ((part.number ?? part.key ?? part.folio) !== null) parts.set(at, part);
  });
  return { lines, parts, pages: (pages.at(-1) ?? 0) + 1 };
}

/** Whether a line closes a sentence, or what is said before a list. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.trimEnd());

/** Whether a sentence goes on from one line to another. */
export function isCut(above: string, below: string): boolean {
  const end = above.trimEnd();
  if (end === '' || endsSentence(end)) return false;
  return SMALL_START.test(below) || (UNCASED.test(end) && UNCASED_START.test(below));
}
