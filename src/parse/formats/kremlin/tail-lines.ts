import type { TailWords } from './edition.ts';

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

/** Where the tail surely ends, whatever an edit has put below it: behind its status, or behind the values of its last list; -1 where nothing is sure. */
function anchorOf(texts: readonly string[], sorts: readonly TailSort[]): number {
  const status = sorts.lastIndexOf('status');
  if (status >= 0) return status;
  const lists = new Set(texts.filter((_text, at) => sorts[at] === 'heading' && sorts[at + 1] === 'value'));
  if (lists.size < FEWEST_LISTS) return -1;
  const last = sorts.lastIndexOf('heading');
  const end = sorts.findIndex((sort, at) => at > last && sort !== 'value');
  return (end < 0 ? sorts.length : end) - 1;
}

/** The highest heading from which down to `end` only short values and other headings stand, and at most so many stray sentences. */
function startAbove(texts: readonly string[], sorts: readonly TailSort[], end: number, mostStray: number): number {
  let start = end;
  // Whether the lines between here and the tail found so far can be titles of other pages below `See also`.
  let links = true;
  let stray = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sort = sorts[at];
    if (sort === 'heading' || (links && sort === 'links' && (stray === 0 || sorts[at + 1] === 'value'))) {
      start = at;
      links = true;
      continue;
    }
    if (sort === 'text') stray += 1;
    else links &&= !NO_LINK.test(texts[at] ?? '');
    if (stray > mostStray) break;
  }
  return start;
}

/**
 * Which lines of a page are its tail. The status and the lists are known by their own words, so that a paragraph that an edit puts
 * between them or below them makes no text of them, and stays text itself.
 * @param texts the words of the lines, blanks folded
 * @returns the index of each line of the tail, in order
 */
export function tailLines(texts: readonly string[], words: TailWords): number[] {
  const sorts = texts.map((text) => sortOf(text, words));
  const anchor = anchorOf(texts, sorts);
  const start =
    anchor < 0 ? startAbove(texts, sorts, texts.length, 0) : startAbove(texts, sorts, anchor + 1, MOST_STRAY);
  const isSure = anchor >= 0;
  // Whether short lines here are values or links: below the status, or below a sentence among links, they are text.
  let inList = true;
  let inLinks = false;
  return texts.flatMap((_text, at) => {
    const sort = sorts[at] ?? 'text';
    if (at < start) return [];
    if (sort === 'heading' || sort === 'links') {
      inList = true;
      inLinks = sort === 'links';
    } else if ((isSure && at === anchor + 1) || (sort === 'text' && (inLinks || (isSure && at > anchor))))
      inList = false;
    return sort === 'text' || (sort === 'value' && !inList) ? [] : at;
  });
}
