import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Page } from '../page/page.ts';
import { furniture, metadata } from '../page/span.ts';

/** What announces the headlines of other items. */
const OTHERS_HEADING = compile(`^${oneOf(allWords('menuHeadlines', 'otherHeadlines'))}\\s?:?$`, 'iu');

/** What announces the words under which an item is filed. */
const TAGS_HEADING = compile(`^${oneOf(allWords('tagHeadings'))}\\s?:?$`, 'iu');

/** Longer lines are no headings of such lists, whatever blanks they hold, in UTF-16 code units. */
const LONGEST_TAGS_HEADING = 29;
const LONGEST_OTHERS_HEADING = 59;
/** A longer line below `Tags` is text, in UTF-16 code units. */
const LONGEST_TAG = 60;
/** More lines below `Tags` are a text that has the word for its heading. */
const MOST_TAGS = 20;
/** A longer line is no headline of another item, in UTF-16 code units. */
const LONGEST_HEADLINE = 199;

/** The last heading of such a list below the first line, and all lines under it; null where there is none. */
function listBelow(page: Page, heading: RegExp, longest: number): { at: number; items: readonly Line[] } | null {
  const at = page.lines.findLastIndex(
    ({ text }, index) => index > 0 && text.length <= longest && heading.test(foldBlanks(text)),
  );
  return at < 0 ? null : { at, items: page.lines.slice(at + 1) };
}

/** Consumes the words below `Tags` at the end: a few short lines without full stops. */
export function consumeTags(page: Page): void {
  const list = listBelow(page, TAGS_HEADING, LONGEST_TAGS_HEADING);
  if (!list || list.items.length > MOST_TAGS) return;
  if (!list.items.every(({ text }) => text.length <= LONGEST_TAG && !/[.!?…:]$/u.test(text.trimEnd()))) return;
  for (const heading of page.lines.splice(list.at).slice(0, 1))
    page.children.push(furniture(page.capture, heading, 'menu'));
  for (const line of list.items)
    page.children.push(metadata(page.capture, line, { field: 'topics', text: foldBlanks(line.text) }));
}

/** Sets aside the headlines of other items below `See also` and the like: short lines without full stops up to the end. */
export function consumeOtherHeadlines(page: Page): void {
  const list = listBelow(page, OTHERS_HEADING, LONGEST_OTHERS_HEADING);
  if (!list?.items.every(({ text }) => text.length <= LONGEST_HEADLINE && !/[.!?…]$/u.test(text.trimEnd()))) return;
  for (const line of page.lines.splice(list.at)) page.children.push(furniture(page.capture, line, 'other headlines'));
}
