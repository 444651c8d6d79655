import { daysIn } from '#search/statements/days.ts';

/** A year, month or day (`2021`, `2021-05`, `2021-05-08`) as it was typed, blanks around it left out; null where the calendar has no such day. */
export function readDay(typed: string): string | null {
  const day = typed.trim();
  return daysIn(day) === null ? null : day;
}
