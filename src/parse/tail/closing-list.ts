import { allWords } from '#languages/all-words.ts';
import { compile, oneOf, shortestOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Furniture, Metadata } from '#document/tree.ts';
import type { Page } from '../page/page.ts';
import { furniture, metadata } from '../page/span.ts';

/** What announces the headlines of other items. */
const OTHERS_WORDS = allWords('menuHeadlines', 'otherHeadlines');
const OTHERS_HEADING = compile(`^${oneOf(OTHERS_WORDS)}\\s?:?$`, 'iu');

/** What announces the words under which an item is filed. */
const TAGS_WORDS = allWords('tagHeadings');
const TAGS_HEADING = compile(`^${oneOf(TAGS_WORDS)}\\s?:?$`, 'iu');

/** The same with the words or the headline behind it: `Tags: rivers, weirs`, `Read also: Bridge closed`. */
const TAGS_LINE = compile(`^${oneOf(allWords('tagHeadings'))}\\s?: ?(\\S.{0,160})$`, 'iu');
const OTHERS_LINE = compile(`^${oneOf(allWords('menuHeadlines', 'otherHeadlines'))}\\s?: ?\\S.{0,160}$`, 'iu');
/** `© Nortass 2019`: whose the page is, and since when. */
const COPYRIGHT_LINE = compile(
  `^(?:©|\\(c\\)|${oneOf(allWords('copyrightWords'))})(?=.{0,60}(?<!\\d)(?:19|20)\\d{2}(?!\\d)).{1,100}$`,
  'iu',
);
/** A sentence is text, whatever it begins with. */
const SENTENCE_END = /[.!?…:]$/u;

/** Longer lines are no headings of such lists, whatever blanks they hold, in UTF-16 code units. */
const LONGEST_TAGS_HEADING = 29;
const LONGEST_OTHERS_HEADING = 59;
/** A longer line below `Tags` is text, in UTF-16 code units. */
const LONGEST_TAG = 60;
/** More lines below `Tags` are a text that has the word for its heading. */
const MOST_TAGS = 20;
/** A longer line is no headline of another item, in UTF-16 code units. */
const LONGEST_HEADLINE = 199;

/** What stands under the last heading of such a list, and what it may hold. */
interface List {
  readonly heading: RegExp;
  /** A shorter or longer line is no heading of it, in UTF-16 code units. */
  readonly shortest: number;
  readonly longest: number;
  readonly isItem: (text: string) => boolean;
  readonly most: number;
}

/** The place of the last heading of a list below the first line, where all lines under it are its items; -1 where there is none. */
function headingOf({ lines }: Page, { heading, shortest, longest, isItem, most }: List): number {
  for (let at = lines.length - 1; at > 0 && lines.length - 1 - at <= most; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.length >= shortest && text.length <= longest && heading.test(foldBlanks(text))) return at;
    if (!isItem(text)) return -1;
  }
  return -1;
}

const TAGS: List = {
  heading: TAGS_HEADING,
  shortest: shortestOf(TAGS_WORDS),
  longest: LONGEST_TAGS_HEADING,
  isItem: (text) => text.length <= LONGEST_TAG && !/[.!?…:]$/u.test(text.trimEnd()),
  most: MOST_TAGS,
};

const OTHERS: List = {
  heading: OTHERS_HEADING,
  shortest: shortestOf(OTHERS_WORDS),
  longest: LONGEST_OTHERS_HEADING,
  isItem: (text) => text.length <= LONGEST_HEADLINE && !/[.!?…]$/u.test(text.trimEnd()),
  most: Infinity,
};

/** What a line at the end of an item tells or is; null where it may be text. */
function closingLine({ capture }: Page, line: Line): Furniture | Metadata | null {
  const text = foldBlanks(line.text);
  if (COPYRIGHT_LINE.test(text)) return furniture(capture, line, 'boilerplate');
  if (SENTENCE_END.test(text)) return null;
  const tags = TAGS_LINE.exec(text)?.[1];
  if (tags !== undefined) return metadata(capture, line, { field: 'topics', text: tags });
  return OTHERS_LINE.test(text) ? furniture(capture, line, 'other headlines') : null;
}

/** Consumes, from the end, lines that announce and name in one the tags of an item or another item, and whose the page is. */
export function consumeClosingLines(page: Page): void {
  for (let last = page.lines.at(-1); last && page.lines.length > 1; last = page.lines.at(-1)) {
    const found = closingLine(page, last);
    if (found === null) return;
    page.lines.pop();
    page.children.push(found);
  }
}

/** Consumes the words below `Tags` at the end: a few short lines without full stops. */
export function consumeTags(page: Page): void {
  const at = headingOf(page, TAGS);
  if (at < 0) return;
  const [heading, ...items] = page.lines.splice(at);
  if (heading) page.children.push(furniture(page.capture, heading, 'menu'));
  for (const line of items)
    page.children.push(metadata(page.capture, line, { field: 'topics', text: foldBlanks(line.text) }));
}

/** Sets aside the headlines of other items below `See also` and the like: short lines without full stops up to the end. */
export function consumeOtherHeadlines(page: Page): void {
  const at = headingOf(page, OTHERS);
  if (at < 0) return;
  for (const line of page.lines.splice(at)) page.children.push(furniture(page.capture, line, 'other headlines'));
}
