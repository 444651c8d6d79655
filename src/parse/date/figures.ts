import { allWords } from '#languages/all-words.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { eraYear, YEAR_IN_FIGURES } from './era.ts';
import { readBy, type Notation } from './notation.ts';
import type { DateOptions, Needs, Order, Point, Tokens } from './point.ts';
import { DAYS, isHijriYear, isYear, MONTHS } from './point.ts';
import type { Token } from './tokens.ts';
import {
  is,
  isDash,
  isFourDigits,
  isNumber,
  isOneOf,
  isOneOrTwoDigits,
  isTwoDigits,
  skip,
  skipOneOf,
} from './tokens.ts';

const YEAR_NOUNS = allWords('yearNouns', 'leadingYearNouns');
const YEAR_ABBREVIATIONS = allWords('yearAbbreviations');
const YEAR_SIGNS = allWords('yearSigns');
const MONTH_SIGNS = allWords('monthSigns');
const DAY_SIGNS = allWords('daySigns');

/** A date in figures, `2022年8月19日`, with its day or without. */
export function eastAsian(tokens: Tokens, at: number): Point | null {
  const era = eraYear(tokens, at);
  if (era) {
    // The rest of the date is printed as behind any year.
    const { month, day, next } = eastAsian([YEAR_IN_FIGURES, ...tokens.slice(era.next)], 0) ?? {};
    return month === undefined || next === undefined || day === undefined
      ? null
      : { day, month, year: era.year, next: era.next + next - 1 };
  }
  const [year, y, month, m, day, d] = tokens.slice(at, at + 6);
  if (!isFourDigits(year) || !isOneOf(y, YEAR_SIGNS) || !isOneOrTwoDigits(month) || !isOneOf(m, MONTH_SIGNS))
    return null;
  if (!isOneOrTwoDigits(day) || !isOneOf(d, DAY_SIGNS))
    return { day: null, month: month.value, year: year.value, next: at + 4 };
  return { day: day.value, month: month.value, year: year.value, next: at + 6 };
}

/** Three numbers that make a date, and what parts them. */
interface Figures {
  readonly parts: readonly [Token, Token, Token];
  readonly mark: string;
  readonly next: number;
}

/** Three numbers with the same mark between them; only full stops may have a blank behind them: `5. 5. 2020`. */
function markedFigures(tokens: Tokens, at: number): Figures | null {
  const [first, mark, second, same, third] = tokens.slice(at, at + 5);
  if (!mark || !is(mark, '.', '/', '-', '‑', '–') || !is(same, mark.text) || mark.gap || same?.gap) return null;
  if (first?.kind !== 'number' || !isOneOrTwoDigits(second) || third?.kind !== 'number') return null;
  if (mark.text !== '.' && (second.gap || third.gap)) return null;
  return { parts: [first, second, third], mark: mark.text, next: at + 5 };
}

/** `01 02 2023`: blanks alone part the figures, so that each must be written out. */
function blankFigures(tokens: Tokens, at: number): Figures | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!isTwoDigits(first) || !isTwoDigits(second) || !isFourDigits(third)) return null;
  return { parts: [first, second, third], mark: ' ', next: at + 3 };
}

/** What stands behind three figures. */
interface Behind {
  readonly following: Token | undefined;
  readonly further: Token | undefined;
}

/** Whether three figures are part of something longer: an address, a version, a telephone number. */
const RUNS_ON: readonly Rule<Behind, boolean>[] = [
  { name: 'nothing behind', when: ({ following }) => !following || following.gap, verdict: false },
  // `05.05.2020a`; the T of a stamp and the Russian г for the year are no part of a longer word.
  {
    name: 'letters behind',
    when: ({ following }) =>
      following?.kind === 'word' && !is(following, 't') && !isOneOf(following, YEAR_ABBREVIATIONS),
    verdict: true,
  },
  // `18.04.2020.1`; after marks of a sentence a number may follow at once.
  {
    name: 'another figure behind a mark',
    when: ({ following, further }) =>
      following?.kind === 'mark' &&
      !is(following, ',', ';', ')', ']', ':') &&
      further?.kind === 'number' &&
      !further.gap,
    verdict: true,
  },
];

const runsOn = (tokens: Tokens, next: number): boolean =>
  firstRule(RUNS_ON, { following: tokens[next], further: tokens[next + 1] })?.verdict ?? false;

/** Whether figures alone can mean the year: not where they are those of the Hijra. */
const isFullYear = (value: number): boolean => isYear(value) && !isHijriYear(value);

/** `2020-07-18`, `2020/05/08` */
function yearFirst({ parts: [year, month, day], next }: Figures): Point | null {
  if (!isFourDigits(year) || !isFullYear(year.value) || !isOneOrTwoDigits(day)) return null;
  return { day: day.value, month: month.value, year: year.value, next };
}

/** Two figures that are a day and a month. */
interface DayAndMonth {
  readonly first: number;
  readonly second: number;
  readonly mark: string;
}

