import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { MetadataField } from '#document/tree.ts';
import { dateFacts, isFullDate, titleFacts } from './dated.ts';
import { consume, type Page } from '../page/page.ts';
import { caption, furniture, metadata } from '../page/span.ts';
import { addressOf } from '../page/line-parts.ts';

/** What a field that markup names says of the document. */
export const FIELD_OF: Readonly<Record<string, MetadataField>> = {
  title: 'title',
  'og:title': 'title',
  headline: 'title',
  'dc.title': 'title',
  'dcterms.title': 'title',
  date: 'date',
  published: 'published',
  published_time: 'published',
  'article:published_time': 'published',
  datepublished: 'published',
  datecreated: 'published',
  pubdate: 'published',
  datetime: 'published',
  'dc.date': 'published',
  'dcterms.date': 'published',
  'dcterms.created': 'published',
  'dcterms.issued': 'published',
  modified_time: 'updated',
  'article:modified_time': 'updated',
  datemodified: 'updated',
  source_url: 'url',
  url: 'url',
  canonical: 'url',
  'og:url': 'url',
  description: 'note',
  'og:description': 'note',
  publisher: 'publisher',
  'og:site_name': 'publisher',
  'dc.publisher': 'publisher',
  'dcterms.publisher': 'publisher',
  tags: 'topics',
  categories: 'topics',
  time: 'published',
};

const DATE_FIELDS: ReadonlySet<MetadataField> = new Set(['date', 'published', 'updated']);

/** An instant as markup writes it: `2022-04-08T19:02:23-04:00`. */
const MARKUP_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})[\d:.]{0,12} ?(?:(Z)|([+-]\d{2}:?\d{2}))?$/u;

/** An instant of markup as a page would print it: day, hour and minute, and the zone where there is one. */
function instantAsPrinted(text: string): string {
  return text.replace(
    MARKUP_INSTANT,
    (_, day: string, time: string, universal: string | undefined, offset: string | undefined) =>
      `${day} ${time}${universal === undefined ? '' : ' UTC'}${offset === undefined ? '' : ` UTC${offset}`}`,
  );
}

/**
 * A field that the markup itself names: front matter of the capture, `<meta>`, `<time>`.
 * @param titles the words of the title where this field is the one to be shown, and whether the title stands elsewhere
 */
export function consumeField(
  page: Page,
  line: Line,
  title: string | null,
  titles: { readonly shown: string | null; readonly other: boolean },
): string | null {
  const text = foldBlanks(line.text);
  const field = FIELD_OF[line.field ?? ''] ?? 'note';
  if (line.field === 'caption') {
    consume(page, (found) => caption(page.capture, found));
    return title;
  }
  if (field === 'title' && (title !== null || titles.other)) {
    consume(page, (found) => furniture(page.capture, found, 'repeated title'));
    return title;
  }
  const next = page.lines[1];
  // The visible words of `<time>` say it; its attribute only where they do not.
  const isSaid = line.field === 'datetime' && next !== undefined && isFullDate(foldBlanks(next.text));
  const meant: MetadataField = isSaid ? 'note' : field;
  const shown = field === 'title' ? (titles.shown ?? text) : field === 'url' ? addressOf(line) : text;
  consume(page, (found) => {
    const dated = DATE_FIELDS.has(meant) ? dateFacts(page, found, instantAsPrinted(text)) : {};
    return metadata(page.capture, found, {
      field: meant,
      text: shown,
      ...(meant === 'title' ? titleFacts(page, found, shown) : dated),
    });
  });
  return field === 'title' ? shown : title;
}
