import { foldBlanks } from '#document/fold.ts';
import type { TailWords } from './edition.ts';

/** A longer line belongs to no tail, whatever blanks it holds, in UTF-16 code units. */
const LONGEST_LINE = 400;

/** What no value of a tail list begins or ends with. */
const NO_VALUE = /[.!?:;…,]$|^<|^\(|^[“"].{0,118}[”"]$/u;

/** What no title of another page holds. */
const NO_LINK = /^[*[(<…]|:|[”"]$/u;

/** An abbreviation that may close a value: `Bush George W.`, `U.S.`, `Carter Jimmy Jr.` */
const SHORT_END = /(?:^|[\s.])(?:\p{Lu}|Jr|Sr|St)\.$/u;

/** Where a sentence ends inside a line and another begins: a word of three letters or more, a full stop, a capital. */
const SENTENCE_INSIDE = /\p{L}{3}[.!?…][”"»)]? \p{Lu}/u;

/** A longer line is a sentence, in UTF-16 code units. */
const LONGEST_VALUE = 120;

/** An edit puts a paragraph or two between the lists of a tail; where more sentences stand, the headings are words of the text. */
const MOST_STRAY = 2;

/** Two lists under different headings show a tail that was cut above its status. */
const FEWEST_LISTS = 2;

/** Whether a line can be one of the short values that stand below a heading of the tail. */
const isValue = (text: string): boolean =>
  text.length <= LONGEST_VALUE && (!NO_VALUE.test(text) || SHORT_END.test(text)) && !SENTENCE_INSIDE.test(text);

/** What a line of the tail is by its own words; `text` belongs to none. */
type TailSort = 'heading' | 'links' | 'status' | 'button' | 'value' | 'text';

function sortOf(text: string, words: TailWords): TailSort {
  if (Object.hasOwn(words.headings, text)) return 'heading';
  if (words.links.has(text)) return 'links';
  if (words.publishedIn.test(text) || words.publicationDate.test(text) || words.directLink.test(text)) return 'status';
  if (words.textVersion.test(text) || words.moreLink?.test(text)) return 'button';
  return isValue(text) ? 'value' : 'text';
}

/** A line of a page: its words, blanks folded, and what it is by them. */
interface SortedLine {
  readonly text: string;
  readonly sort: TailSort;
}

/** The lines of a page as they are asked for: the tail is found from below, and most of a page is never looked at. */
class SortedLines {
  readonly length: number;
  readonly #texts: readonly string[];
  readonly #words: TailWords;
  readonly #known = new Map<number, SortedLine>();

  constructor(texts: readonly string[], words: TailWords) {
    this.length = texts.length;
    this.#texts = texts;
    this.#words = words;
  }

  at(place: number): SortedLine {
    const line = this.#known.get(place) ?? this.#look(this.#texts[place] ?? '');
    this.#known.set(place, line);
    return line;
  }

  all(): SortedLine[] {
    return this.#texts.map((_, at) => this.at(at));
  }

  /** The place of the last line of a sort; -1 where there is none. */
  last(sort: TailSort): number {
    let at = this.length - 1;
    while (at >= 0 && this.at(at).sort !== sort) at -= 1;
    return at;
  }

  #look(printed: string): SortedLine {
    if (printed.length > LONGEST_LINE) return { text: printed, sort: 'text' };
    const text = foldBlanks(printed);
    return { text, sort: sortOf(text, this.#words) };
  }
}

/** Where the tail surely ends, whatever an edit has put below it: behind its status, or behind the values of its last list; -1 where nothing is sure. */
function anchorOf(lines: SortedLines): number {
  const status = lines.last('status');
  if (status >= 0) return status;
  const all = lines.all();
  const lists = new Set(
    all.flatMap(({ text, sort }, at) => (sort === 'heading' && all[at + 1]?.sort === 'value' ? text : [])),
  );
  if (lists.size < FEWEST_LISTS) return -1;
  const last = lines.last('heading');
  const end = all.findIndex(({ sort }, at) => at > last && sort !== 'value');
  return (end < 0 ? lines.length : end) - 1;
}

/** The highest heading from which down to `end` only short values and other headings stand, and at most so many stray sentences. */
function startAbove(lines: SortedLines, end: number, mostStray: number): number {
  let start = end;
  // Whether the lines between here and the tail found so far can be titles of other pages below `See also`.
  let links = true;
  let stray = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const { text, sort } = lines.at(at);
    if (sort === 'heading' || (links && sort === 'links' && (stray === 0 || lines.at(at + 1).sort === 'value'))) {
      start = at;
      links = true;
      continue;
    }
    if (sort === 'text') stray += 1;
    else links &&= !NO_LINK.test(text);
    if (stray > mostStray) break;
  }
  return start;
}

/**
 * Which lines of a page are its tail. The status and the lists are known by their own words, so that a paragraph that an edit puts
 * between them or below them makes no text of them, and stays text itself.
 * @param texts the words of the lines
 * @returns the index of each line of the tail, in order
 */
export function tailLines(texts: readonly string[], words: TailWords): number[] {
  const lines = new SortedLines(texts, words);
  const anchor = anchorOf(lines);
  const start = anchor < 0 ? startAbove(lines, lines.length, 0) : startAbove(lines, anchor + 1, MOST_STRAY);
  const isSure = anchor >= 0;
  // Whether short lines here are values or links: below the status, or below a sentence among links, they are text.
  let inList = true;
  let inLinks = false;
  return texts.slice(start).flatMap((_text, below) => {
    const at = start + below;
    const { sort } = lines.at(at);
    if (sort === 'heading' || sort === 'links') {
      inList = true;
      inLinks = sort === 'links';
    } else if ((isSure && at === anchor + 1) || (sort === 'text' && (inLinks || (isSure && at > anchor))))
      inList = false;
    return sort === 'text' || (sort === 'value' && !inList) ? [] : at;
  });
}
