import { isCalendarDay } from '#document/calendar.ts';
import { monthNumber, weekdayNumber } from '../months.ts';
import type { Token } from './tokens.ts';
import { is, isDash, isNumber } from './tokens.ts';

/** Order of day and month where a date in figures can be read both ways, as known for the publisher. */
export type Order = 'day-first' | 'month-first';

export interface DateOptions {
  /** Order of `05/06/2023`; left out or null, such a date keeps its year only. */
  readonly order?: Order | null;
  /** Year of another date of the same capture: tells the century of `17.03.04`, where it lies within ten years. */
  readonly yearHint?: number | null;
  /** A period only where the dash has no blanks about it, `May 8-9`; elsewhere text follows the dash. */
  readonly single?: boolean;
  /** The least that counts as a date; `day` unless the caller knows that months or years stand there. */
  readonly precision?: 'day' | 'month' | 'year';
}

/** What is missing for a full reading: the order of day and month, or the century of a year in two digits. */
export type Needs = 'order' | 'century';

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

/** One day or month as printed; null for what is not printed. */
interface Point {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
  /** A second day of the same month: `September 10-12`. */
  readonly lastDay?: number;
  readonly needs?: Needs;
  readonly glued?: string;
}

type Tokens = readonly Token[];

const ORDINALS = ['st', 'nd', 'rd', 'th', 'er', 'го', 'е', 'ое', 'уми', 'юми', 'ум', 'юм', 'ми'];
const RANGE_WORDS = ['to', 'through', 'until', 'till', 'по', 'до', 'то', 'bis', 'au'];
const PAIR_WORDS = ['and', 'и', 'und', 'et', 'va', 'ва'];
const OPENING_WORDS = ['from', 'between', 'с', 'со', 'аз', 'vom', 'du'];

const isYear = (value: number): boolean => value >= 1000 && value <= 2999;

/** After the digits of a day: `17th`, `16 th`, `17-уми`, `9-го`, `1er`, `10.` before a name. */
function afterOrdinal(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (is(token, ...ORDINALS)) return at + 1;
  if (isDash(token) && !token.gap && is(tokens[at + 1], ...ORDINALS)) return at + 2;
  return at;
}

interface YearReading {
  readonly year: number | null;
  readonly next: number;
  readonly glued?: string;
}

/**
 * The year after a day or month, `, 2020`, `2020 года`, `202018:39`, `сего года`; null where none is printed.
 * @param loose a mark stands before, so that no blank is needed
 */
function yearAt(tokens: Tokens, at: number, loose = false): YearReading | null {
  let index = at;
  if (is(tokens[index], ',')) index += 1;
  if (is(tokens[index], 'de', 'del', 'of', 'соли', 'сол')) index += 1;
  const token = tokens[index];
  if (is(token, 'сего', 'этого', 'текущего') && is(tokens[index + 1], 'года')) return { year: null, next: index + 2 };
  if (is(tokens[index - 1], 'соли') && is(token, 'равон', 'ҷорӣ', 'чори')) return { year: null, next: index + 1 };
  if (token?.kind !== 'number') return null;
  const following = tokens[index + 1];
  if (isNumber(token, 5, 6)) {
    const year = Number(token.text.slice(0, 4));
    const hour = Number(token.text.slice(4));
    const minutes = tokens[index + 2];
    if (!isYear(year) || hour > 23 || !is(following, ':') || !isNumber(minutes, 2, 2) || minutes.value > 59)
      return null;
    return { year, next: index + 3, glued: `${String(hour).padStart(2, '0')}:${minutes.text}` };
  }
  if (token.text.length !== 4 || !isYear(token.value) || !(token.gap || index > at || loose)) return null;
  if (is(following, 'года', 'год', 'сол', 'соли')) return { year: token.value, next: index + 2 };
  if (is(following, 'г')) return { year: token.value, next: is(tokens[index + 2], '.') ? index + 3 : index + 2 };
  if (following && !following.gap && following.kind === 'word') return null;
  if (is(following, ':') && isNumber(tokens[index + 2], 2, 2)) return null;
  return { year: token.value, next: index + 1 };
}

/** After a dash or a word such as “to”; null where no period goes on here. `pair` for “and”. */
function afterRange(tokens: Tokens, at: number): { next: number; pair: boolean } | null {
  const token = tokens[at];
  const pair = is(token, ...PAIR_WORDS);
  if (!pair && !isDash(token) && !is(token, ...RANGE_WORDS)) return null;
  return { next: is(tokens[at + 1], 'the', 'le') ? at + 2 : at + 1, pair };
}

/** The number before the token is no day but the beginning of a time or of a date in figures. */
function goesOnInFigures(tokens: Tokens, at: number): boolean {
  const following = tokens[at + 1];
  return is(tokens[at], ':') || (is(tokens[at], '.', '/') && following?.kind === 'number' && !following.gap);
}

