import { daysInMonth, isCalendarDay, isoDay } from './calendar.ts';
import {
  isSeason,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfRange,
  type Season,
  type Years,
} from './edtf.ts';

/** First and last day that a date can mean, `YYYY-MM-DD`; null where that end is open, unknown or in no known year. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

const UNKNOWN: Span = { first: null, last: null };

/** Northern meteorological seasons, first and last month; EDTF does not say which hemisphere is meant. */
const MONTHS_OF: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};

function monthsBetween({ first, last }: Years, from: number, to: number): Span {
  const end = to < from ? last + 1 : last;
  return { first: isoDay(first, from, 1), last: isoDay(end, to, daysInMonth(end, to)) };
}

/** The same day of every year that is possible, 29 February in leap years only. */
function dayOf({ first, last }: Years, month: number, day: number): Span | null {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const exists = (year: number): boolean => isCalendarDay(year, month, day);
  const [from, to] = [years.find(exists), years.findLast(exists)];
  return from === undefined || to === undefined
    ? null
    : { first: isoDay(from, month, day), last: isoDay(to, month, day) };
}

/** The days a single date can mean; null where the calendar has no such day. */
export function spanOfDate({ year, month, day }: EdtfDate): Span | null {
  if (typeof month === 'number' && typeof day === 'number') {
    if (year !== null) return dayOf(year, month, day);
    return isCalendarDay(null, month, day) ? UNKNOWN : null;
  }
  if (year === null) return UNKNOWN;
  if (month === null || month === 'masked') return monthsBetween(year, 1, 12);
  return isSeason(month) ? monthsBetween(year, ...MONTHS_OF[month]) : monthsBetween(year, month, month);
}

const spanOfEnd = (end: EdtfInterval['from']): Span => (typeof end === 'object' ? spanOf(end) : UNKNOWN);

/** The days that a value of `parseEdtf` can mean, from the first to the last of them. A qualifier does not widen them. */
export function spanOf(value: Edtf | EdtfRange): Span {
  if (value.kind === 'date') return spanOfDate(value) ?? UNKNOWN;
  if (value.kind !== 'set') return { first: spanOfEnd(value.from).first, last: spanOfEnd(value.to).last };
  const spans = value.elements.map(spanOf);
  const firsts = spans.map(({ first }) => first);
  const lasts = spans.map(({ last }) => last);
  return {
    first: firsts.includes(null) ? null : (firsts.sort()[0] ?? null),
    last: lasts.includes(null) ? null : (lasts.sort().at(-1) ?? null),
  };
}
