import { daysInMonth } from '#document/calendar.ts';
import type { SearchDocument } from '#search/engine.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function ends(date: string): readonly [string, string] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined) return [date, date];
  return [`${date}-01`, `${date}-${two(daysInMonth(Number(year), Number(month)))}`];
}

/** The days that are wanted: each of `after` and `before` holds. */
export interface Wanted {
  readonly after: readonly string[];
  readonly before: readonly string[];
}

export const asksForDays = ({ after, before }: Wanted): boolean => after.length + before.length > 0;

/** Whether some day of the document is wanted; null where it has none. */
export function passes({ after, before }: Wanted, { days }: SearchDocument): boolean | null {
  if (days === null) return null;
  const [first, last] = days;
  return (
    after.every((date) => last === null || last >= ends(date)[0]) &&
    before.every((date) => first === null || first <= ends(date)[1])
  );
}

/** Whether some day of the document is not wanted. */
export function straddles({ after, before }: Wanted, { days }: SearchDocument): boolean {
  if (days === null) return false;
  const [first, last] = days;
  return (
    after.some((date) => first === null || first < ends(date)[0]) ||
    before.some((date) => last === null || last > ends(date)[1])
  );
}
