import { allWords } from '#languages/all-words.ts';
import { isCalendarDay, isoWeekday } from '#document/calendar.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { weekdayNumber } from './months.ts';
import { readBy, type Notation } from './notation.ts';
import { eastAsian, mistypedNumeric, numeric, numericPeriod } from './figures.ts';
import type { DateOptions, Needs, Point, Tokens } from './point.ts';
import { DAYS, MONTHS } from './point.ts';
import { is, isOneOf, skipOneOf, type Token } from './tokens.ts';
import { afterRange, dayFirst, monthFirst } from './words.ts';

export type { DateOptions } from './point.ts';

/** A date found among tokens. */
export interface DateReading {
  /** Index of the token after it. */
  readonly next: number;
  /** EDTF; null where no such day exists (31 June). */
  readonly edtf: string | null;
  readonly weekday: number | null;
  readonly needs: Needs | null;
  /** Time of day that stands right behind the year: `24 February 202018:39`. */
  readonly runOnTime: string | null;
  /** Name of the notation in which it, or its first day, is written. */
  readonly notation: string;
}

const HAN = /^\p{Script=Han}$/u;
const OPENING_WORDS = allWords('periodOpeners');
const ARTICLES = allWords('dateArticles');

/** Asked in order: a period in figures begins as a day does, and a day in figures as a day before its month. */
const NOTATIONS: readonly Notation<[tokens: Tokens, at: number, options: DateOptions], Point>[] = [
  { name: 'East Asian figures', read: eastAsian },
  { name: 'period in figures', read: numericPeriod },
  { name: 'figures', read: numeric },
  { name: 'mistyped figures', read: mistypedNumeric },
  { name: 'day before the name of the month', read: dayFirst },
  { name: 'name of the month first', read: monthFirst },
];

/** A day or month and the notation it is written in. */
type Printed = Point & { readonly notation: string };

