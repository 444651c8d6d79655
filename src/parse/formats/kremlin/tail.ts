import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { givenNameFirst } from '#names/given-name-first.ts';
import type { MetadataField } from '#document/tree.ts';
import { dateFacts } from '../../head/dated.ts';
import type { TailWords } from './edition.ts';
import { tailLines } from './tail-lines.ts';
import type { Page } from '../../page/page.ts';
import { furniture, metadata } from '../../page/span.ts';
import { addressOf, cut } from '../../page/line-parts.ts';

/** Lists that the tail of a kremlin.ru page gives. */
export interface KremlinTail {
  readonly publishedIn: readonly string[];
  /** Persons turned round, `Rahmon Emomali` → `Emomali Rahmon`, for recognising labels. */
  readonly persons: readonly string[];
}

/**
 * Consumes the tail off the page: `Geography`, `Topics`, `Persons`, `Publication status` with their values, one a line,
 * and links to other pages. Headings and values become metadata, links and buttons furniture.
 */
export function consumeKremlinTail(page: Page, words: TailWords): KremlinTail {
  const printed = page.lines.map((line) => line.text);
  const tail = new Set(tailLines(printed, words));
  const publishedIn: string[] = [];
  const persons: string[] = [];
  let field: MetadataField | 'furniture' = 'furniture';
  page.lines = page.lines.filter((line, at) => {
    if (!tail.has(at)) return true;
    const text = foldBlanks(line.text);
    const heading = Object.hasOwn(words.headings, text) ? words.headings[text] : undefined;
    if (heading) {
      field = heading;
      page.children.push(metadata(page.capture, line, { field: heading, text: null }));
      return false;
    }
    if (words.links.has(text) || words.moreLink?.test(text) || words.textVersion.test(text)) {
      if (words.links.has(text)) field = 'furniture';
      page.children.push(furniture(page.capture, line, 'link'));
      return false;
    }
    page.children.push(tailLine(page, line, text, field, publishedIn, words));
    if (field === 'persons') persons.push(givenNameFirst(text));
    return false;
  });
  return { publishedIn, persons };
}

/** A longer line is no heading above links, in UTF-16 code units. */
const LONGEST_HEADING = 40;

/** Sets aside `See also` and the like inside the text: links whose addresses the capture has lost. */
export function consumeLinks(page: Page, words: TailWords): void {
  page.lines = page.lines.filter((line) => {
    if (line.text.length > LONGEST_HEADING || !words.links.has(foldBlanks(line.text))) return true;
    page.children.push(furniture(page.capture, line, 'link'));
    return false;
  });
}

function tailLine(
  page: Page,
  line: Line,
  text: string,
  field: MetadataField | 'furniture',
  publishedIn: string[],
  words: TailWords,
) {
  const { capture } = page;
  const sections = words.publishedIn.exec(text)?.[1];
  if (sections !== undefined) {
    const names = sections
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    publishedIn.push(...names);
    return metadata(capture, line, { field: 'sections', text: names.join(', ') });
  }
  const published = words.publicationDate.exec(text)?.[1];
  if (published !== undefined) {
    return metadata(capture, line, { field: 'published', text: published, ...dateFacts(page, line, published) });
  }
  if (words.directLink.test(text)) {
    const link = cut(line, line.text.indexOf(':') + 1);
    return metadata(capture, line, { field: 'url', text: addressOf(link) });
  }
  if (field === 'furniture') return furniture(capture, line, 'link');
  return metadata(capture, line, { field, text });
}
