import { isCalendarDay, isoWeekday } from './calendar.ts';
import type { DateMention } from './date.ts';
import { boundsOf, isEdtf } from './edtf.ts';

/** A single day of a known year. */
export const FULL_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether the weekday printed is that of the date (of its first day, for a period); null where one of them is not known. */
export function weekdayFits(mention: DateMention): boolean | null {
  const [, year, month, day] = FULL_DAY.exec(mention.edtf.split('/')[0] ?? '') ?? [];
  if (mention.weekday === null || year === undefined) return null;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return isoWeekday(Number(year), Number(month), Number(day)) === mention.weekday;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const hasNoYear = (edtf: string): boolean => edtf.includes('XXXX-');

function overlap(a: string, b: string): boolean {
  const one = boundsOf(a);
  const other = boundsOf(b);
  if (one.latest !== null && other.earliest !== null && one.latest < other.earliest) return false;
  return !(other.latest !== null && one.earliest !== null && other.latest < one.earliest);
}

/**
 * Whether two dates of one document cannot both be true: `2020-02-24` and `2020-02-25`, but not `2020-02` and `2020-02-24`,
 * a day and a period that holds it, or `XXXX-04-23` and `2012-04-23`. Times and zones are not compared.
 */
export function conflict(a: Pick<DateMention, 'edtf'>, b: Pick<DateMention, 'edtf'>): boolean {
  if (!hasNoYear(a.edtf) && !hasNoYear(b.edtf)) return !overlap(a.edtf, b.edtf);
  const known = [a.edtf, b.edtf].find((edtf) => !hasNoYear(edtf));
  if (known === undefined) return !overlap(a.edtf.replaceAll('XXXX', '2000'), b.edtf.replaceAll('XXXX', '2000'));
  const partial = known === a.edtf ? b.edtf : a.edtf;
  const { earliest, latest } = boundsOf(known);
  const from = earliest === null ? FIRST_YEAR : Number(earliest.slice(0, 4));
  const to = latest === null ? LAST_YEAR : Number(latest.slice(0, 4));
  if (to - from > 8) return false;
  for (let year = from - 1; year <= to; year += 1) {
    const dated = partial.replaceAll('XXXX', String(year));
    if (isEdtf(dated) && overlap(dated, known)) return false;
  }
  return true;
}
