import readWithPackage from 'edtf';
import { daysInMonth, isCalendarDay } from './calendar.ts';

/**
 * The part of EDTF (ISO 8601-2:2019) that a record may hold: level 1 without years beyond four digits,
 * times and negative years, and of level 2 days and months of an unknown year (`XXXX-04-23`, `XXXX-04`)
 * and sets (`[2020-05-06,2020-06-05]`, `{…}`).
 *
 * The package `edtf` judges the grammar; because it rolls 2023-02-29 over to March, what it writes must be what it read.
 * Bounds are computed here: the package reads times in the machine's zone and gives wrong ends for sets and open intervals.
 */

/** First and last instant of a date on its own clock, `YYYY-MM-DDTHH:MM:SS`; null where that end is unknown or open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** One day, month, season, year or decade: year, month or season, day, qualifier. */
const EDTF_DATE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/u;
const EDTF_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

const LONGEST = 64;

/** Northern meteorological seasons, first and last month; EDTF does not say which hemisphere is meant. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 2],
};

interface Span {
  /** First and last day, `YYYY-MM-DD`; null where the year is unknown. */
  readonly first: string | null;
  readonly last: string | null;
}

const UNKNOWN: Span = { first: null, last: null };

const two = (value: number): string => String(value).padStart(2, '0');
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** The days a single date covers; a string is the reason why it is none. */
function spanOf(date: string): Span | string {
  const match = EDTF_DATE.exec(date);
  if (!match) return `“${date}” is not of the form YYYY, YYYY-MM or YYYY-MM-DD`;
  const [, year = '', month, day] = match;
  const from = Number(year.replaceAll('X', '0'));
  const to = Number(year.replaceAll('X', '9'));
  const known = year !== 'XXXX';
  if (month === undefined) return known ? { first: iso(from, 1, 1), last: iso(to, 12, 31) } : UNKNOWN;
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') return `“${date}” gives a day without a month`;
    return known ? { first: iso(from, 1, 1), last: iso(to, 12, 31) } : UNKNOWN;
  }
  const season = SEASONS[month];
  if (season) {
    if (day !== undefined || !known) return `“${date}” gives a season with a day or without a year`;
    const ends = season[1] < season[0] ? to + 1 : to;
    return { first: iso(from, season[0], 1), last: iso(ends, season[1], daysInMonth(ends, season[1])) };
  }
  const number = Number(month);
  if (number < 1 || number > 12) return `“${date}” has a month that does not exist`;
  if (day === undefined || day === 'XX') {
    return known ? { first: iso(from, number, 1), last: iso(to, number, daysInMonth(to, number)) } : UNKNOWN;
  }
  if (!known) return isCalendarDay(null, number, Number(day)) ? UNKNOWN : `“${date}” is not a day in the calendar`;
  let first = from;
  while (first <= to && !isCalendarDay(first, number, Number(day))) first += 1;
  let last = to;
  while (last >= first && !isCalendarDay(last, number, Number(day))) last -= 1;
  if (first > to) return `“${date}” is not a day in the calendar`;
  return { first: iso(first, number, Number(day)), last: iso(last, number, Number(day)) };
}

/** The days that an interval with `/`, or an element of a set with `..`, covers. */
function spanBetween(from: string, to: string): Span | string {
  const open = (end: string): boolean => end === '' || end === '..';
  if (open(from) && open(to)) return 'an interval needs a date at one end';
  const start = open(from) ? UNKNOWN : spanOf(from);
  const end = open(to) ? UNKNOWN : spanOf(to);
  if (typeof start === 'string') return start;
  if (typeof end === 'string') return end;
  if (start.first !== null && end.last !== null && start.first > end.last) return `“${from}” is later than “${to}”`;
  return { first: start.first, last: end.last };
}

/** The days that a set, `[…]` or `{…}`, covers from its first to its last. */
function spanOfSet(text: string): Span | string {
  const spans: Span[] = [];
  for (const element of text.slice(1, -1).split(',')) {
    const [from = '', to, ...more] = element.split('..');
    if (more.length > 0) return `“${element}” has more than two ends`;
    const span = to === undefined ? spanOf(from) : spanBetween(from, to);
    if (typeof span === 'string') return span;
    spans.push(span);
  }
  const firsts = spans.map((span) => span.first);
  const lasts = spans.map((span) => span.last);
  return {
    first: firsts.includes(null) ? null : (firsts.sort()[0] ?? null),
    last: lasts.includes(null) ? null : (lasts.sort().at(-1) ?? null),
  };
}

function spanOfAny(text: string): Span | string {
  if (text.length > LONGEST) return `the date is longer than ${LONGEST} characters`;
  if ((text.startsWith('[') && text.endsWith(']')) || (text.startsWith('{') && text.endsWith('}')))
    return spanOfSet(text);
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return `“${text}” has more than two ends`;
  return to === undefined ? spanOf(from) : spanBetween(from, to);
}

function writtenByPackage(text: string): string | null {
  try {
    return readWithPackage(text).toEDTF();
  } catch {
    return null;
  }
}

/** Why a string is no EDTF date of the kinds listed above, as a clause for a message; null where it is one. */
export function edtfFault(text: string): string | null {
  const span = spanOfAny(text);
  if (typeof span === 'string') return span;
  // The package takes a masked year for one that is no leap year; whether the day exists has been seen above.
  const judged = text.replaceAll('X-02-29', 'X-02-28');
  return writtenByPackage(judged) === judged ? null : `“${text}” is not valid EDTF`;
}

/** Whether a string is an EDTF date of the kinds listed above, on days that exist. */
export function isEdtf(text: string): boolean {
  return edtfFault(text) === null;
}

/**
 * First and last instant an EDTF date can mean. A qualifier (`~`, `?`, `%`) does not widen them.
 * @param edtf the date; anything that is not EDTF has no bounds
 * @param time `HH:MM` on the first day named; narrows a single day to that minute, and the beginning of an interval
 */
export function boundsOf(edtf: string, time?: string | null): Bounds {
  const span = spanOfAny(edtf);
  if (typeof span === 'string') return { earliest: null, latest: null };
  const { first, last } = span;
  const clock = time && EDTF_TIME.test(time) && first !== null ? time : null;
  const namesDay = Number(EDTF_DATE.exec(edtf.split('/')[0] ?? '')?.[3]) > 0;
  const timed = namesDay ? clock : null;
  return {
    earliest: first === null ? null : `${first}T${timed ?? '00:00'}:00`,
    latest: last === null ? null : `${last}T${timed !== null && first === last ? timed : '23:59'}:59`,
  };
}
