import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { CRAWLER_PREFIX, readCrawlerPrefix } from '../date/index.ts';
import { consume, type Page } from '../page/page.ts';
import { furniture, metadata } from '../page/span.ts';
import { cut } from '../page/line-parts.ts';
import { isHeadShaped } from './head-block.ts';

/** Consumes a crawler's mark off the first words: `date 2022-09-05` is the day of publication. */
export function consumeCrawlerPrefix(page: Page): void {
  const [first] = page.lines;
  const prefix = first ? readCrawlerPrefix(first.text.slice(0, CRAWLER_PREFIX)) : null;
  if (!first || !prefix) return;
  page.children.push(
    metadata(page.capture, cut(first, 0, prefix.end), { field: 'published', text: null, date: prefix.mention }),
  );
  const rest = cut(first, prefix.end);
  page.lines.splice(0, 1, ...(rest.text === '' ? [] : [rest]));
}

/** The name of a site has no more words. */
const MOST_SITE_WORDS = 4;

/** `Norvale Post` right above a line that has the shape of a title: the name of the site. */
const isSite = (line: Line, next: Line | undefined): boolean =>
  next?.blanksBefore === 0 &&
  isHeadShaped(line) &&
  isHeadShaped(next) &&
  foldBlanks(line.text).split(' ').length <= MOST_SITE_WORDS;

/**
 * Consumes a crawler's mark that stands on the line of the title, or of the name of the site above it, which is set aside.
 * A mark that has its line to itself is a date line.
 */
export function consumeCrawlerPrefixOfHead(page: Page): void {
  const [first, next] = page.lines;
  const prefix = first ? readCrawlerPrefix(first.text.slice(0, CRAWLER_PREFIX)) : null;
  if (!first || !prefix || cut(first, prefix.end).text === '') return;
  consumeCrawlerPrefix(page);
  const [rest] = page.lines;
  if (rest && isSite(rest, next)) consume(page, (line) => furniture(page.capture, line, 'menu'));
}
