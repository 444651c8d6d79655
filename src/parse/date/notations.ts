import { isCalendarDay, isoWeekday } from '#document/calendar.ts';
import { weekdayNumber } from './months.ts';
import { eastAsian, numeric, numericPeriod } from './figures.ts';
import type { DateOptions, Needs, Point, Tokens } from './point.ts';
import { is } from './tokens.ts';
import { afterRange, dayFirst, monthFirst } from './words.ts';

export type { DateOptions } from './point.ts';

/** A date found among tokens. */
export interface DateReading {
  /** Index of the token after it. */
  readonly next: number;
  /** EDTF; null where no such day exists (31 June). */
  readonly edtf: string | null;
  readonly weekday: number | null;
  readonly needs: Needs | null;
  /** Hour that stands glued to the year (`24 February 202018:39`); its minutes follow after a colon at `next`. */
  readonly gluedTime: string | null;
}

const OPENING_WORDS = ['from', 'between', 'с', 'со', 'аз', 'vom', 'du'];

const NOTATIONS: readonly ((tokens: Tokens, at: number, options: DateOptions) => Point | null)[] = [
  eastAsian,
  numericPeriod,
  numeric,
  dayFirst,
  monthFirst,
];

function pointAt(tokens: Tokens, at: number, options: DateOptions): Point | null {
  for (const read of NOTATIONS) {
    const point = read(tokens, at, options);
    if (point) return point;
  }
  return null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF of one day or month; null where the calendar has none. */
function edtfOf(point: {
  day: number | null;
  month: number;
  year: number | null;
  needs?: Needs | undefined;
}): string | null {
  if (point.needs === 'order') return point.year === null ? null : String(point.year);
  const year = point.year === null ? 'XXXX' : String(point.year);
  if (point.month < 1 || point.month > 12) return null;
  if (point.day === null) return `${year}-${two(point.month)}`;
  return isCalendarDay(point.year, point.month, point.day) ? `${year}-${two(point.month)}-${two(point.day)}` : null;
}

/** EDTF of a period; null where an end does not exist or the end is not after the beginning. */
function periodOf(from: Point, to: Point): string | null {
  const year = to.year;
  const start = edtfOf({ ...from, year: from.year ?? (year !== null && from.month > to.month ? year - 1 : year) });
  const end = edtfOf(to);
  if (start === null || end === null || from.needs || to.needs) return null;
  return year !== null && start >= end ? null : `${start}/${end}`;
}

/** A weekday before a date, `Friday,` `Tue,`, and the index after it. */
function weekdayBefore(tokens: Tokens, at: number): { weekday: number; next: number } | null {
  const token = tokens[at];
  const weekday = token?.kind === 'word' ? weekdayNumber(token.text) : null;
  if (weekday === null) return null;
  let next = at + 1;
  if (is(tokens[next], '.')) next += 1;
  if (is(tokens[next], ',')) next += 1;
  return { weekday, next };
}

const HAN_WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** A weekday after a date, `, Friday` `(Friday)` `星期五`, and the index after it. */
function weekdayAfter(tokens: Tokens, at: number): { weekday: number; next: number } | null {
  if (is(tokens[at], '星') && is(tokens[at + 1], '期')) {
    const weekday = HAN_WEEKDAYS.indexOf(tokens[at + 2]?.text ?? '') + 1;
    return weekday > 0 ? { weekday, next: at + 3 } : null;
  }
  const bracketed = is(tokens[at], '(');
  if (!bracketed && !is(tokens[at], ',')) return null;
  const token = tokens[at + 1];
  const weekday = token?.kind === 'word' ? weekdayNumber(token.text) : null;
  if (weekday === null || (bracketed && !is(tokens[at + 2], ')'))) return null;
  return { weekday, next: bracketed ? at + 3 : at + 2 };
}

/** A day in figures that can be read in either order, in the one that the weekday beside it fits; unchanged where both or neither fit. */
function orderedBy(point: Point, weekday: number | null): Point {
  const { day, month, year } = point;
  if (point.needs !== 'order' || weekday === null || day === null || year === null) return point;
  const fits = [
    { day, month },
    { day: month, month: day },
  ].filter((each) => isCalendarDay(year, each.month, each.day) && isoWeekday(year, each.month, each.day) === weekday);
  const [only, other] = fits;
  return only && !other ? { day: only.day, month: only.month, year, next: point.next } : point;
}

/**
 * The date that begins at a token, in any notation of the sources, with a weekday before or after it and as a period
 * where one is printed; null where none begins there.
 */
export function dateAt(tokens: Tokens, start: number, options: DateOptions = {}): DateReading | null {
  const before = weekdayBefore(tokens, start);
  const article = before?.next ?? start;
  const opening = is(tokens[article], 'the', 'le') && tokens[article + 1]?.kind === 'number' ? article + 1 : article;
  const at = is(tokens[opening], ...OPENING_WORDS) ? opening + 1 : opening;
  const first = pointAt(tokens, at, options);
  if (!first) return null;
  const range =
    !options.single && first.lastDay === undefined && first.glued === undefined ? afterRange(tokens, first.next) : null;
  const second = range && !range.pair ? pointAt(tokens, range.next, options) : null;
  const goesOn =
    second && (first.day === null) === (second.day === null) && (first.year === null || second.year !== null);
  if (at > opening && !goesOn && first.lastDay === undefined) return null;
  const after = weekdayAfter(tokens, (goesOn ? second : first).next);
  const weekday = before?.weekday ?? after?.weekday ?? null;
  const last = goesOn ? second : orderedBy(first, weekday);
  if (last.day === null && (options.precision ?? 'day') === 'day') return null;
  if (last.day !== null && last.year === null && (last.day < 1 || last.day > 31)) return null;
  if (last.needs === 'order' && last.year === null) return null;
  const edtf = goesOn
    ? periodOf(first, second)
    : first.lastDay === undefined
      ? edtfOf(last)
      : periodOf(first, { ...first, day: first.lastDay });
  return {
    next: after?.next ?? last.next,
    edtf,
    weekday,
    needs: last.needs ?? null,
    gluedTime: last.glued ?? null,
  };
}
