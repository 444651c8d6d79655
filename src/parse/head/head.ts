import { foldBlanks, foldForComparing, foldHomoglyphs } from '#document/fold.ts';
import type { Line } from '#document/capture.ts';
import type { MetadataField } from '#document/tree.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { clockTown } from '../date/clock.ts';
import { isFullDate, consumeDateLine, titleFacts } from './dated.ts';
import { listedPlaceOf } from '../date/place.ts';
import { isRegion } from '../date/places.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { readStandaloneDate, readRegisterNumber } from '../date/index.ts';
import { readLabel } from '../body/label.ts';
import { markedTitle, consumeFieldsLeft } from './marked-title.ts';
import { consumeField } from './markup-field.ts';
import { consume, type Page } from '../page/page.ts';
import { SALUTATION } from '../body/salutation.ts';
import { readSourceLine } from '../page/source-line.ts';
import { furniture, join, metadata } from '../page/span.ts';
import { isElision, isStage } from '../body/stage.ts';
import { goesOn, isSecondTitle, isTranslation, LONGEST_TITLE, mayBeTitle, menuAbove, turnsOf } from './title-line.ts';

const HEAD_LINES = 40;
/** A comma that a capture left before the time of day. */
const STRAY_COMMA = /^, /u;
/** A word on a line of its own that announces the date on the next. */
const DATE_WORD = /^(?:release date|publication date|published|posted|date|дата|дата публикации|сана)\s?:?$/iu;
/** A month of a year and nothing else. */
const MONTH_ALONE = /^\p{L}{3,9}\.? \d{4}(?: года?| г\.)?$/u;
/** The words by which Australian ministers announce the day on the next line, day first. */
const RELEASE_DATE = /^release date/iu;
/** `Title: …` before a title. */
const TITLE_WORD = /^(?:title|headline|заголовок)\s?:\s{0,3}(?=\S)/iu;
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
 * Consumes the head off a page: menus, title, dates, times, register numbers, source lines, in whatever order they stand.
 * The first line that is none of these and no turn is the title; the next such line opens the body.
 */
export function consumeHead(page: Page, options: HeadOptions): Head {
  const { capture } = page;
  const turns = turnsOf(page.lines);
  const marked = markedTitle(page.lines, capture.syntax);
  let title: string | null = null;
  let menu = menuAbove(page.lines);
  let folded = '';
  let dated = false;
  let placed = false;
  for (let consumed = 0; consumed < HEAD_LINES; consumed += 1) {
    const [line, next] = page.lines;
    if (!line) break;
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    if (text === '') break;
    if (line.role === 'field') {
      const shown = line === marked?.line ? marked.text : null;
      title = consumeField(page, line, title, { shown, other: marked !== null && line !== marked.line });
      folded = title ? foldForComparing(title) : '';
      continue;
    }
    const site = readRegisterNumber(text) ? null : (boilerplate(line) ?? (isPageHeader(line) ? 'page header' : null));
    if (site || (next && clockTown(foldBlanks(next.text.slice(0, 60))) !== null && readStandaloneDate(text))) {
      consume(page, (found) => furniture(capture, found, site ?? 'clock'));
      continue;
    }
    if (title !== null && foldForComparing(text) === folded) {
      consume(page, (found) => furniture(capture, found, 'repeated title'));
      continue;
    }
    if (DATE_WORD.test(text) && next && readStandaloneDate(foldBlanks(next.text.slice(0, 120)))) {
      consume(page, (found) => metadata(capture, found, { field: 'note', text }));
      if (RELEASE_DATE.test(text)) consumeDateLine(page, options.dateLine, { order: 'day-first' });
      continue;
    }
    if (consumeDated(page, line, text, options)) {
      dated = true;
      continue;
    }
    if (title !== null) {
      if (isSecondTitle(line, text)) {
        consume(page, (found) =>
          metadata(capture, found, { field: 'title', text: null, ...titleFacts(page, found, text) }),
        );
        continue;
      }
      if (!placed && isTown(line, text, dated)) {
        placed = true;
        consume(page, (found) => metadata(capture, found, { field: 'place', text }));
        continue;
      }
      if (dated || !isLead(page.lines)) break;
      consume(page, (found) => metadata(capture, found, { field: 'summary', text }));
      continue;
    }
    if (marked && line !== marked.line) {
      consume(page, (found) => furniture(capture, found, 'menu'));
      continue;
    }
    if (menu > 0 && !marked) {
      menu -= 1;
      consume(page, (found) => furniture(capture, found, 'menu'));
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
    consume(page, (found) =>
      metadata(capture, found, { field: 'title', text: shown, ...titleFacts(page, found, printed) }),
    );
    if (translated !== null)
      consume(page, (found) =>
        metadata(capture, found, { field: 'title', text: null, ...titleFacts(page, found, translated) }),
      );
  }
  consumeFieldsLeft(page);
  return { title };
}

/** The header of a printed page: its parts are set far apart, and one of them is the day. */
const isPageHeader = (line: Line): boolean => {
  const parts = line.text.trim().split(FAR_APART);
  return parts.length > 1 && parts.some((part) => isFullDate(foldBlanks(part)));
};

/** Blanks by which the parts of a page header are set apart. */
const FAR_APART = /[ \t]{5,}/u;

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

function consumeDated(page: Page, line: Line, text: string, options: HeadOptions): boolean {
  const { capture } = page;
  const number = readRegisterNumber(text);
  if (number) {
    consume(page, (found) => metadata(capture, found, { field: 'number', text, date: number.mention }));
    return true;
  }
  if (consumeDateLine(page, options.dateLine)) return true;
  if (MONTH_ALONE.test(text) && consumeDateLine(page, options.dateLine, { precision: 'month' })) return true;
  const time = readTimeLine(text.replace(STRAY_COMMA, ''));
  if (time) {
    consume(page, (found) =>
      metadata(capture, found, { field: 'time', text: time.time, ...(time.zone ? { zone: time.zone } : {}) }),
    );
    return true;
  }
  const source = readSourceLine(line);
  if (source) {
    consume(page, (found) => metadata(capture, found, { field: 'publisher', text: source }));
    return true;
  }
  return false;
}
