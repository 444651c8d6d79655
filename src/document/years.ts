import type { DocumentDate } from './date.ts';

/** A date wider than this belongs to its first and its last year only: of the years between it says next to nothing. */
const MOST_YEARS = 30;

/** A year of four digits. */
export const yearKey = (year: number): string => String(year).padStart(4, '0');

/**
 * Every year in which a date can lie, `YYYY`; of a very wide date the first and the last, of one with an open or unknown
 * end the year of the other end, of one without a year none.
 */
export function yearsWithin(date: Pick<DocumentDate, 'earliest' | 'latest'> | null): string[] {
  const { earliest = null, latest = null } = date ?? {};
  const [begins, ends] = [earliest ?? latest, latest ?? earliest];
  if (begins === null || ends === null) return [];
  const [first, last] = [Number(begins.slice(0, 4)), Number(ends.slice(0, 4))];
  if (last - first > MOST_YEARS) return [yearKey(first), yearKey(last)];
  return Array.from({ length: last - first + 1 }, (_, index) => yearKey(first + index));
}
