import { CRAWLER_PREFIX, readCrawlerPrefix } from '../date/index.ts';
import type { Page } from '../page/page.ts';
import { metadata } from '../page/span.ts';
import { cut } from '../page/line-parts.ts';

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
