import { LEAP_YEAR } from '#document/calendar.ts';
import { components, isQualified, isSeason, type EdtfDate, type Qualifier, type Years } from '#document/edtf.ts';
import { dateFormat, listFormat } from './formats.ts';
import { fill } from './plural.ts';
import type { Strings } from './strings.ts';

const qualifiers = ['?', '~', '%'] as const satisfies readonly Qualifier[];

/** What stands in the calendar's own form: `24 February 2020`, `May`; empty where nothing of it is known. */
function inCalendar({ month, day }: EdtfDate, year: number | null, strings: Strings): string {
  const options: Intl.DateTimeFormatOptions = {
    ...(year === null ? {} : { year: 'numeric' }),
    ...(typeof month === 'number' ? { month: 'long' } : {}),
    ...(typeof day === 'number' ? { day: 'numeric' } : {}),
  };
  if (Object.keys(options).length === 0) return '';
  const date = new Date(
    Date.UTC(LEAP_YEAR, typeof month === 'number' ? month - 1 : 0, typeof day === 'number' ? day : 1),
  );
  if (year !== null) date.setUTCFullYear(year);
  return dateFormat(strings.locale, options).format(date);
}

const isDecade = ({ first, last }: Years): boolean => last - first + 1 === 10;

/** `the 1990s`, `a year from 1900 to 1999`. */
function yearsInWords(years: Years, { dates }: Strings): string {
  return isDecade(years)
    ? fill(dates.decade, { year: years.first })
    : fill(dates.years, { from: years.first, to: years.last });
}

/** Puts behind a date which of its parts are masked. */
function withUnknown(date: string, { year, month, day }: EdtfDate, { dates: { unknown } }: Strings): string {
  if (year === null && date === '') return unknown.all;
  if (month === 'masked') return fill(day === null ? unknown.month : unknown.monthAndDay, { date });
  if (day === 'masked') return fill(year === null ? unknown.yearAndDay : unknown.day, { date });
  return year === null ? fill(unknown.year, { date }) : date;
}

function unqualified(date: EdtfDate, strings: Strings): string {
  const { year, month } = date;
  if (year !== null && isSeason(month)) return fill(strings.dates.seasons[month], { year: year.first });
  if (year === null || year.first === year.last)
    return withUnknown(inCalendar(date, year?.first ?? null, strings), date, strings);
  const years = yearsInWords(year, strings);
  const within = inCalendar(date, null, strings);
  return withUnknown(within === '' ? years : fill(strings.dates.inYears, { date: within, years }), date, strings);
}

/** The notes on parts of a date that a qualifier is said of: `year uncertain`, `day approximate`. */
function notesOn({ qualifiers: given }: EdtfDate, { dates, locale }: Strings): string[] {
  return qualifiers.flatMap((qualifier) => {
    const parts = components.filter((component) => given[component] === qualifier).map((part) => dates.parts[part]);
    if (parts.length === 0) return [];
    const listed = listFormat(locale, { type: 'conjunction' }).format(parts);
    return fill(dates.partsQualified[qualifier], { parts: listed });
  });
}

/** What is said of the whole date and not only of parts of it; null where nothing is. */
function qualifierOf({ month, day, qualifiers: given }: EdtfDate): Qualifier | null {
  const written = [given.year, ...(month === null ? [] : [given.month]), ...(day === null ? [] : [given.day])];
  return written.every((qualifier) => qualifier === given.year) ? given.year : null;
}

/**
 * A single date in words: `24 February 2020`, `Spring 2001`, `2001, month unknown`, `about 2017`.
 * @returns empty for no date at all
 */
export function singleDateInWords(date: EdtfDate, strings: Strings): string {
  const words = unqualified(date, strings);
  if (!isQualified(date)) return words;
  const qualifier = qualifierOf(date);
  if (qualifier !== null) return fill(strings.dates.qualified[qualifier], { date: words });
  const notes = listFormat(strings.locale, { type: 'unit' }).format(notesOn(date, strings));
  return fill(strings.dates.noted, { date: words, notes });
}

/** Day and month for a date whose year follows with another: `10 May` in `10 May to 15 June 2023`. */
export const withoutYear = (date: EdtfDate, strings: Strings): string => inCalendar(date, null, strings);

/** Whether the year can be left out where the other date names it. */
export function sharesYear(date: EdtfDate, { year }: EdtfDate): boolean {
  if (typeof date.month !== 'number' || date.day === 'masked' || isQualified(date)) return false;
  return date.year?.first === year?.first && date.year?.last === year?.last;
}
