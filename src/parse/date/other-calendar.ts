import { allWords, type WordField } from '#languages/all-words.ts';
import type { OtherCalendar } from '#document/other-calendar.ts';
import { afterOrdinal } from './ordinal.ts';
import { weekdayNumber } from './months.ts';
import { readBy, type Notation } from './notation.ts';
import { Phrases } from './phrases.ts';
import { DAYS, isHijriYear, MONTHS, type Tokens } from './point.ts';
import { is, isDash, isFourDigits, isOneOrTwoDigits, skip, skipOneOf, type Token } from './tokens.ts';

/*
 * Dates of the Hijri calendars. They are told apart and named, not converted: the lunar one goes by the sight of the moon,
 * which differs between places, and the solar one of old years by tables that differ too.
 */

/** A date of another calendar, and the index of the token after it. */
interface OtherDate {
  readonly calendar: OtherCalendar;
  readonly next: number;
}

const phrasesOf = <Meaning>(field: WordField, meaning: Meaning): (readonly [string, Meaning])[] =>
  [...allWords(field)].map((phrase) => [phrase, meaning]);

/** `Rabi al-Awwal` */
const MONTH_NAMES = new Phrases<OtherCalendar>([
  ...phrasesOf<OtherCalendar>('solarHijriMonths', 'solar-hijri'),
  ...phrasesOf<OtherCalendar>('lunarHijriMonths', 'lunar-hijri'),
]);
/** Marks of the calendar. */
const MARKS = new Phrases(phrasesOf('hijriMarks', true));
/** Words that say that another date is of the same day. */
const SAME_DAY = new Phrases(phrasesOf('sameDayWords', true));
const YEAR_WORDS = allWords('leadingYearNouns', 'dateLinks');
const ARTICLES = allWords('dateArticles');

/** Years of the Hijra in which documents were written that a capture holds: from about 1590 to 2170. */
const FIRST_NAMED_YEAR = 1000;
const LAST_NAMED_YEAR = 1599;
const isNamedYear = (token: Token | undefined): boolean =>
  isFourDigits(token) && token.value >= FIRST_NAMED_YEAR && token.value <= LAST_NAMED_YEAR;
const isYearInFigures = (token: Token | undefined): boolean => isFourDigits(token) && isHijriYear(token.value);
const isUpTo = (token: Token | undefined, highest: number): boolean =>
  isOneOrTwoDigits(token) && token.value >= 1 && token.value <= highest;

/** A month by its name, and the index after it. */
function monthAt(tokens: Tokens, at: number): OtherDate | null {
  const month = MONTH_NAMES.at(tokens, at);
  return month && { calendar: month.meaning, next: month.next };
}

/** How such dates are written. */
const NOTATIONS: readonly Notation<[tokens: Tokens, at: number], OtherDate>[] = [
  // `15 Mizan 1390`, `5-уми рамазони соли 1435`
  {
    name: 'day before the month',
    read: (tokens, at) => {
      const month = isUpTo(tokens[at], DAYS)
        ? monthAt(tokens, skipOneOf(tokens, afterOrdinal(tokens, at + 1), YEAR_WORDS))
        : null;
      const year = month && skipOneOf(tokens, skip(tokens, month.next, ','), YEAR_WORDS);
      return month && year !== null && isNamedYear(tokens[year]) ? { ...month, next: year + 1 } : null;
    },
  },
  // `Ramadan 5, 1435`
  {
    name: 'month first',
    read: (tokens, at) => {
      const month = monthAt(tokens, at);
      const year = month && isUpTo(tokens[month.next], DAYS) ? skip(tokens, month.next + 1, ',') : null;
      return month && year !== null && isNamedYear(tokens[year]) ? { ...month, next: year + 1 } : null;
    },
  },
  // `1435 Ramadan 5`
  {
    name: 'year first',
    read: (tokens, at) => {
      const month = isNamedYear(tokens[at]) ? monthAt(tokens, at + 1) : null;
      return month && isUpTo(tokens[month.next], DAYS) ? { ...month, next: month.next + 1 } : null;
    },
  },
  // `1390/07/15`, `15.07.1390`: which of the two the figures do not say.
  {
    name: 'figures',
    read: (tokens, at) => {
      const [first, mark, month, same, last] = tokens.slice(at, at + 5);
      if (!mark || !is(mark, '/', '.', '-') || !is(same, mark.text) || !isUpTo(month, MONTHS)) return null;
      const isDate = (isYearInFigures(first) && isUpTo(last, DAYS)) || (isUpTo(first, DAYS) && isYearInFigures(last));
      return isDate ? { calendar: 'hijri', next: at + 5 } : null;
    },
  },
];

const isWeekday = (token: Token | undefined): boolean => token?.kind === 'word' && weekdayNumber(token.text) !== null;

/** A date of another calendar from a token on, with the weekday before it and the mark of its calendar behind it. */
export function otherDateAt(tokens: Tokens, at: number): OtherDate | null {
  const begin = isWeekday(tokens[at]) ? skip(tokens, at + 1, ',') : skipOneOf(tokens, at, ARTICLES);
  const found = readBy(NOTATIONS, tokens, begin)?.reading;
  return found ? { ...found, next: MARKS.at(tokens, found.next)?.next ?? found.next } : null;
}

/** The index behind the marks and words by which a date of one calendar leads to that of the other: ` (`, ` / `, `corresponding to`. */
export function afterSameDay(tokens: Tokens, at: number): number {
  let next = at;
  while (is(tokens[next], ',', '(', '/', '|', '=') || isDash(tokens[next])) next += 1;
  return SAME_DAY.at(tokens, next)?.next ?? next;
}

/** The index behind the date of another calendar that says once more what stands before a token, ` (15 Mizan 1390)`; the token's own where none does. */
export function afterOtherDate(tokens: Tokens, at: number): number {
  const begin = afterSameDay(tokens, at);
  const found = begin > at ? otherDateAt(tokens, begin) : null;
  return found ? skip(tokens, found.next, ')') : at;
}