/** A second day after a dash, which is no time of day and later than the first. */
function secondDay(
  tokens: Tokens,
  at: number,
  first: number,
  options: DateOptions,
): { day: number; next: number } | null {
  const range = afterRange(tokens, at);
  const token = range ? tokens[range.next] : undefined;
  if (options.single && (!isDash(tokens[at]) || tokens[at].gap || token?.gap)) return null;
  if (!range || !isNumber(token, 1, 2) || token.value <= first || token.value > 31) return null;
  if (range.pair && token.value !== first + 1) return null;
  const next = afterOrdinal(tokens, range.next + 1);
  return goesOnInFigures(tokens, next) ? null : { day: token.value, next };
}

const withYear = (year: YearReading | null, next: number): Pick<Point, 'year' | 'next' | 'glued'> =>
  year ? { year: year.year, next: year.next, ...(year.glued ? { glued: year.glued } : {}) } : { year: null, next };

/** `May 8, 2021` · `December, 23, 2016` · `Jan. 31` · `September 10-12, 2018` · `April 2024` */
function monthFirst(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const token = tokens[at];
  const month = token?.kind === 'word' ? monthNumber(token.text) : null;
  if (month === null) return null;
  let index = at + 1;
  if (is(tokens[index], '.')) index += 1;
  const comma = is(tokens[index], ',');
  if (comma) index += 1;
  const day = tokens[index];
  if (!isNumber(day, 1, 2) || !(day.gap || index > at + 1)) {
    const dotted = is(tokens[at + 1], '.');
    const year = yearAt(tokens, dotted ? at + 2 : at + 1, dotted);
    return year?.year ? { day: null, month, ...withYear(year, year.next) } : null;
  }
  let next = afterOrdinal(tokens, index + 1);
  if (goesOnInFigures(tokens, next)) return null;
  const last = secondDay(tokens, next, day.value, options);
  if (last) next = last.next;
  const year = yearAt(tokens, next);
  if (comma && !year) return null;
  return { day: day.value, month, ...withYear(year, next), ...(last ? { lastDay: last.day } : {}) };
}

/** `30 July 2014` · `11 Feb. 2020` · `10. November 2009` · `17-уми апрел` · `5 de mayo de 2020` · `24-25 February` · `21-Nov-2019` · `«16» мая 2020` */
function dayFirst(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const quoted = is(tokens[at], '«', '“', '"', '„') && is(tokens[at + 2], '»', '”', '"', '“');
  const day = tokens[quoted ? at + 1 : at];
  if (!isNumber(day, 1, 2)) return null;
  let index = quoted ? at + 3 : afterOrdinal(tokens, at + 1);
  const last = secondDay(tokens, index, day.value, options);
  if (last) index = last.next;
  if (is(tokens[index], '.') && tokens[index + 1]?.kind === 'word') index += 1;
  if (is(tokens[index], 'of', 'de')) index += 1;
  const hyphened = isDash(tokens[index]) && !tokens[index]?.gap;
  if (hyphened) index += 1;
  const name = tokens[index];
  const month = name?.kind === 'word' ? monthNumber(name.text) : null;
  if (month === null) return null;
  let next = index + 1;
  if (hyphened) {
    const year = tokens[next + 1];
    if (!isDash(tokens[next]) || !isNumber(year, 4, 4) || !isYear(year.value)) return null;
    return { day: day.value, month, year: year.value, next: next + 2 };
  }
  const dotted = is(tokens[next], '.') && !tokens[next]?.gap;
  const year = yearAt(tokens, dotted ? next + 1 : next, dotted);
  if (!year && dotted && (name?.text.length ?? 0) <= 4) next += 1;
  return { day: day.value, month, ...withYear(year, next), ...(last ? { lastDay: last.day } : {}) };
}

/** `2022年8月19日` */
function eastAsian(tokens: Tokens, at: number): Point | null {
  const [year, y, month, m, day, d] = tokens.slice(at, at + 6);
  if (!isNumber(year, 4, 4) || !is(y, '年') || !isNumber(month, 1, 2) || !is(m, '月')) return null;
  if (!isNumber(day, 1, 2) || !is(d, '日', '号'))
    return { day: null, month: month.value, year: year.value, next: at + 4 };
  return { day: day.value, month: month.value, year: year.value, next: at + 6 };
}

/** Three numbers with the same mark, or blanks, between them. */
function figures(
  tokens: Tokens,
  at: number,
): { parts: readonly [Token, Token, Token]; mark: string; next: number } | null {
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  let found: { parts: readonly [Token, Token, Token]; mark: string; next: number } | null = null;
  if (mark && is(mark, '.', '/', '-', '‑', '–') && is(mark2, mark.text) && !mark.gap && !mark2?.gap) {
    if (!isNumber(first, 1, 4) || !isNumber(second, 1, 2) || !isNumber(third, 1, 4)) return null;
    if (mark.text !== '.' && (second.gap || third.gap)) return null;
    found = { parts: [first, second, third], mark: mark.text, next: at + 5 };
  } else if (isNumber(first, 2, 2) && isNumber(mark, 2, 2) && isNumber(second, 4, 4)) {
    found = { parts: [first, mark, second], mark: ' ', next: at + 3 };
  }
  if (!found) return null;
  const following = tokens[found.next];
  if (following && !following.gap) {
    const goesOn = tokens[found.next + 1];
    if (following.kind === 'number' || (following.kind === 'word' && !is(following, 't', 'г'))) return null;
    if (
      following.kind === 'mark' &&
      !is(following, ',', ';', ')', ']', ':') &&
      goesOn?.kind === 'number' &&
      !goesOn.gap
    )
      return null;
  }
  return found;
}

