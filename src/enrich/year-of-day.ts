import { fullDayOf, isFullDay, isYearless } from '#document/full-day.ts';
import { daysBetween } from './days-between.ts';
import type { StatedDate } from './stated-dates.ts';

/**
 * So many days at most lie between an event and its page where the one gives the other its year: a page is put up at once or
 * after a long weekend, and a wider reach would give the year of an anniversary's page to the day it recalls.
 */
const NEAR = 3;

/** A day without a year takes the year of a full date in the head that names the same day, or one near it. */
export function withYear(date: StatedDate, full: StatedDate | null): StatedDate {
  const known = full && fullDayOf(full.mention.edtf);
  const printed = date.mention.edtf;
  if (!full || !known || !isYearless(printed)) return date;
  // At the turn of a year the two days stand in different years.
  const edtf = [known.year, known.year - 1, known.year + 1]
    .map((year) => printed.replace('XXXX', String(year)))
    .find((candidate) => isFullDay(candidate) && Math.abs(daysBetween(candidate, full.mention.edtf)) <= NEAR);
  if (edtf === undefined) return date;
  const mention = { ...date.mention, edtf };
  return { mention, lines: [...date.lines, ...full.lines], where: date.where, yearInHead: true };
}
