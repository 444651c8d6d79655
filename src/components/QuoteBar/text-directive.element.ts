/*
 * Links to some words of a page: text fragments (WICG Scroll To Text Fragment; `#p12:~:text=…`). A browser looks for the
 * words from the beginning of the page, by whole words and whatever their case, and marks the first place that fits.
 */

/** A word with what may stand within it, as browsers see words: `well-being`, `don’t`, `1,300`, `720.4`. */
const WHOLE_WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’.:·_\u2010-]|(?<=\p{N})[,;](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
/** Blanks of every width and line ends; a page shows each run of them as one blank. */
const BLANK_RUN = /\s+/gu;
/** A letter, mark or figure: two of them side by side are within one word. */
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Up to so many words are given in full; of more, the first and the last. */
const MOST_WORDS = 12;
/** So many words begin and end a range, and more where they stand in the page elsewhere. */
const ENDS = 3;
const MOST_ENDS = 8;
/** Up to so many characters may stand beside a block as the number of a paragraph or the name of who speaks. */
const LONGEST_BESIDE = 40;
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

const isBeside = (text: string): boolean => text !== '' && text.length <= LONGEST_BESIDE;

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

/** What stands before and after words to tell them from others. */
interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the words are told apart by it. */
  readonly isEnough: boolean;
}

/**
 * Words before or after others, as few as tell them from others in the page.
 * @param found whether the words are told apart with so much before and after them
 */
function context(part: Part, start: number, end: number, found: (whole: string) => boolean): Context {
  let [from, to] = [start, end];
  let isEnough = found(part.text.slice(from, to));
  for (let count = 1; count <= MOST_CONTEXT && !isEnough; count += 1) {
    to = part.after[count - 1]?.end ?? to;
    if (!found(part.text.slice(from, to))) from = part.before.at(-count)?.start ?? from;
    isEnough = found(part.text.slice(from, to));
  }
  return { prefix: part.text.slice(from, start).trim(), suffix: part.text.slice(end, to).trim(), isEnough };
}

const directive = ({ prefix, suffix }: Pick<Context, 'prefix' | 'suffix'>, words: readonly string[]): string =>
  `text=${prefix === '' ? '' : `${encoded(prefix)}-,`}${words.map(encoded).join(',')}${suffix === '' ? '' : `,-${encoded(suffix)}`}`;

/** The text of a page, and the part of it in which the end of a range is looked for. */
interface Searched {
  readonly page: string;
  readonly rest: string;
}

const startOf = (part: Part): number => part.words[0]?.start ?? 0;
const endOf = (part: Part): number => part.words.at(-1)?.end ?? 0;

/** The last words of a stretch, as many as the browser needs to find no others before them. */
function ending(part: Part, most: number, { rest }: Searched): { words: string; suffix: string; isEnough: boolean } {
  const words = (count: number): string =>
    part.text.slice(part.words.at(-Math.min(count, part.words.length))?.start, endOf(part));
  let count = Math.min(ENDS, most);
  while (count < most && !isOnce(words(count), rest)) count += 1;
  const start = endOf(part) - words(count).length;
  const { suffix, isEnough } = context({ ...part, before: [] }, start, endOf(part), (whole) => isOnce(whole, rest));
  return { words: words(count), suffix, isEnough };
}

function exactly(part: Part, { page }: Searched): string | null {
  const [start, end] = [startOf(part), endOf(part)];
  const around = context(part, start, end, (whole) => isOnce(whole, page));
  return around.isEnough ? directive(around, [part.text.slice(start, end)]) : null;
}

function fromTo(from: Part, to: Part, searched: Searched): string | null {
  const most = from === to ? Math.min(MOST_ENDS, Math.floor(from.words.length / 2)) : MOST_ENDS;
  const starts = (count: number): string =>
    from.text.slice(startOf(from), from.words[Math.min(count, from.words.length) - 1]?.end);
  let count = Math.min(ENDS, most);
  while (count < most && !isOnce(starts(count), searched.page)) count += 1;
  const start = starts(count);
  const { prefix, isEnough } = context({ ...from, after: [] }, startOf(from), startOf(from) + start.length, (whole) =>
    isOnce(whole, searched.page),
  );
  const closing = ending(to, most, searched);
  return isEnough && closing.isEnough ? directive({ prefix, suffix: closing.suffix }, [start, closing.words]) : null;
}

/**
 * Words that nothing in their own block tells apart, such as a “Thank you.” among many, are named up to the end of their
 * block, before what stands right behind it: the paragraph's number in the margin.
 */
function toBlockEnd(after: string, part: Part, { page }: Searched): string | null {
  const suffix = even(after).trim();
  if (!isBeside(suffix)) return null;
  const tail = part.text.slice(startOf(part)).trim();
  const words = wordsIn(tail).length;
  return words <= MOST_WORDS && isOnce(`${tail}\n${suffix}`, page) ? directive({ prefix: '', suffix }, [tail]) : null;
}

/** The same from the beginning of a block on, after the number or the name that stands before it. */
function fromBlockStart(before: string, from: Part, to: Part, searched: Searched): string | null {
  const prefix = even(before).trim();
  if (!isBeside(prefix)) return null;
  const head = from.text.slice(0, from === to ? endOf(to) : from.text.length).trim();
  if (!isOnce(`${prefix}\n${head}`, searched.page)) return null;
  const words = wordsIn(head);
  if (from === to && words.length <= MOST_WORDS) return directive({ prefix, suffix: '' }, [head]);
  const closing = ending(to, MOST_ENDS, searched);
  const opening = head.slice(0, words[Math.min(ENDS, words.length) - 1]?.end);
  return closing.isEnough ? directive({ prefix, suffix: closing.suffix }, [opening, closing.words]) : null;
}

/**
 * The text directive that leads to a stretch of a page's text: `text=[prefix-,]start[,end][,-suffix]`.
 * Words that are selected in part are taken whole. Words that stand in the page more than once get their neighbours with
 * them; a long stretch, or one over several blocks, is named by its first and last words.
 * @param blocks the text of the page, one string a block, in the order of the page
 * @returns null where no word is selected, or where nothing tells the words from others
 */
export function textDirective(blocks: readonly string[], { from, to }: Stretch): string | null {
  const texts = blocks.map((block) => even(block).trim().toLowerCase());
  const [opening = '', closing = ''] = [blocks[from.block], blocks[to.block]];
  const isOne = from.block === to.block;
  const first = partOf(opening, from.offset, isOne ? to.offset : opening.length);
  const last = isOne ? first : partOf(closing, 0, to.offset);
  if (first.words.length === 0 || last.words.length === 0) return null;
  const beginning = first.text.slice(startOf(first)).toLowerCase();
  const searched = { page: texts.join('\n'), rest: [beginning, ...texts.slice(from.block + 1)].join('\n') };
  const found = isOne && first.words.length <= MOST_WORDS ? exactly(first, searched) : fromTo(first, last, searched);
  const atEnd = isOne ? toBlockEnd(blocks[to.block + 1] ?? '', first, searched) : null;
  return found ?? atEnd ?? fromBlockStart(blocks[from.block - 1] ?? '', first, last, searched);
}
