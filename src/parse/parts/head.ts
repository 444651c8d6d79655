import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing, foldHomoglyphs } from '#document/fold.ts';
import type { MetadataField } from '#document/tree.ts';
import { boilerplate } from './boilerplate.ts';
import { dateFacts, takeDateLine, titleFacts } from './dated.ts';
import { readDateLine, readRegisterNumber } from './date.ts';
import { readLabel } from './label.ts';
import type { Page } from './page.ts';
import { take } from './page.ts';
import { readSourceLine } from './source-line.ts';
import { furniture, metadata } from './span.ts';
import { isElision, isStage } from './stage.ts';
import { readTimeLine } from './timeofday.ts';

const HEAD_LINES = 40;
const LONGEST_TITLE = 420;
export const CLOCK_LINE = /^[\p{Lu}][\p{L} .]{1,30}: \d{1,2}:\d{2}$/u;
export const SALUTATION =
  /^(?:ladies and gentlemen|dear |mr |mrs |ms |your excellenc|excellenc|colleagues|friends|comrades?|good (?:morning|afternoon|evening|day)|esteemed|distinguished|hello|thank you|уважаемы|дорогие|добр(?:ый|ое)|дамы и господа)/iu;

/** How a layout's head differs from the common one. */
export interface HeadOptions {
  /** What a date line standing by itself means: the day of the event, or the day the page was put up. */
  readonly dateLine: Extract<MetadataField, 'date' | 'published'>;
}

/** What the head of a page says. */
export interface Head {
  readonly title: string | null;
}

/**
 * Takes the head off a page: menus, title, dates, times, register numbers, source lines, in whatever order they stand.
 * The first line that is none of these and no turn is the title; the next such line opens the body.
 */
export function takeHead(page: Page, options: HeadOptions): Head {
  const { capture } = page;
  let title: string | null = null;
  let folded = '';
  for (let taken = 0; taken < HEAD_LINES; taken += 1) {
    const [line, next] = page.lines;
    if (!line) break;
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    if (text === '') break;
    if (line.role === 'field') {
      title = takeField(page, line, title);
      folded = title ? foldForComparing(title) : '';
      continue;
    }
    const menu = readRegisterNumber(text) ? null : boilerplate(line);
    if (menu || (next && CLOCK_LINE.test(foldBlanks(next.text.slice(0, 60))) && readDateLine(text))) {
      take(page, (found) => furniture(capture, found, menu ?? 'clock'));
      continue;
    }
    if (title !== null && foldForComparing(text) === folded) {
      take(page, (found) => furniture(capture, found, 'repeated title'));
      continue;
    }
    if (takeDated(page, line, text, options)) continue;
    if (title !== null) break;
    if (!mayBeTitle(line, text)) break;
    title = foldHomoglyphs(text).replace(/:$/u, '');
    folded = foldForComparing(text);
    const shown = title;
    take(page, (found) => metadata(capture, found, { field: 'title', text: shown, ...titleFacts(page, found, text) }));
  }
  return { title };
}

/** Whether the first line that is no date or menu can be the title, and not a turn, a salutation or the text. */
function mayBeTitle(line: Line, text: string): boolean {
  if (line.role === 'heading') return true;
  if (isElision(text) || isStage(text) || (SALUTATION.test(text) && /[,.!]$/u.test(text))) return false;
  const candidate = readLabel(line);
  if (candidate && (candidate.class === 'person' || candidate.class === 'anonymous') && !candidate.glued) {
    const said = text.slice(candidate.markEnd).trim();
    return said !== '' && said.length < 160 && !/[.!?]$/u.test(said) && !/[.!?] \p{Lu}/u.test(said);
  }
  return !/[.!?] \p{Lu}.*[.!?]$/u.test(text) || text.length < 200;
}

function takeDated(page: Page, line: Line, text: string, options: HeadOptions): boolean {
  const { capture } = page;
  const number = readRegisterNumber(text);
  if (number) {
    take(page, (found) => metadata(capture, found, { field: 'number', text, date: number.published }));
    return true;
  }
  if (takeDateLine(page, options.dateLine)) return true;
  const time = readTimeLine(text);
  if (time) {
    take(page, (found) =>
      metadata(capture, found, { field: 'time', text: time.time, ...(time.zone ? { zone: time.zone } : {}) }),
    );
    return true;
  }
  const source = readSourceLine(line);
  if (source) {
    take(page, (found) => metadata(capture, found, { field: 'publisher', text: source }));
    return true;
  }
  return false;
}

const FIELD_OF: Readonly<Record<string, MetadataField>> = {
  title: 'title',
  'og:title': 'title',
  date: 'date',
  published: 'published',
  published_time: 'published',
  'article:published_time': 'published',
  modified_time: 'updated',
  'article:modified_time': 'updated',
  source_url: 'url',
  url: 'url',
  canonical: 'url',
  'og:url': 'url',
  description: 'note',
  'og:description': 'note',
  publisher: 'publisher',
  'og:site_name': 'publisher',
  tags: 'topics',
  categories: 'topics',
  time: 'published',
};

const DATE_FIELDS: ReadonlySet<MetadataField> = new Set(['date', 'published', 'updated']);

/** An instant as markup writes it: `2022-04-08T19:02:23-04:00`. */
export const MARKUP_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})[\d:.]{0,12}(?:Z|[+-]\d{2}:?\d{2})?$/u;

/** A field that the markup itself names: front matter of the capture, `<meta>`, `<time>`. */
function takeField(page: Page, line: Line, title: string | null): string | null {
  const text = foldBlanks(line.text);
  const field = FIELD_OF[line.field ?? ''] ?? 'note';
  if (field === 'title' && title !== null) {
    take(page, (found) => furniture(page.capture, found, 'repeated title'));
    return title;
  }
  take(page, (found) => {
    const facts =
      field === 'title'
        ? titleFacts(page, found, text)
        : DATE_FIELDS.has(field)
          ? dateFacts(page, found, text.replace(MARKUP_INSTANT, '$1 $2'))
          : {};
    return metadata(page.capture, found, { field, text, ...facts });
  });
  return field === 'title' ? text : title;
}
