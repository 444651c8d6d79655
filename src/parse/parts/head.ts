import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing, foldHomoglyphs } from '#document/fold.ts';
import { splitOffice } from '#document/person.ts';
import type { MetadataField } from '#document/tree.ts';
import { boilerplate } from './boilerplate.ts';
import { dateFacts, takeDateLine, titleFacts } from './dated.ts';
import { findDateAtEndOfTitle, readDateLine, readRegisterNumber } from './date.ts';
import { readLabel } from './label.ts';
import type { Page } from './page.ts';
import { take } from './page.ts';
import { readSourceLine } from './source-line.ts';
import { extent, furniture, join, metadata } from './span.ts';
import { isElision, isStage } from './stage.ts';
import { personOfTitle } from './title.ts';
import { readTimeLine } from './timeofday.ts';

export const SENTENCE_BREAK = /[.!?] \p{Lu}/u;
export const SENTENCE_CLOSE = /[.!?]$/u;

const HEAD_LINES = 40;
const LONGEST_TITLE = 420;
export const CLOCK_LINE = /^[\p{Lu}][\p{L} .]{1,30}: \d{1,2}:\d{2}$/u;
/** A comma that a capture left before the time of day. */
export const STRAY_COMMA = /^, /u;
/** A line that goes on with the title above it: `by the Secretary General on …` */
export const TITLE_GOES_ON = /^(?:by|with|of|and|at|on|following|ahead of|between) [^.!?:]{3,200}$/u;
/** A word on a line of its own that announces the date on the next. */
export const DATE_WORD = /^(?:release date|publication date|published|posted|date|дата|дата публикации|сана)\s?:?$/iu;
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
  const turns = turnsOf(page.lines);
  let title: string | null = null;
  let menu = menuAbove(page.lines);
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
    const site = readRegisterNumber(text) ? null : boilerplate(line);
    if (site || (next && CLOCK_LINE.test(foldBlanks(next.text.slice(0, 60))) && readDateLine(text))) {
      take(page, (found) => furniture(capture, found, site ?? 'clock'));
      continue;
    }
    if (title !== null && foldForComparing(text) === folded) {
      take(page, (found) => furniture(capture, found, 'repeated title'));
      continue;
    }
    if (DATE_WORD.test(text) && next && readDateLine(foldBlanks(next.text.slice(0, 120)))) {
      take(page, (found) => metadata(capture, found, { field: 'note', text }));
      continue;
    }
    if (takeDated(page, line, text, options)) continue;
    if (title !== null) {
      if (!isSecondTitle(line, text)) break;
      take(page, (found) => metadata(capture, found, { field: 'title', text: null, ...titleFacts(page, found, text) }));
      continue;
    }
    if (menu > 0) {
      menu -= 1;
      take(page, (found) => furniture(capture, found, 'menu'));
      continue;
    }
    if (!mayBeTitle(line, text, turns)) break;
    const whole = next && goesOn(capture, line, next) ? join([line, next]) : line;
    const printed = foldBlanks(whole.text);
    title = foldHomoglyphs(printed).replace(/:$/u, '');
    folded = foldForComparing(printed);
    const shown = title;
    page.lines.splice(0, whole === line ? 1 : 2, whole);
    take(page, (found) =>
      metadata(capture, found, { field: 'title', text: shown, ...titleFacts(page, found, printed) }),
    );
  }
  return { title };
}

/** Whether a title is set on two lines: the second stands directly below, begins in small letters and ends no sentence. */
function goesOn(capture: Capture, line: Line, next: Line): boolean {
  return (
    next.blanksBefore === 0 &&
    line.text.length < 120 &&
    TITLE_GOES_ON.test(foldBlanks(next.text.slice(0, 240))) &&
    capture.text.slice(extent(line).end, extent(next).start).trim() === ''
  );
}

/** How many lines of the page open with what can only be a label of a person or an anonymous voice. */
function turnsOf(lines: readonly Line[]): number {
  let turns = 0;
  for (const line of lines) {
    const candidate = readLabel(line);
    if (candidate && !candidate.glued && (candidate.class === 'person' || candidate.class === 'anonymous')) turns += 1;
  }
  return turns;
}

/** Whether a line announces whose words follow, or closes with the day and place of the event: nothing but a title does. */
function isStrongTitle(text: string): boolean {
  if (/[.!?]$/u.test(text)) return false;
  return findDateAtEndOfTitle(text)?.kind === 'date' || personOfTitle(text) !== null;
}

const MENU_LINES = 8;

/** How many short lines of menus stand above an unmistakable title; 0 where the first candidate is as good as any. */
function menuAbove(lines: readonly Line[]): number {
  let skipped = 0;
  for (const line of lines.slice(0, MENU_LINES + 6)) {
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    if (text === '' || line.role === 'field') return 0;
    if (
      boilerplate(line) ||
      readDateLine(text) ||
      readTimeLine(text) ||
      CLOCK_LINE.test(text) ||
      readRegisterNumber(text)
    )
      continue;
    if (line.role === 'heading' || isStrongTitle(text)) return skipped;
    if (
      text.length > 120 ||
      /[.!?,;]$/u.test(text) ||
      SALUTATION.test(text) ||
      readLabel(line) ||
      skipped >= MENU_LINES
    )
      return 0;
    skipped += 1;
  }
  return 0;
}

/** A second title under the first: it ends in a date and has no sentence end. */
function isSecondTitle(line: Line, text: string): boolean {
  return text.length < 300 && isStrongTitle(text) && findDateAtEndOfTitle(text)?.kind === 'date' && !readLabel(line);
}

/** Whether the first line that is no date or menu can be the title, and not a turn, a salutation or the text. */
function mayBeTitle(line: Line, text: string, turns: number): boolean {
  if (line.role === 'heading') return true;
  if (isElision(text) || isStage(text) || (SALUTATION.test(text) && /[,.!]$/u.test(text))) return false;
  const candidate = readLabel(line);
  if (candidate && (candidate.class === 'person' || candidate.class === 'anonymous') && !candidate.glued) {
    if (candidate.class === 'anonymous' || turns > 1 || splitOffice(candidate.name).role !== null) return false;
    const said = text.slice(candidate.markEnd).trim();
    return said !== '' && said.length < 160 && !/[.!?,]$/u.test(said) && !/[.!?] \p{Lu}/u.test(said);
  }
  return !(SENTENCE_BREAK.test(text) && SENTENCE_CLOSE.test(text)) || text.length < 200;
}

function takeDated(page: Page, line: Line, text: string, options: HeadOptions): boolean {
  const { capture } = page;
  const number = readRegisterNumber(text);
  if (number) {
    take(page, (found) => metadata(capture, found, { field: 'number', text, date: number.mention }));
    return true;
  }
  if (takeDateLine(page, options.dateLine)) return true;
  const time = readTimeLine(text.replace(STRAY_COMMA, ''));
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
