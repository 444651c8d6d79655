import { daysInMonth } from '#document/calendar.ts';

const DAY = 86_400_000;

/** Number of a day, 0 for 1 January 1970. @param day `YYYY-MM-DD` */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00Z`) / DAY;

/** The day of a number, `YYYY-MM-DD`. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** Stand in the index for the first and the last day of a date whose beginning or end is open: the ends of the years we can write. */
export const FIRST_DAY = dayNumber('0000-01-01');
export const LAST_DAY = dayNumber('9999-12-31');

const WHOLE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * First and last day of a year, month or day.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns null where it is none of these, or a day that no month has
 */
export function daysIn(date: string): readonly [first: number, last: number] | null {
  const [, year, month, day] = WHOLE.exec(date) ?? [];
  if (year === undefined) return null;
  const most = month === undefined ? 31 : daysInMonth(Number(year), Number(month));
  if (day !== undefined && Number(day) > most) return null;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last = `${year}-${month ?? '12'}-${day ?? String(most)}`;
  return [dayNumber(first), dayNumber(last)];
}
