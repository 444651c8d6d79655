import { allWords } from '#languages/all-words.ts';
import { monthNumber } from './months.ts';
import { readBy, type Notation } from './notation.ts';
import { afterOrdinal } from './ordinal.ts';
import type { DateOptions, Point, Tokens } from './point.ts';
import { DAYS, isYear } from './point.ts';
import { clock, isTimeOfDay } from './time-of-day.ts';
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

const RANGE_WORDS = allWords('rangeWords');
const PAIR_WORDS = allWords('pairWords');
const ARTICLES = allWords('dateArticles');
const DATE_LINKS = allWords('dateLinks');
const LEADING_YEAR_NOUNS = allWords('leadingYearNouns');
const BEFORE_YEAR = allWords('dateLinks', 'yearLinks', 'leadingYearNouns');
const YEAR_NOUNS = allWords('yearNouns', 'leadingYearNouns');
const YEAR_ABBREVIATIONS = allWords('yearAbbreviations');
const BEHIND_YEAR = YEAR_NOUNS.union(YEAR_ABBREVIATIONS);
const THIS_YEAR_BEFORE = allWords('thisYearBefore');
const THIS_YEAR_INITIALS = allWords('thisYearInitials');
const THIS_YEAR_BEHIND = allWords('thisYearBehind');

interface YearReading {
  readonly year: number | null;
  readonly next: number;
  readonly runOnTime?: string;
  readonly mistyped?: true;
}

/** `сего года`, `с. г.`, `соли равон`: the year in which the text was written, which it does not name. */
function thisYear(tokens: Tokens, at: number): YearReading | null {
  if (isOneOf(tokens[at], THIS_YEAR_BEFORE) && isOneOf(tokens[at + 1], YEAR_NOUNS)) return { year: null, next: at + 2 };
  if (isOneOf(tokens[at], THIS_YEAR_INITIALS) && is(tokens[at + 1], '.') && isOneOf(tokens[at + 2], YEAR_ABBREVIATIONS))
    return { year: null, next: skip(tokens, at + 3, '.') };
  if (isOneOf(tokens[at - 1], LEADING_YEAR_NOUNS) && isOneOf(tokens[at], THIS_YEAR_BEHIND))
    return { year: null, next: at + 1 };
  return null;
}

/** Digits of a year; an hour of one digit or two may touch them. */
const YEAR_DIGITS = 4;

/** `202018:39`: the hour of publication stands right behind the year. */
function yearAndTime(tokens: Tokens, at: number): YearReading | null {
  const token = tokens[at];
  const minutes = tokens[at + 2];
  if (!isNumber(token, YEAR_DIGITS + 1, YEAR_DIGITS + 2) || !is(tokens[at + 1], ':') || !isTwoDigits(minutes))
    return null;
  const year = Number(token.text.slice(0, YEAR_DIGITS));
  const hour = Number(token.text.slice(YEAR_DIGITS));
  if (!isYear(year) || !isTimeOfDay(hour, minutes.value)) return null;
  return { year, next: at + 3, runOnTime: clock(hour, minutes.value) };
}

/** `2020`, `2020 года`, `2020 г.`; no digits that a word or a time goes on with. */
function plainYear(tokens: Tokens, at: number): YearReading | null {
  const token = tokens[at];
  if (!isFourDigits(token) || !isYear(token.value)) return null;
  const following = tokens[at + 1];
  if (isOneOf(following, YEAR_NOUNS)) return { year: token.value, next: at + 2 };
  if (isOneOf(following, YEAR_ABBREVIATIONS)) return { year: token.value, next: skip(tokens, at + 2, '.') };
  const isWord = following?.kind === 'word' && !following.gap;
  const isTime = is(following, ':') && isTwoDigits(tokens[at + 2]);
  return isWord || isTime ? null : { year: token.value, next: at + 1 };
}

/** `20019`, `209`: a figure too many or too few. */
function mistypedYear(tokens: Tokens, at: number): YearReading | null {
  const token = tokens[at];
  if (!isNumber(token, YEAR_DIGITS - 1, YEAR_DIGITS + 1) || token.text.length === YEAR_DIGITS) return null;
  const behind = skipOneOf(tokens, at + 1, BEHIND_YEAR);
  return { year: token.value, next: behind > at + 1 ? skip(tokens, behind, '.') : behind, mistyped: true };
}

/** How a year is written after a day or month; `apart` where a blank or a mark stands before it. */
const YEARS: readonly Notation<[tokens: Tokens, at: number, apart: boolean, options: DateOptions], YearReading>[] = [
  // `сего года`: it names none.
  { name: 'year of the writer', read: thisYear },
  // Five or six digits and a clock behind them need no blank to be told from a day.
  { name: 'year with the time run on', read: yearAndTime },
  // `May2020` is the name of something.
  { name: 'year', read: (tokens, at, apart) => (apart ? plainYear(tokens, at) : null) },
  // `May 14, 209` people came: only where nothing else can stand.
  {
    name: 'mistyped year',
    read: (tokens, at, apart, { alone }) => (apart && alone ? mistypedYear(tokens, at) : null),
  },
];

/**
 * The year after a day or month, `, 2020`, `2020 года`, `202018:39`, `сего года`; null where none is printed.
 * @param loose a mark stands before, so that no blank is needed
 */
function yearAt(tokens: Tokens, at: number, options: DateOptions, loose = false): YearReading | null {
  const index = skipOneOf(tokens, skip(tokens, at, ','), BEFORE_YEAR);
  const apart = loose || index > at || tokens[index]?.gap === true;
  return readBy(YEARS, tokens, index, apart, options)?.reading ?? null;
}

