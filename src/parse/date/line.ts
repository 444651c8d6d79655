import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { isYearless } from '#document/full-day.ts';
import { timeAt, zoneAt } from './time-of-day.ts';
import type { TimeReading } from './time-of-day.ts';
import { mentionOf } from './mention.ts';
import type { DateOptions, DateReading } from './notations.ts';
import { dateAt } from './notations.ts';
import type { Order } from './point.ts';
import { listedPlaceOf, placeOf } from './place.ts';
import type { Token } from './tokens.ts';
import { CAPITAL_FIRST, DIGIT, is, isDash, tokenise } from './tokens.ts';
import { trimEnd, trimStart } from './trim.ts';

/** What the words before the date say of it. */
export type DateRole = 'date' | 'published' | 'updated';

/** A line that is a date. */
export interface StandaloneDate {
  readonly kind: 'date';
  readonly role: DateRole;
  readonly mention: DateMention;
  /** Place on the same line: `October 5, 2012, Dushanbe`. */
  readonly place: string | null;
}

/** A line that is written as a date on a day the calendar does not have. */
export interface InvalidDate {
  readonly kind: 'invalid';
  readonly text: string;
}

const LONGEST_LINE = 200;

/** Words that may stand before the date of a line, folded to small letters, and what they make of it. */
const LEADS: Readonly<Record<string, DateRole>> = {
  'submitted on': 'published',
  'submitted by': 'published',
  submitted: 'published',
  posted: 'published',
  'posted on': 'published',
  'post on': 'published',
  published: 'published',
  'published on': 'published',
  'published at': 'published',
  'publication date': 'published',
  'date of publication': 'published',
  'release date': 'published',
  'released on': 'published',
  'issued on': 'published',
  'дата публикации': 'published',
  опубликовано: 'published',
  'last updated': 'updated',
  'last updated on': 'updated',
  'last modified': 'updated',
  updated: 'updated',
  'updated on': 'updated',
  'updated at': 'updated',
  'last update': 'updated',
  'last updated at': 'updated',
  обновлено: 'updated',
  date: 'date',
  on: 'date',
  aired: 'date',
  delivered: 'date',
  'delivered on': 'date',
  дата: 'date',
  сана: 'date',
  xinhua: 'published',
};

/** Lead words at the beginning, with the marks after them; the words are at most four. */
function leadAt(tokens: readonly Token[], at: number): { role: DateRole; next: number } | null {
  let words = '';
  let found: { role: DateRole; next: number } | null = null;
  for (let index = at; index < Math.min(tokens.length, at + 4); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    words = words === '' ? token.text.toLowerCase() : `${words} ${token.text.toLowerCase()}`;
    const role = Object.hasOwn(LEADS, words) ? LEADS[words] : undefined;
    if (role) found = { role, next: index + 1 };
  }
  if (!found) return null;
  let next = found.next;
  // `Submitted by admin on Tue, …`
  if (is(tokens[next - 1], 'by') && tokens[next]?.kind === 'word' && is(tokens[next + 1], 'on')) next += 2;
  while (is(tokens[next], ':', ')', ',', '|') || isDash(tokens[next])) next += 1;
  return { role: found.role, next };
}

const BULLETS = ['•', '*', '#', '|', '>', '·', '▪', '●', '/'];

/** Marks between a date and a time, or between either and a place. */
function afterSeparators(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && (is(tokens[next], ',', '|', '•', '/', ';', '·') || isDash(tokens[next]))) next += 1;
  if (is(tokens[next], 'at', 'в', 'um', 'à', 'соати', 'соат')) next += 1;
  if (is(tokens[next], 't') && !tokens[next]?.gap) next += 1;
  return next;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

interface Head {
  readonly reading: DateReading;
  readonly time: TimeReading | null;
  readonly zone: string | null;
  readonly next: number;
}

/** Date and time from a token on, in either order. */
function headAt(text: string, tokens: readonly Token[], at: number, options: DateOptions): Head | null {
  const reading = dateAt(tokens, at, options);
  if (reading) {
    if (reading.gluedTime) return { reading, time: null, zone: null, next: reading.next };
    const time = timeAt(text, tokens, afterSeparators(tokens, reading.next));
    return { reading, time, zone: time?.zone ?? null, next: time?.next ?? reading.next };
  }
  const time = timeAt(text, tokens, at);
  if (!time || time.dotted) return null;
  const later = dateAt(tokens, afterSeparators(tokens, time.next), options);
  return later && !later.gluedTime ? { reading: later, time, zone: time.zone, next: later.next } : null;
}

const hasYear = (date: DateReading): boolean => date.edtf === null || !isYearless(date.edtf);

/** `Brussels,` `Novo-Ogaryovo, Moscow Region,` or a listed place without a comma before the date, and the index after it. */
function placeBefore(text: string, tokens: readonly Token[]): { place: string; next: number } | null {
  for (let index = 1; index < Math.min(tokens.length, 16); index += 1) {
    const token = tokens[index];
    const comma = is(token, ',');
    if (!comma && token?.kind !== 'number') continue;
    const words = text.slice(0, token?.start);
    const place = comma ? placeOf(words) : listedPlaceOf(words);
    const next = comma ? index + 1 : index;
    const date = place === null ? null : dateAt(tokens, next);
    if (place !== null && date && (hasYear(date) || listedPlaceOf(words))) return { place, next };
    if (!comma || place === null) break;
  }
  const month = tokens.findIndex((token) => token.kind === 'number') - 1;
  const place = month > 0 && month < 8 ? listedPlaceOf(text.slice(0, tokens[month]?.start)) : null;
  return place !== null && dateAt(tokens, month) ? { place, next: month } : null;
}

