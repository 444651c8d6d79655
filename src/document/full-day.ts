import { datesIn, isQualified, type Edtf, type EdtfDate } from './edtf.ts';
import { parseEdtf } from './parse-edtf.ts';

/** A single day of a known year, of which nothing is masked or in doubt. */
export interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that a date is; null where it is wider, vaguer or none. */
export function fullDayIn(date: EdtfDate): FullDay | null {
  const { year, month, day } = date;
  if (year === null || typeof month !== 'number' || typeof day !== 'number') return null;
  return year.first !== year.last || isQualified(date) ? null : { year: year.first, month, day };
}

/** The single day that an EDTF string is; null where it is anything else. */
export function fullDayOf(edtf: string): FullDay | null {
  const value = parseEdtf(edtf);
  return value.kind === 'date' ? fullDayIn(value) : null;
}

/** Whether an EDTF string is a single day of a known year. */
export const isFullDay = (edtf: string): boolean => fullDayOf(edtf) !== null;

/** Whether an EDTF string is a day of the year or month that another one is: `2020-02-24` and `2020-02`. */
export function isDayOf(day: string, period: string): boolean {
  const [full, value] = [fullDayOf(day), parseEdtf(period)];
  if (full === null || value.kind !== 'date' || value.day !== null || isQualified(value)) return false;
  const { year, month } = value;
  return year?.first === full.year && year.last === full.year && (month === null || month === full.month);
}

/** Whether a month or a day is named whose year is not known: `XXXX-04`, `XXXX-04-23/XXXX-04-24`. */
export const lacksYear = (value: Edtf): boolean =>
  datesIn(value).some(({ year, month }) => year === null && month !== null);

/** `lacksYear` of an EDTF string. */
export function isYearless(edtf: string): boolean {
  const value = parseEdtf(edtf);
  return value.kind !== 'fault' && lacksYear(value);
}
