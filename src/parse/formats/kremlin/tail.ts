import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { givenNameFirst } from '#names/given-name-first.ts';
import type { MetadataField } from '#document/tree.ts';
import { dateFacts } from '../../head/dated.ts';
import type { TailWords } from './edition.ts';
import type { Page } from '../../page/page.ts';
import { addressOf, cut, furniture, metadata } from '../../page/span.ts';

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
/** A longer line belongs to no tail, whatever blanks it holds, in UTF-16 code units. */
const LONGEST_LINE = 400;

/** Whether a line can be one of the short values that stand below a heading of the tail. */
const isValue = (text: string): boolean =>
  text.length <= LONGEST_VALUE && (!NO_VALUE.test(text) || SHORT_END.test(text)) && !SENTENCE_INSIDE.test(text);

/** Lists that the tail of a kremlin.ru page gives. */
export interface KremlinTail {
  readonly publishedIn: readonly string[];
  /** Persons turned round, `Rahmon Emomali` → `Emomali Rahmon`, for recognising labels. */
  readonly persons: readonly string[];
}

/** Where the tail begins: the highest heading below which only short values and other headings stand. */
function tailStart(texts: readonly string[], words: TailWords): number {
  let start = texts.length;
  // Whether the lines between here and the tail found so far can be titles of other pages below `See also`.
  let links = true;
  for (const [at, text] of [...texts.entries()].reverse()) {
    if (Object.hasOwn(words.headings, text) || (links && words.links.has(text))) {
      start = at;
      links = true;
      continue;
    }
    links &&= !NO_LINK.test(text);
    const isStatus = words.publishedIn.test(text) || words.publicationDate.test(text) || words.directLink.test(text);
    if (!isStatus && !isValue(text)) break;
  }
  return start;
}

/**
 * Consumes the tail off the page: `Geography`, `Topics`, `Persons`, `Publication status` with their values, one a line,
 * and links to other pages. Headings and values become metadata, links and buttons furniture.
 */
export function consumeKremlinTail(page: Page, words: TailWords): KremlinTail {
  const texts = page.lines.map((line) => (line.text.length <= LONGEST_LINE ? foldBlanks(line.text) : line.text));
  const start = tailStart(texts, words);
  const publishedIn: string[] = [];
  const persons: string[] = [];
  let field: MetadataField | 'furniture' = 'furniture';
  page.lines.slice(start).forEach((line, offset) => {
    const text = texts[start + offset] ?? '';
    const heading = Object.hasOwn(words.headings, text) ? words.headings[text] : undefined;
    if (heading) {
      field = heading;
      page.children.push(metadata(page.capture, line, { field: heading, text: null }));
      return;
    }
    if (words.links.has(text) || words.moreLink?.test(text) || words.textVersion.test(text)) {
      if (words.links.has(text)) field = 'furniture';
      page.children.push(furniture(page.capture, line, 'link'));
      return;
    }
    page.children.push(tailLine(page, line, text, field, publishedIn, words));
    if (field === 'persons') persons.push(givenNameFirst(text));
  });
  page.lines = page.lines.slice(0, start);
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
