import { expect, it } from 'vitest';
import { listPage } from '#read/list-page.ts';
import { readPlainText } from '#read/plain-text.ts';

const shownBy = (...lines: string[]): string | null =>
  listPage({ lines: readPlainText(lines.join('\n')) })?.shows ?? null;

/** Words with so many blanks between them that the line has so many UTF-16 code units. */
const wide = (first: string, last: string, length: number): string =>
  first + ' '.repeat(length - first.length - last.length) + last;

const four = (link: string): string[] => ['One', link, 'Two', link, 'Three', link, 'Four', link];

it.each([
  ['the numbers of pages', ['Pages: 1 | 2 | 3'], 'page-numbers'],
  ['the number of one page', ['Pages: 12'], null],
  ['numbers of pages on a line of 220', [wide('Pages: 1', '2', 220)], 'page-numbers'],
  ['a longer line', [wide('Pages: 1', '2', 221)], null],
  ['four links to read on', four('Read more …'), 'read-on'],
  ['three', four('Read more …').slice(0, -1), null],
  ['links of 80', four(wide('Read', 'more', 80)), 'read-on'],
  ['longer links', four(wide('Read', 'more', 81)), null],
])('%s: %j shows %s', (_, lines, shows) => {
  expect(shownBy(...lines)).toBe(shows);
});