/** Which of two figures is the day, where they say it themselves. */
const ORDERS: readonly Rule<DayAndMonth, Order>[] = [
  { name: 'first is no month', when: ({ first }) => first > MONTHS, verdict: 'day-first' },
  { name: 'second is no month', when: ({ second }) => second > MONTHS, verdict: 'month-first' },
  // Full stops are the mark of those who write the day first.
  { name: 'full stops', when: ({ mark }) => mark === '.', verdict: 'day-first' },
];

/** A year in two digits is none behind a hyphen or blank: `17-03-04` is a number of something. */
const PARTS_SHORT_YEAR = ['.', '/'];

/** The year behind day and month: null in two digits, whose century nobody says; undefined where the figures are no year. */
function lastYear({ parts: [, , year], mark }: Figures): number | null | undefined {
  if (isTwoDigits(year)) return PARTS_SHORT_YEAR.includes(mark) ? null : undefined;
  return isFourDigits(year) && isFullYear(year.value) ? year.value : undefined;
}

/** The index behind a year in figures, its full stop, and its `г.` or `года`. */
function afterYear(tokens: Tokens, { parts, next: end }: Figures): number {
  const stopped = isTwoDigits(parts[2]) && is(tokens[end], '.') && !tokens[end]?.gap;
  const next = stopped ? end + 1 : end;
  return isOneOf(tokens[next], YEAR_ABBREVIATIONS) ? skip(tokens, next + 1, '.') : skipOneOf(tokens, next, YEAR_NOUNS);
}

/** `18.04.2020` · `21/10/2021` · `01/26/2016` · `17.03.04.` · `01 02 2023` */
function yearLast(found: Figures, tokens: Tokens, options: DateOptions): Point | null {
  const [{ value: first }, { value: second }] = found.parts;
  const year = lastYear(found);
  if (year === undefined || !isOneOrTwoDigits(found.parts[0])) return null;
  if (first < 1 || second < 1 || first > DAYS || second > DAYS) return null;
  const order = firstRule(ORDERS, { first, second, mark: found.mark })?.verdict ?? options.order ?? null;
  const needs: Needs | null = order === null && first !== second ? 'order' : year === null ? 'century' : null;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return { day, month, year, next: afterYear(tokens, found), ...(needs ? { needs } : {}) };
}

/** How three numbers of a date are parted. */
const FIGURES: readonly Notation<[tokens: Tokens, at: number], Figures>[] = [
  { name: 'by marks', read: markedFigures },
  { name: 'by blanks', read: blankFigures },
];

/** In which order they stand. */
const DATES: readonly Notation<[found: Figures, tokens: Tokens, options: DateOptions], Point>[] = [
  // Four digits first are a year: no day has more than two.
  { name: 'year first', read: yearFirst },
  { name: 'year last', read: yearLast },
];

/** A date in three figures, with the year first or last. Full stops mean day first. */
export function numeric(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const found = readBy(FIGURES, tokens, at)?.reading;
  if (!found || runsOn(tokens, found.next)) return null;
  return readBy(DATES, found, tokens, options)?.reading ?? null;
}

/** A year with a figure too many, `20019`. */
const MISTYPED_YEAR_DIGITS = 5;
/** A day up to here is mistyped; `45.12.2019` is the number of something. */
const LAST_MISTYPED_DAY = 39;

const isMistypedYear = (token: Token): boolean => isNumber(token, MISTYPED_YEAR_DIGITS, MISTYPED_YEAR_DIGITS);
const mayBeDay = (token: Token): boolean => isTwoDigits(token) && token.value >= 1 && token.value <= DAYS;

/** What is wrong with three figures that would be a date but for one of them. */
const MISTYPED: readonly Rule<Figures['parts'], true>[] = [
  // `32.05.2019`, `00.05.2019`
  {
    name: 'day that no month has',
    when: ([day, , year]) =>
      isTwoDigits(day) &&
      !mayBeDay(day) &&
      day.value <= LAST_MISTYPED_DAY &&
      isFourDigits(year) &&
      isFullYear(year.value),
    verdict: true,
  },
  // `14.05.20019`
  { name: 'year of five figures', when: ([day, , year]) => mayBeDay(day) && isMistypedYear(year), verdict: true },
  // `20019-05-14`
  { name: 'year of five figures first', when: ([year, , day]) => isMistypedYear(year) && mayBeDay(day), verdict: true },
];

/** Three figures that cannot be a date and are written as one; null in any other place than a line of dates. */
export function mistypedNumeric(tokens: Tokens, at: number, { alone }: DateOptions): Point | null {
  const found = alone ? markedFigures(tokens, at) : null;
  if (!found || runsOn(tokens, found.next)) return null;
  const [day, month, year] = found.parts;
  const isMonth = isTwoDigits(month) && month.value >= 1 && month.value <= MONTHS;
  if (!isMonth || !firstRule(MISTYPED, found.parts)) return null;
  return { day: day.value, month: month.value, year: year.value, next: afterYear(tokens, found), mistyped: true };
}

/** `19–22.10.2020` */
export function numericPeriod(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const first = tokens[at];
  if (!isOneOrTwoDigits(first) || !isDash(tokens[at + 1])) return null;
  const last = numeric(tokens, at + 2, options);
  if (!last?.day || last.needs || first.value >= last.day || !is(tokens[at + 3], '.')) return null;
  return { ...last, day: first.value, lastDay: last.day };
}
