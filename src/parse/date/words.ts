import { monthNumber } from './months.ts';
import type { DateOptions, Point, Tokens } from './point.ts';
import { isYear } from './point.ts';
import { is, isDash, isNumber } from './tokens.ts';

const ORDINALS = ['st', 'nd', 'rd', 'th', 'er', 'го', 'е', 'ое', 'уми', 'юми', 'ум', 'юм', 'ми'];
const RANGE_WORDS = ['to', 'through', 'until', 'till', 'по', 'до', 'то', 'bis', 'au'];
const PAIR_WORDS = ['and', 'и', 'und', 'et', 'va', 'ва'];

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
  if (is(token, 'с') && is(tokens[index + 1], '.') && is(tokens[index + 2], 'г'))
    return { year: null, next: is(tokens[index + 3], '.') ? index + 4 : index + 3 };
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
export function afterRange(tokens: Tokens, at: number): { next: number; pair: boolean } | null {
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
export function monthFirst(tokens: Tokens, at: number, options: DateOptions): Point | null {
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
  if (comma && !year && !(options.single && is(tokens[next], '.'))) return null;
  return { day: day.value, month, ...withYear(year, next), ...(last ? { lastDay: last.day } : {}) };
}

/** `30 July 2014` · `11 Feb. 2020` · `10. November 2009` · `17-уми апрел` · `5 de mayo de 2020` · `24-25 February` · `21-Nov-2019` · `«16» мая 2020` */
export function dayFirst(tokens: Tokens, at: number, options: DateOptions): Point | null {
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
