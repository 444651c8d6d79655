/*
 * Links to some words of a page: text fragments (WICG Scroll To Text Fragment; `#p12:~:text=…`). A browser looks for the
 * words from the beginning of the page, by whole words and whatever their case, and marks the first place that fits.
 */

/** A word with what may stand within it: `well-being`, `don’t`. */
export const WHOLE_WORD = /[\p{L}\p{M}\p{N}]+(?:['’\u2010-][\p{L}\p{M}\p{N}]+)*/gu;
/** Blanks of every width and line ends; a page shows each run of them as one blank. */
export const BLANK_RUN = /\s+/gu;
/** A letter, mark or figure: two of them side by side are within one word. */
export const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Up to so many words are given in full; of more, the first and the last. */
const MOST_WORDS = 12;
/** So many words begin and end a range, and more where they stand in the page elsewhere. */
const ENDS = 3;
const MOST_ENDS = 8;
/** Words around the selected ones that may be added to tell them from others. */
const MOST_CONTEXT = 10;

/** A place in a page: which block of text, and how many characters into it. */
export interface TextPlace {
  readonly block: number;
  readonly offset: number;
}

/** A stretch of a page's text. */
export interface Stretch {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(WHOLE_WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

const even = (text: string): string => text.replace(BLANK_RUN, ' ');

/** Percent-encoded so that neither a hyphen nor a comma is taken for the directive's own. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/gu, '%2D');

/** Where the words stand in a text as whole words; the search ends at the second place. */
function firstTwo(words: string, text: string): number[] {
  const found: number[] = [];
  const isBound = (at: number): boolean => !IN_WORD.test(text[at - 1] ?? '') || !IN_WORD.test(text[at] ?? '');
  for (let at = text.indexOf(words); at >= 0 && found.length < 2; at = text.indexOf(words, at + 1))
    if (isBound(at) && isBound(at + words.length)) found.push(at);
  return found;
}

/** One block of text with the part of it that is selected, widened to whole words. */
interface Part {
  readonly text: string;
  /** The words that are selected, at least in part. */
  readonly words: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

function partOf(block: string, from: number, to: number): Part {
  const [start, end] = [even(block.slice(0, from)).length, even(block.slice(0, to)).length];
  const text = even(block);
  const all = wordsIn(text);
  return {
    text,
    words: all.filter((word) => word.end > start && word.start < end),
    before: all.filter((word) => word.end <= start),
    after: all.filter((word) => word.start >= end),
  };
}

const isOnce = (words: string, page: string): boolean => firstTwo(words.toLowerCase(), page).length < 2;

/**
 * Words before or after others, as few as tell them from others in the page; as many as there are where none do.
 * @param found whether the words are told apart with so much before and after them
 */
function context(part: Part, start: number, end: number, found: (whole: string) => boolean): [string, string] {
  let [from, to] = [start, end];
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    if (count > 0) {
      to = part.after[count - 1]?.end ?? to;
      if (!found(part.text.slice(from, to))) from = part.before.at(-count)?.start ?? from;
    }
    if (found(part.text.slice(from, to))) break;
  }
  return [part.text.slice(from, start).trim(), part.text.slice(end, to).trim()];
}

const directive = (prefix: string, words: readonly string[], suffix: string): string =>
  `text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${words.map(encoded).join(',')}${suffix === '' ? '' : `,-${encoded(suffix)}`}`;

function exactly(part: Part, first: Word, last: Word, page: string): string {
  const [prefix, suffix] = context(part, first.start, last.end, (whole) => isOnce(whole, page));
  return directive(prefix, [part.text.slice(first.start, last.end)], suffix);
}

function fromTo(from: Part, to: Part, page: string): string {
  const starts = (count: number): string =>
    from.text.slice(from.words[0]?.start, from.words[Math.min(count, from.words.length) - 1]?.end);
  const ends = (count: number): string =>
    to.text.slice(to.words.at(-Math.min(count, to.words.length))?.start, to.words.at(-1)?.end);
  const most = from === to ? Math.min(MOST_ENDS, Math.floor(from.words.length / 2)) : MOST_ENDS;
  const needed = (text: (count: number) => string): string => {
    let count = Math.min(ENDS, most);
    while (count < most && !isOnce(text(count), page)) count += 1;
    return text(count);
  };
  const [start, end] = [needed(starts), needed(ends)];
  const first = from.words[0]?.start ?? 0;
  const last = to.words.at(-1)?.end ?? 0;
  const [prefix] = context({ ...from, after: [] }, first, first + start.length, (whole) => isOnce(whole, page));
  const [, suffix] = context({ ...to, before: [] }, last - end.length, last, (whole) => isOnce(whole, page));
  return directive(prefix, [start, end], suffix);
}

/**
 * The text directive that leads to a stretch of a page's text: `text=[prefix-,]start[,end][,-suffix]`.
 * Words that are selected in part are taken whole. Words that stand in the page more than once get their neighbours with
 * them; a long stretch, or one over several blocks, is named by its first and last words.
 * @param blocks the text of the page, one string a block, in the order of the page
 * @returns null where no word is selected
 */
export function textDirective(blocks: readonly string[], { from, to }: Stretch): string | null {
  const page = blocks.map((block) => even(block).toLowerCase()).join('\n');
  const [opening = '', closing = ''] = [blocks[from.block], blocks[to.block]];
  const isOne = from.block === to.block;
  const first = partOf(opening, from.offset, isOne ? to.offset : opening.length);
  const last = isOne ? first : partOf(closing, 0, to.offset);
  const [begin, end] = [first.words[0], last.words.at(-1)];
  if (!begin || !end) return null;
  return isOne && first.words.length <= MOST_WORDS ? exactly(first, begin, end, page) : fromTo(first, last, page);
}
