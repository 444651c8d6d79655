import { allWords } from '#languages/all-words.ts';
import { foldBlanks } from '#document/fold.ts';
import { isYearless } from '#document/full-day.ts';
import type { DateOptions, DateReading } from './notations.ts';
import { dateAt } from './notations.ts';
import { listedPlaceOf, placeOf } from './place.ts';
import type { TimeReading } from './time-of-day.ts';
import { timeAt, zoneAt } from './time-of-day.ts';
import type { Token } from './tokens.ts';
import { is, isDash, isOneOf } from './tokens.ts';

const TIME_LEADS = allWords('timeLeads');
const RANGE = allWords('rangeWords');

/** So many marks at most stand between the parts of a stamp: `21/10/2021 - | 16:31`. */
const MOST_SEPARATORS = 3;

/** The index behind the marks between a date and a time, or between either and a place. */
export function afterSeparators(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + MOST_SEPARATORS && (is(tokens[next], ',', '|', '•', '/', ';', '·') || isDash(tokens[next])))
    next += 1;
  if (isOneOf(tokens[next], TIME_LEADS)) next += 1;
  if (is(tokens[next], 't') && !tokens[next]?.gap) next += 1;
  return next;
}

/** A date with the time and zone beside it. */
export interface Stamp {
  readonly reading: DateReading;
  readonly time: TimeReading | null;
  readonly zone: string | null;
  readonly next: number;
}

/** A time of day with the later one behind it, at which a sitting ends: `10:00–12:30`. The zone stands behind both. */
function spanAt(text: string, tokens: readonly Token[], at: number): TimeReading | null {
  const begins = timeAt(text, tokens, at);
  const mark = begins ? tokens[begins.next] : undefined;
  const ends = begins && (isDash(mark) || isOneOf(mark, RANGE)) ? timeAt(text, tokens, begins.next + 1) : null;
  if (!begins || !ends || begins.zone !== null || ends.time <= begins.time) return begins;
  return { ...begins, zone: ends.zone, next: ends.next };
}

/** Date and time from a token on, in either order. */
function stampAt(text: string, tokens: readonly Token[], at: number, options: DateOptions): Stamp | null {
  const reading = dateAt(tokens, at, options);
  if (reading) {
    if (reading.runOnTime) return { reading, time: null, zone: null, next: reading.next };
    const time = spanAt(text, tokens, afterSeparators(tokens, reading.next));
    return { reading, time, zone: time?.zone ?? null, next: time?.next ?? reading.next };
  }
  const time = timeAt(text, tokens, at);
  if (!time || time.dotted) return null;
  const later = dateAt(tokens, afterSeparators(tokens, time.next), options);
  return later && !later.runOnTime ? { reading: later, time, zone: time.zone, next: later.next } : null;
}

const hasYear = (date: DateReading): boolean => date.edtf === null || !isYearless(date.edtf);

/** A place that stands before a date, and the index of the date. */
interface PlaceBefore {
  readonly place: string;
  readonly next: number;
}

/** A place before a date has no more words, marks counted: `г. Душанбе, Дворец наций, зал 5,`. */
const MOST_PLACE_TOKENS = 15;

/** A listed place without a comma has no more words before the month. */
const MOST_LISTED_TOKENS = 7;

/** `Brussels,` `Novo-Ogaryovo, Moscow Region,` `Dushanbe` before the figures of a date. */
function placeBeforeFigures(text: string, tokens: readonly Token[], options: DateOptions): PlaceBefore | null {
  for (const [index, token] of tokens.slice(0, MOST_PLACE_TOKENS + 1).entries()) {
    const comma = is(token, ',');
    if (!comma && token.kind !== 'number') continue;
    const words = text.slice(0, token.start);
    const place = comma ? placeOf(words) : listedPlaceOf(words);
    if (place === null) return null;
    const next = comma ? index + 1 : index;
    const date = dateAt(tokens, next, options);
    // A name before a date without its year may be that of a person.
    if (date && (hasYear(date) || listedPlaceOf(words))) return { place, next };
    if (!comma) return null;
  }
  return null;
}

/** `Dushanbe October 5, 2012`: a listed place right before the name of a month. */
function placeBeforeMonth(text: string, tokens: readonly Token[]): PlaceBefore | null {
  const month = tokens.findIndex((token) => token.kind === 'number') - 1;
  if (month > MOST_LISTED_TOKENS) return null;
  const place = listedPlaceOf(text.slice(0, tokens[month]?.start));
  return place !== null && dateAt(tokens, month) ? { place, next: month } : null;
}

/** Date and time at a token or behind the place that begins the line. */
export function stampOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  options: DateOptions,
): { stamp: Stamp; place: string | null } | null {
  const alone = stampAt(text, tokens, at, options);
  if (alone) return { stamp: alone, place: null };
  const before = placeBeforeFigures(text, tokens, options) ?? placeBeforeMonth(text, tokens);
  const stamp = before && stampAt(text, tokens, before.next, options);
  return stamp && { stamp, place: before.place };
}

/** Round brackets. */
const ROUND_BRACKETS = /[()]/gu;

/** A zone behind date and time, where the time itself has none: `16:17 14.11.2022 GMT`. */
export function zoneBehind(
  text: string,
  tokens: readonly Token[],
  found: Stamp,
): { zone: string | null; next: number } {
  const start = afterSeparators(tokens, found.next);
  const timed = found.time !== null || found.reading.runOnTime !== null;
  const end = timed && found.zone === null ? zoneAt(tokens, start) : null;
  if (end === null) return { zone: found.zone, next: found.next };
  return {
    zone: foldBlanks(text.slice(tokens[start]?.start, tokens[end - 1]?.end)).replace(ROUND_BRACKETS, ''),
    next: end,
  };
}