/** Full year of two digits with the help of another date, or null. */
function century(short: number, hint: number | null | undefined): number | null {
  if (!hint) return null;
  const base = hint - (hint % 100) + short;
  return [base - 100, base, base + 100].find((year) => Math.abs(year - hint) <= 10) ?? null;
}

/** `18.04.2020` · `21/10/2021` · `01/26/2016` · `2020-07-18` · `17.03.04.` · `01 02 2023`. Full stops mean day first. */
function numeric(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const found = figures(tokens, at);
  if (!found) return null;
  const [first, second, third] = found.parts;
  if (first.text.length === 4) {
    if (!isYear(first.value) || third.text.length > 2) return null;
    return { day: third.value, month: second.value, year: first.value, next: found.next };
  }
  const short = third.text.length === 2;
  if (first.text.length > 2 || (!short && (third.text.length !== 4 || !isYear(third.value)))) return null;
  if (short && found.mark !== '.' && found.mark !== '/') return null;
  const [a, b] = [first.value, second.value];
  if (a < 1 || b < 1 || a > 31 || b > 31) return null;
  const year = short ? century(third.value, options.yearHint) : third.value;
  const next = short && is(tokens[found.next], '.') && !tokens[found.next]?.gap ? found.next + 1 : found.next;
  const after = is(tokens[next], 'г', 'года')
    ? is(tokens[next + 1], '.') && is(tokens[next], 'г')
      ? next + 2
      : next + 1
    : next;
  const order =
    a > 12 ? 'day-first' : b > 12 ? 'month-first' : found.mark === '.' ? 'day-first' : (options.order ?? null);
  const needs: Needs | null = order === null && a !== b ? 'order' : year === null ? 'century' : null;
  const [day, month] = order === 'month-first' ? [b, a] : [a, b];
  return { day, month, year, next: after, ...(needs ? { needs } : {}) };
}

/** `19–22.10.2020` */
function numericPeriod(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const first = tokens[at];
  if (!isNumber(first, 1, 2) || !isDash(tokens[at + 1])) return null;
  const last = numeric(tokens, at + 2, options);
  if (!last?.day || last.needs || first.value >= last.day || !is(tokens[at + 3], '.')) return null;
  return { ...last, day: first.value, lastDay: last.day };
}

/** A year alone, `2014`; only where the caller asks for it. */
function yearAlone(tokens: Tokens, at: number, options: DateOptions): DateReading | null {
  const token = tokens[at];
  if (options.precision !== 'year' || !isNumber(token, 4, 4) || !isYear(token.value)) return null;
  const next = is(tokens[at + 1], 'год', 'года', 'сол') ? at + 2 : at + 1;
  return { next, edtf: token.text, weekday: null, needs: null, gluedTime: null };
}

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

/**
 * The date that begins at a token, in any notation of the sources, with a weekday before or after it and as a period
 * where one is printed; null where none begins there.
 */
export function dateAt(tokens: Tokens, start: number, options: DateOptions = {}): DateReading | null {
  const before = weekdayBefore(tokens, start);
  const opening = before?.next ?? start;
  const at = is(tokens[opening], ...OPENING_WORDS) ? opening + 1 : opening;
  const first = pointAt(tokens, at, options);
  if (!first) return before ? null : yearAlone(tokens, start, options);
  const range =
    !options.single && first.lastDay === undefined && first.glued === undefined ? afterRange(tokens, first.next) : null;
  const second = range && !range.pair ? pointAt(tokens, range.next, options) : null;
  const goesOn =
    second && (first.day === null) === (second.day === null) && (first.year === null || second.year !== null);
  if (at > opening && !goesOn && first.lastDay === undefined) return null;
  const last = goesOn ? second : first;
  if (last.day === null && (options.precision ?? 'day') === 'day') return null;
  if (last.day !== null && last.year === null && (last.day < 1 || last.day > 31)) return null;
  if (last.needs === 'order' && last.year === null) return null;
  const edtf = goesOn
    ? periodOf(first, second)
    : first.lastDay === undefined
      ? edtfOf(first)
      : periodOf(first, { ...first, day: first.lastDay });
  const after = weekdayAfter(tokens, last.next);
  return {
    next: after?.next ?? last.next,
    edtf,
    weekday: before?.weekday ?? after?.weekday ?? null,
    needs: last.needs ?? null,
    gluedTime: last.glued ?? null,
  };
}
