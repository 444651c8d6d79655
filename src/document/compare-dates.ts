import { isoWeekday, LEAP_YEAR } from './calendar.ts';
import type { DateMention } from './date.ts';
import { beginningOf, type Edtf, type EdtfDate, type IntervalEnd } from './edtf.ts';
import { spanOf, spanOfDate, type Span } from './edtf-span.ts';
import { fullDayIn, lacksYear } from './full-day.ts';
import { parseEdtf } from './parse-edtf.ts';

/** Whether the weekday printed is that of the date (of its first day, for a period); null where one of them is not known. */
export function weekdayFits({ edtf, weekday }: DateMention): boolean | null {
  const value = parseEdtf(edtf);
  const begins = value.kind === 'fault' ? null : beginningOf(value);
  const day = begins && fullDayIn(begins);
  return weekday === null || day === null ? null : isoWeekday(day.year, day.month, day.day) === weekday;
}

function overlap(one: Span, other: Span): boolean {
  if (one.last !== null && other.first !== null && one.last < other.first) return false;
  return !(other.last !== null && one.first !== null && other.last < one.first);
}

/** The days a value can mean if what it says without a year was in this one; null where that year lacks the day. */
function spanInYear(value: Edtf, year: number): Span | null {
  const dated = (date: EdtfDate): EdtfDate =>
    date.year === null ? { ...date, year: { first: year, last: year } } : date;
  if (value.kind === 'date') return spanOfDate(dated(value));
  if (value.kind === 'set') return spanOf(value);
  const datedEnd = (end: IntervalEnd): IntervalEnd => (typeof end === 'object' ? dated(end) : end);
  const span = spanOf({ ...value, from: datedEnd(value.from), to: datedEnd(value.to) });
  if (span.first === null || span.last === null || span.first <= span.last) return span;
  const next = spanInYear({ ...value, from: 'open' }, year + 1);
  return next && { first: span.first, last: next.last };
}

/** 29 February, the rarest day, comes back within so many years (1896, 1904): a longer stretch holds every day there is. */
const MOST_YEARS_WITHOUT_A_DAY = 8;

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** The years in which a day without a year might lie within a span; one that began in the year before may reach into it. */
function yearsToTry({ first, last }: Span): number[] {
  const [from, to] = [yearOf(first), yearOf(last)];
  const begins = from ?? (to ?? LEAP_YEAR) - MOST_YEARS_WITHOUT_A_DAY;
  const ends = Math.min(to ?? Infinity, begins + MOST_YEARS_WITHOUT_A_DAY);
  return Array.from({ length: ends - begins + 2 }, (_, index) => begins - 1 + index);
}

/**
 * Whether two dates of one document cannot both be true: `2020-02-24` and `2020-02-25`, but not `2020-02` and `2020-02-24`,
 * a day and a period that holds it, or `XXXX-04-23` and `2012-04-23`. Times and zones are not compared.
 */
export function conflict(a: Pick<DateMention, 'edtf'>, b: Pick<DateMention, 'edtf'>): boolean {
  const [one, other] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  if (one.kind === 'fault' || other.kind === 'fault') return false;
  const [partial, known] = lacksYear(one) ? [one, other] : [other, one];
  if (!lacksYear(partial)) return !overlap(spanOf(one), spanOf(other));
  const span = lacksYear(known) ? spanInYear(known, LEAP_YEAR) : spanOf(known);
  if (span === null) return false;
  return !yearsToTry(span).some((year) => {
    const dated = spanInYear(partial, year);
    return dated !== null && overlap(dated, span);
  });
}
