import { allWords } from '#languages/all-words.ts';
import { compile, oneOf, shortestOf } from '#languages/compile.ts';
import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Variant } from '#document/problem-values.ts';

/** The numbers of the pages of a list: `Pages: 1 | 2 | 3`, `««« :: 1 2 3`. */
const PAGER = compile(`^${oneOf(allWords('pageWords', 'pagerWords'))}\\s?:[\\s|:.«»<>\\d]{3,200}$`, 'iu');

/** The link under the first words of each document of a list. */
const READ_ON = compile(`^${oneOf(allWords('readOn'))}[\\s.…»›>→]{0,9}$`, 'iu');

/** Two numbers with something between them. */
const TWO_NUMBERS = /\d\D+\d/u;

const LONGEST = 220;
/** No link to read on is longer, whatever blanks stand in it. */
const LONGEST_LINK = 80;
/** No shorter line says any of this. */
const SHORTEST = shortestOf(allWords('pageWords', 'pagerWords', 'readOn'));

/** So many links to read on are a list; one or two stand under articles too. */
const MANY = 4;

/**
 * Tells a page that lists documents from a document.
 * @returns the line that shows it and what it shows; null for a document
 */
export function listPage({
  lines,
}: Pick<Capture, 'lines'>): { readonly line: Line; readonly shows: Variant<'list-page'> } | null {
  let links = 0;
  for (const line of lines) {
    if (line.text.length < SHORTEST) continue;
    const mayBePager = line.text.length <= LONGEST && line.text.includes(':') && TWO_NUMBERS.test(line.text);
    if (!mayBePager && line.text.length > LONGEST_LINK) continue;
    const text = foldBlanks(line.text);
    if (mayBePager && PAGER.test(text) && TWO_NUMBERS.test(text)) return { line, shows: 'page-numbers' };
    if (READ_ON.test(text)) links += 1;
    if (links >= MANY) return { line, shows: 'read-on' };
  }
  return null;
}
