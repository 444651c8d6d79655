import type { Capture, Line } from '#document/capture.ts';
import { FULL_DAY } from '#document/compare-dates.ts';
import { foldBlanks, foldForComparing, foldHomoglyphs } from '#document/fold.ts';
import { splitOffice } from '#document/person.ts';
import type { MetadataField } from '#document/tree.ts';
import { boilerplate } from './boilerplate.ts';
import { clockTown } from './clock.ts';
import { dateFacts, takeDateLine, titleFacts } from './dated.ts';
import { listedPlaceOf } from './date/place.ts';
import { isRegion } from './date/places.ts';
import { findDateAtEndOfTitle, readDateLine, readRegisterNumber } from './date.ts';
import { readLabel } from './label.ts';
import { markedTitle, takeFieldsLeft } from './marked-title.ts';
import type { Page } from './page.ts';
import { take } from './page.ts';
import { SALUTATION } from './salutation.ts';
import { readSourceLine } from './source-line.ts';
import { caption, extent, furniture, join, metadata } from './span.ts';
import { isElision, isStage } from './stage.ts';
import { personOfTitle } from './title.ts';
import { readTimeLine } from './date/time-of-day.ts';

export const SENTENCE_BREAK = /[.!?] \p{Lu}/u;
export const SENTENCE_CLOSE = /[.!?]$/u;

const HEAD_LINES = 40;
const LONGEST_TITLE = 420;
/** A comma that a capture left before the time of day. */
export const STRAY_COMMA = /^, /u;
/** A line that goes on with the title above it: `by the Secretary General on …` */
export const TITLE_GOES_ON = /^(?:by|with|of|and|at|on|following|ahead of|between) [^.!?:]{3,200}$/u;
/** A word on a line of its own that announces the date on the next. */
export const DATE_WORD = /^(?:release date|publication date|published|posted|date|дата|дата публикации|сана)\s?:?$/iu;
/** A month of a year and nothing else. */
export const MONTH_ALONE = /^\p{L}{3,9}\.? \d{4}(?: года?| г\.)?$/u;
/** The words by which Australian ministers announce the day on the next line, day first. */
export const RELEASE_DATE = /^release date/iu;
/** `Title: …` before a title. */
export const TITLE_WORD = /^(?:title|headline|заголовок)\s?:\s{0,3}(?=\S)/iu;
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
  const marked = markedTitle(page.lines, capture.syntax);
  let title: string | null = null;
  let menu = menuAbove(page.lines);
  let folded = '';
  let dated = false;
  let placed = false;
  for (let taken = 0; taken < HEAD_LINES; taken += 1) {
    const [line, next] = page.lines;
    if (!line) break;
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    if (text === '') break;
    if (line.role === 'field') {
      const shown = line === marked?.line ? marked.text : null;
      title = takeField(page, line, title, { shown, other: marked !== null && line !== marked.line });
      folded = title ? foldForComparing(title) : '';
      continue;
    }
    const site = readRegisterNumber(text) ? null : (boilerplate(line) ?? (isPageHeader(line) ? 'page header' : null));
    if (site || (next && clockTown(foldBlanks(next.text.slice(0, 60))) !== null && readDateLine(text))) {
      take(page, (found) => furniture(capture, found, site ?? 'clock'));
      continue;
    }
    if (title !== null && foldForComparing(text) === folded) {
      take(page, (found) => furniture(capture, found, 'repeated title'));
      continue;
    }
    if (DATE_WORD.test(text) && next && readDateLine(foldBlanks(next.text.slice(0, 120)))) {
      take(page, (found) => metadata(capture, found, { field: 'note', text }));
      if (RELEASE_DATE.test(text)) takeDateLine(page, options.dateLine, { order: 'day-first' });
      continue;
    }
    if (takeDated(page, line, text, options)) {
      dated = true;
      continue;
    }
    if (title !== null) {
      if (isSecondTitle(line, text)) {
        take(page, (found) =>
          metadata(capture, found, { field: 'title', text: null, ...titleFacts(page, found, text) }),
        );
        continue;
      }
      if (!placed && isTown(line, text, dated)) {
        placed = true;
        take(page, (found) => metadata(capture, found, { field: 'place', text }));
        continue;
      }
      if (dated || !isLead(page.lines)) break;
      take(page, (found) => metadata(capture, found, { field: 'summary', text }));
      continue;
    }
    if (marked && line !== marked.line) {
      take(page, (found) => furniture(capture, found, 'menu'));
      continue;
    }
    if (menu > 0 && !marked) {
      menu -= 1;
      take(page, (found) => furniture(capture, found, 'menu'));
      continue;
    }
    if (line !== marked?.line && !mayBeTitle(line, text, turns)) break;
    const whole = next && goesOn(capture, line, next) ? join([line, next]) : line;
    const printed = foldBlanks(whole.text);
    const translated = isTranslation(page.lines) ? foldBlanks(next?.text ?? '') : null;
    title = foldHomoglyphs(printed).replace(TITLE_WORD, '').replace(/:$/u, '');
    if (translated !== null) title = `${title} ${translated}`;
    folded = foldForComparing(printed);
    const shown = title;
    page.lines.splice(0, whole === line ? 1 : 2, whole);
    take(page, (found) =>
      metadata(capture, found, { field: 'title', text: shown, ...titleFacts(page, found, printed) }),
    );
    if (translated !== null)
      take(page, (found) =>
        metadata(capture, found, { field: 'title', text: null, ...titleFacts(page, found, translated) }),
      );
  }
  takeFieldsLeft(page);
  return { title };
}