/** After a dash or a word such as “to”; null where no period goes on here. `pair` for “and”. */
export function afterRange(tokens: Tokens, at: number): { next: number; pair: boolean } | null {
  const token = tokens[at];
  const pair = isOneOf(token, PAIR_WORDS);
  if (!pair && !isDash(token) && !isOneOf(token, RANGE_WORDS)) return null;
  return { next: isOneOf(tokens[at + 1], ARTICLES) ? at + 2 : at + 1, pair };
}

/** The number before the token is no day but the beginning of a time or of a date in figures. */
function goesOnInFigures(tokens: Tokens, at: number): boolean {
  const following = tokens[at + 1];
  return is(tokens[at], ':') || (is(tokens[at], '.', '/') && following?.kind === 'number' && !following.gap);
}

/** A second day after a dash, which is no time of day and later than the first. */
function secondDay(
  tokens: Tokens,
  at: number,
  first: number,
  options: DateOptions,
): { day: number; next: number } | null {
  const range = afterRange(tokens, at);
  const token = range ? tokens[range.next] : undefined;
  if (options.single && (!isDash(tokens[at]) || tokens[at].gap || token?.gap)) return null;
  if (!range || !isOneOrTwoDigits(token) || token.value <= first || token.value > DAYS) return null;
  if (range.pair && token.value !== first + 1) return null;
  const next = afterOrdinal(tokens, range.next + 1);
  return goesOnInFigures(tokens, next) ? null : { day: token.value, next };
}

const withYear = (year: YearReading | null, next: number): Pick<Point, 'year' | 'next' | 'runOnTime' | 'mistyped'> =>
  year ?? { year: null, next };

/** The month that a token names; null for other words, marks and numbers. */
function monthAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' ? monthNumber(token.text) : null;
}

/** `April 2024`, `Apr. 2024`: a month without a day; the year is needed, or it would be any `May`. */
function monthAndYear(tokens: Tokens, month: number, behind: number, options: DateOptions): Point | null {
  const next = skip(tokens, behind, '.');
  const year = yearAt(tokens, next, options, next > behind);
  return year?.year && !year.mistyped ? { day: null, month, ...withYear(year, year.next) } : null;
}

/** `May 8, 2021` · `December, 23, 2016` · `Jan. 31` · `September 10-12, 2018` · `April 2024` */
export function monthFirst(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const dotted = skip(tokens, at + 1, '.');
  const index = skip(tokens, dotted, ',');
  const day = tokens[index];
  if (!isOneOrTwoDigits(day) || !(day.gap || index > at + 1)) return monthAndYear(tokens, month, at + 1, options);
  const end = afterOrdinal(tokens, index + 1);
  if (goesOnInFigures(tokens, end)) return null;
  const last = secondDay(tokens, end, day.value, options);
  const next = last?.next ?? end;
  const year = yearAt(tokens, next, options);
  // `May, 5` is a date only with its year, or in a dateline at its full stop.
  const ends = year !== null || (options.single === true && is(tokens[next], '.'));
  if (index > dotted && !ends) return null;
  return { day: day.value, month, ...withYear(year, next), ...(last ? { lastDay: last.day } : {}) };
}

/** A day in figures, with the ending of its ordinal or in quotation marks: `30`, `17-уми`, `«16»`. */
function dayAt(tokens: Tokens, at: number): { day: number; next: number } | null {
  const quoted = is(tokens[at], '«', '“', '"', '„') && is(tokens[at + 2], '»', '”', '"', '“');
  const day = tokens[quoted ? at + 1 : at];
  if (!isOneOrTwoDigits(day)) return null;
  return { day: day.value, next: quoted ? at + 3 : afterOrdinal(tokens, at + 1) };
}

/** `21-Nov-2019`: the year behind the second hyphen. */
function hyphenedYear(tokens: Tokens, at: number): YearReading | null {
  const year = tokens[at + 1];
  return isDash(tokens[at]) && isFourDigits(year) && isYear(year.value) ? { year: year.value, next: at + 2 } : null;
}

/** A word of more letters is no abbreviation: the full stop behind it ends a sentence. */
const LONGEST_ABBREVIATION = 4;

/** The year behind the name of a month, whose full stop belongs to it where it is an abbreviation: `11 Feb. 2020`. */
function yearBehind(
  tokens: Tokens,
  name: number,
  options: DateOptions,
): Pick<Point, 'year' | 'next' | 'runOnTime' | 'mistyped'> {
  const next = name + 1;
  const dotted = is(tokens[next], '.') && !tokens[next]?.gap;
  const year = yearAt(tokens, dotted ? next + 1 : next, options, dotted);
  const short = dotted && (tokens[name]?.text.length ?? 0) <= LONGEST_ABBREVIATION;
  return withYear(year, short ? next + 1 : next);
}

/** `30 July 2014` · `11 Feb. 2020` · `10. November 2009` · `17-уми апрел` · `5 de mayo de 2020` · `24-25 February` · `21-Nov-2019` · `«16» мая 2020` */
export function dayFirst(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const printed = dayAt(tokens, at);
  if (!printed) return null;
  const { day } = printed;
  const last = secondDay(tokens, printed.next, day, options);
  const end = last?.next ?? printed.next;
  const named = is(tokens[end], '.') && tokens[end + 1]?.kind === 'word' ? end + 1 : end;
  const joint = skipOneOf(tokens, named, DATE_LINKS);
  const hyphen = tokens[joint];
  const hyphened = isDash(hyphen) && !hyphen.gap;
  const name = hyphened ? joint + 1 : joint;
  const month = monthAt(tokens, name);
  if (month === null) return null;
  if (!hyphened) return { day, month, ...yearBehind(tokens, name, options), ...(last ? { lastDay: last.day } : {}) };
  const year = hyphenedYear(tokens, name + 1);
  return year && { day, month, ...withYear(year, year.next) };
}