/** A zone behind date and time, where the time itself has none: `16:17 14.11.2022 GMT`. */
function zoneBehind(text: string, tokens: readonly Token[], found: Head): { zone: string | null; next: number } {
  const start = afterSeparators(tokens, found.next);
  const timed = found.time !== null || found.reading.gluedTime !== null;
  const end = timed && found.zone === null ? zoneAt(tokens, start) : null;
  if (end === null) return { zone: found.zone, next: found.next };
  return {
    zone: foldBlanks(text.slice(tokens[start]?.start, tokens[end - 1]?.end)).replace(ROUND_BRACKETS, ''),
    next: end,
  };
}

/** Marks and blanks between the date and what follows it. */
const EDGES = ' -–—|,;:•·/';

/** Round brackets. */
const ROUND_BRACKETS = /[()]/gu;

/** Bodies that may stand behind a date as its author. */
const BODY =
  /(?:Ministry|Department|Office|Embassy|Agency|Mission|Service|Centre|Center|UNIQUE|Updated|updated|Обновлено|обновлено)/u;

/** `Editor: huaxia` behind a stamp. */
const EDITOR = /^(?:Editor|Автор|Author)\s?: ?\S{1,40}(?: \S{1,40})?$/u;

/** Small words in the name of a body. */
const JOINING = ['of', 'for', 'and', 'the', 'de', 'des', 'по', 'и'];

/** A word of a rubric in capitals: `PRESS BRIEFINGS`. */
const HEADING_WORD = /^[\p{Lu}&]{2,}$/u;

const isName = (word: string): boolean => CAPITAL_FIRST.test(word) || JOINING.includes(word);

/** Words behind the date that belong to its line and are no prose: an author's name, a number, another date in brackets. */
function isRest(text: string): boolean {
  if (text.length > 80) return false;
  const words = text.split(' ');
  if (words[0] === 'by') return words.length <= 2 || words.slice(1).every(isName);
  if (words.length <= 4 && words.every((word) => HEADING_WORD.test(word))) return true;
  if (EDITOR.test(text)) return true;
  if (!BODY.test(text)) return false;
  if (text.startsWith('UNIQUE ID') || (text.startsWith('(') && text.endsWith(')'))) return true;
  return words.every(isName);
}

/** What follows date and time: a place, or nothing that matters (null); undefined where it is prose. */
function tailOf(tail: string, options: { setOff: boolean }): { place: string | null } | undefined {
  const folded = trimEnd(trimStart(foldBlanks(tail), EDGES), EDGES);
  if (folded === '' || folded === '.') return { place: null };
  const place = options.setOff ? placeOf(folded) : listedPlaceOf(folded);
  if (place) return { place };
  return isRest(folded) ? { place: null } : undefined;
}

/** The order of figures where the words beside them are those of a publisher that keeps one. */
function orderOf(text: string, lead: string): Order | null {
  if (lead.includes('submitted')) return 'month-first';
  return lead.includes('release date') || text.includes('UNIQUE ID') ? 'day-first' : null;
}

/**
 * A line that is a date: with or without time, weekday, place or the words of a stamp, in any notation of the sources.
 * Null for prose with a date in it, relative dates (`Сегодня, 13:29`), and numbers that are no dates.
 * @param text one line
 */
export function readStandaloneDate(text: string, options: DateOptions = {}): StandaloneDate | InvalidDate | null {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  const tokens = tokenise(text);
  let at = 0;
  while (is(tokens[at], ...BULLETS) || isDash(tokens[at])) at += 1;
  const closing = OPENING.get(tokens[at]?.text ?? '');
  if (closing) at += 1;
  const lead = leadAt(tokens, at);
  const order = options.order ?? orderOf(text, lead ? text.slice(0, tokens[lead.next]?.start).toLowerCase() : '');
  const wanted: DateOptions = { ...options, order, ...(closing && !options.precision ? { precision: 'month' } : {}) };
  const head = headAt(text, tokens, lead?.next ?? at, wanted);
  const before = head ? null : placeBefore(text, tokens);
  const found = head ?? (before ? headAt(text, tokens, before.next, wanted) : null);
  if (!found) return null;
  const behind = zoneBehind(text, tokens, found);
  let { next } = behind;
  if (closing) {
    if (!is(tokens[next], closing)) return null;
    next += 1;
  }
  const first = tokens[next];
  const setOff =
    is(first, ',', '|', ';', '•') || isDash(first) || found.time !== null || found.reading.gluedTime !== null;
  const tail = first === undefined ? { place: null } : tailOf(text.slice(first.start), { setOff });
  if (!tail || (before && tail.place)) return null;
  if (found.reading.edtf === null) return { kind: 'invalid', text: foldBlanks(text) };
  return {
    kind: 'date',
    role: lead?.role ?? 'date',
    mention: { ...mentionOf(found.reading.edtf, found.reading, found.time), zone: behind.zone },
    place: before?.place ?? tail.place,
  };
}