function pointAt(tokens: Tokens, at: number, options: DateOptions): Printed | null {
  const found = readBy(NOTATIONS, tokens, at, options);
  return found && { ...found.reading, notation: found.notation };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF of one day or month; null where the calendar has none. */
function edtfOf(point: {
  day: number | null;
  month: number;
  year: number | null;
  needs?: Needs | undefined;
  mistyped?: true | undefined;
}): string | null {
  if (point.mistyped) return null;
  if (point.needs === 'order') return point.year === null ? null : String(point.year);
  const year = point.year === null ? 'XXXX' : String(point.year);
  if (point.month < 1 || point.month > MONTHS) return null;
  if (point.day === null) return `${year}-${two(point.month)}`;
  return isCalendarDay(point.year, point.month, point.day) ? `${year}-${two(point.month)}-${two(point.day)}` : null;
}

/** EDTF of a period; null where an end does not exist or the end is not after the beginning. */
function periodOf(from: Point, to: Point): string | null {
  const year = to.year;
  const start = edtfOf({ ...from, year: from.year ?? (year !== null && from.month > to.month ? year - 1 : year) });
  const end = edtfOf(to);
  if (start === null || end === null || from.needs || to.needs) return null;
  return year !== null && start >= end ? null : `${start}/${end}`;
}

/** A weekday before a date, `Friday,` `Tue,`, and the index after it. */
function weekdayBefore(tokens: Tokens, at: number): { weekday: number; next: number } | null {
  const token = tokens[at];
  const weekday = token?.kind === 'word' && !HAN.test(token.text) ? weekdayNumber(token.text) : null;
  if (weekday === null) return null;
  let next = at + 1;
  if (is(tokens[next], '.')) next += 1;
  if (is(tokens[next], ',')) next += 1;
  return { weekday, next };
}

/** A weekday in Han letters has as many, each a token: `星期五`, `週五`; one alone counts in brackets, where a date has no other figure. */
const HAN_WEEKDAY_LETTERS = [3, 2];

/** A weekday in Han letters from a token on, and the index after it. */
function hanWeekdayAt(tokens: Tokens, at: number): { weekday: number; next: number } | null {
  for (const count of HAN_WEEKDAY_LETTERS) {
    const letters = tokens.slice(at, at + count);
    const weekday =
      letters.length === count && letters.every(({ text }) => HAN.test(text))
        ? weekdayNumber(letters.map(({ text }) => text).join(''))
        : null;
    if (weekday !== null) return { weekday, next: at + count };
  }
  return null;
}

/** A shorter word behind a date, with no mark between, may be the first of a sentence: `So`, `Sat`. */
const SHORTEST_BARE_WEEKDAY = 4;

/** `7 Mayıs 2010 Cuma`: a weekday behind a date without a comma ends what is said. */
const isBareWeekday = ({ text }: Token, following: Token | undefined): boolean =>
  text.length >= SHORTEST_BARE_WEEKDAY && following?.kind !== 'word';

/** `(Friday)`, `(金)`, `(金曜日)`: the weekday behind an opening bracket, and the index behind the closing one. */
function bracketedWeekday(tokens: Tokens, at: number, first: Token): { weekday: number; next: number } | null {
  const found = hanWeekdayAt(tokens, at) ?? { weekday: weekdayNumber(first.text), next: at + 1 };
  const { weekday, next } = found;
  return weekday !== null && is(tokens[next], ')') ? { weekday, next: next + 1 } : null;
}

/** A weekday after a date, `, Friday` `(Friday)` `星期五`, and the index after it. */
function weekdayAfter(tokens: Tokens, at: number): { weekday: number; next: number } | null {
  const inHan = hanWeekdayAt(tokens, at);
  if (inHan) return inHan;
  const bracketed = is(tokens[at], '(');
  const comma = is(tokens[at], ',');
  const token = tokens[bracketed || comma ? at + 1 : at];
  if (token?.kind !== 'word') return null;
  if (bracketed) return bracketedWeekday(tokens, at + 1, token);
  if (HAN.test(token.text) || !(comma || isBareWeekday(token, tokens[at + 1]))) return null;
  const weekday = weekdayNumber(token.text);
  return weekday === null ? null : { weekday, next: comma ? at + 2 : at + 1 };
}

/** A day in figures that can be read in either order, in the one that the weekday beside it fits; unchanged where both or neither fit. */
function orderedBy(point: Printed, weekday: number | null): Printed {
  const { day, month, year } = point;
  if (point.needs !== 'order' || day === null || year === null) return point;
  const fits = [
    { day, month },
    { day: month, month: day },
  ].filter((each) => isCalendarDay(year, each.month, each.day) && isoWeekday(year, each.month, each.day) === weekday);
  const [only, other] = fits;
  if (!only || other) return point;
  return { day: only.day, month: only.month, year, next: point.next, notation: point.notation };
}

/** Where the first day of a date begins: behind its weekday, an article before figures, and the word that opens a period. */
function startOf(tokens: Tokens, at: number): { weekday: number | null; opened: boolean; next: number } {
  const before = weekdayBefore(tokens, at) ?? weekdayBefore(tokens, skipOneOf(tokens, at, ARTICLES));
  const article = before?.next ?? at;
  const bare = isOneOf(tokens[article], ARTICLES) && tokens[article + 1]?.kind === 'number' ? article + 1 : article;
  const next = skipOneOf(tokens, bare, OPENING_WORDS);
  return { weekday: before?.weekday ?? null, opened: next > bare, next };
}

/** The end of a period that begins with the day or month given: it is as precise, and names its year where the beginning does. */
function endOfPeriod(tokens: Tokens, first: Point, options: DateOptions): Printed | null {
  if (options.single || first.lastDay !== undefined || first.runOnTime !== undefined) return null;
  const range = afterRange(tokens, first.next);
  const second = range && !range.pair ? pointAt(tokens, range.next, options) : null;
  if (!second || (first.day === null) !== (second.day === null)) return null;
  return first.year === null || second.year !== null ? second : null;
}

/** The last day of a period within one month, `September 10-12`; null for a single day. */
const lastOf = (first: Point): Point | null => (first.lastDay === undefined ? null : { ...first, day: first.lastDay });

/** A date as far as it was read, before it is known whether it counts as one. */
interface Reading {
  /** A word such as `from` or `с` stands before it. */
  readonly opened: boolean;
  readonly isPeriod: boolean;
  /** The last day or month of it. */
  readonly last: Point;
  readonly options: DateOptions;
}

/** What is written as a date and is none. */
const NO_DATES: readonly Rule<Reading, 'no date'>[] = [
  // `from May 5`: something begins then, and nobody says what ends.
  { name: 'beginning without an end', when: ({ opened, isPeriod }) => opened && !isPeriod, verdict: 'no date' },
  // `April 2024` in the middle of words is an aside.
  {
    name: 'less than a day',
    when: ({ last, options }) => last.day === null && options.precision !== 'month',
    verdict: 'no date',
  },
  // Without its year a number that no month has is no day that the calendar lacks, but a number.
  {
    name: 'number beyond a month',
    when: ({ last }) => last.day !== null && last.year === null && (last.day < 1 || last.day > DAYS),
    verdict: 'no date',
  },
  // `05/06/23`: neither day nor year is known.
  {
    name: 'neither order nor year',
    when: ({ last }) => last.needs === 'order' && last.year === null,
    verdict: 'no date',
  },
];

/**
 * The date that begins at a token, in any notation of the sources, with a weekday before or after it and as a period
 * where one is printed; null where none begins there.
 */
export function dateAt(tokens: Tokens, start: number, options: DateOptions = {}): DateReading | null {
  const begin = startOf(tokens, start);
  const first = pointAt(tokens, begin.next, options);
  if (!first) return null;
  const end = endOfPeriod(tokens, first, options);
  const after = weekdayAfter(tokens, (end ?? first).next);
  const weekday = begin.weekday ?? after?.weekday ?? null;
  const last = end ?? orderedBy(first, weekday);
  const lastOfPeriod = end ?? lastOf(first);
  if (firstRule(NO_DATES, { opened: begin.opened, isPeriod: lastOfPeriod !== null, last, options })) return null;
  const { needs = null, runOnTime = null } = last;
  const edtf = lastOfPeriod ? periodOf(first, lastOfPeriod) : edtfOf(last);
  return { next: after?.next ?? last.next, edtf, weekday, needs, runOnTime, notation: first.notation };
}