/** The header of a printed page: its parts are set far apart, and one of them is the day. */
const isPageHeader = (line: Line): boolean => {
  const parts = line.text.trim().split(FAR_APART);
  return parts.length > 1 && parts.some((part) => isFullDate(foldBlanks(part)));
};

/** Blanks by which the parts of a page header are set apart. */
export const FAR_APART = /[ \t]{5,}/u;

/** Letters by which a line of another alphabet is told. */
export const LATIN_WORDS = /\p{Script=Latin}{2}/u;
export const OTHER_LETTERS =
  /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/**
 * Whether the second line says the title in another alphabet, as bilingual pages print it: neither holds letters of the
 * other's, neither ends a sentence, and the date stands below.
 */
function isTranslation([line, next, below]: readonly Line[]): boolean {
  if (!line || !next || !below || next.role === 'field') return false;
  const above = foldBlanks(line.text);
  const text = foldBlanks(next.text.slice(0, LONGEST_TITLE));
  if (text.length > 240 || readDateLine(text) || readLabel(next) || SALUTATION.test(text)) return false;
  const changes =
    (OTHER_LETTERS.test(above) && !LATIN_WORDS.test(above) && LATIN_WORDS.test(text) && !OTHER_LETTERS.test(text)) ||
    (LATIN_WORDS.test(above) && !OTHER_LETTERS.test(above) && OTHER_LETTERS.test(text) && !LATIN_WORDS.test(text));
  if (!changes || /[.!?:;,。！？：]$/u.test(text) || /[.!?。！？]$/u.test(above)) return false;
  return findDateAtEndOfTitle(text) !== null || readDateLine(foldBlanks(below.text.slice(0, 200))) !== null;
}

/** Whether a line right above or below the date is a listed place: with its country or hall, or a town alone below the date. */
const isTown = (line: Line, text: string, dated: boolean): boolean =>
  line.role === 'line' &&
  ((dated && !isRegion(text)) || text.includes(', ')) &&
  !readLabel(line) &&
  listedPlaceOf(text) !== null;

/** How many lines of a summary may stand between a title and its date. */
const LEAD_LINES = 2;

/** Whether the line under the title is a summary: no turn, no salutation, and the date stands within two lines below. */
function isLead(lines: readonly Line[]): boolean {
  const head = lines.slice(0, 2 * LEAD_LINES + 2).filter((line) => line.role !== 'field');
  const at = head.slice(0, LEAD_LINES + 1).findIndex((line) => isFullDate(foldBlanks(line.text.slice(0, 200))));
  if (at < 1) return false;
  return head.slice(0, at).every((line) => {
    const text = foldBlanks(line.text.slice(0, LONGEST_TITLE));
    return line.role === 'line' && !readLabel(line) && !SALUTATION.test(text) && !isStage(text) && !isElision(text);
  });
}

function isFullDate(text: string): boolean {
  const read = readDateLine(text);
  return read?.kind === 'date' && FULL_DAY.test(read.mention.edtf);
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
  if (isTranslation(lines)) return 0;
  for (const line of lines.slice(0, MENU_LINES + 6)) {
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    if (line.role === 'field') continue;
    if (text === '') return 0;
    if (
      boilerplate(line) ||
      readDateLine(text) ||
      readTimeLine(text) ||
      clockTown(text) !== null ||
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
  if (MONTH_ALONE.test(text) && takeDateLine(page, options.dateLine, { precision: 'month' })) return true;
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
export const MARKUP_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})[\d:.]{0,12} ?(?:(Z)|([+-]\d{2}:?\d{2}))?$/u;

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
function takeField(
  page: Page,
  line: Line,
  title: string | null,
  titles: { readonly shown: string | null; readonly other: boolean },
): string | null {
  const text = foldBlanks(line.text);
  const field = FIELD_OF[line.field ?? ''] ?? 'note';
  if (line.field === 'caption') {
    take(page, (found) => caption(page.capture, found));
    return title;
  }
  if (field === 'title' && (title !== null || titles.other)) {
    take(page, (found) => furniture(page.capture, found, 'repeated title'));
    return title;
  }
  const next = page.lines[1];
  // The visible words of `<time>` say it; its attribute only where they do not.
  const isSaid = line.field === 'datetime' && next !== undefined && isFullDate(foldBlanks(next.text.slice(0, 200)));
  const shown = field === 'title' ? (titles.shown ?? text) : text;
  take(page, (found) => {
    const facts =
      field === 'title'
        ? titleFacts(page, found, shown)
        : DATE_FIELDS.has(field) && !isSaid
          ? dateFacts(page, found, instantAsPrinted(text))
          : {};
    return metadata(page.capture, found, { field: isSaid ? 'note' : field, text: shown, ...facts });
  });
  return field === 'title' ? shown : title;
}
