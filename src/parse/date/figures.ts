import type { DateOptions, Needs, Point, Tokens } from './point.ts';
import { isYear } from './point.ts';
import type { Token } from './tokens.ts';
import { is, isDash, isNumber } from './tokens.ts';

/** A date in figures, `2022年8月19日`, with its day or without. */
export function eastAsian(tokens: Tokens, at: number): Point | null {
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

/** `18.04.2020` · `21/10/2021` · `01/26/2016` · `2020-07-18` · `17.03.04.` · `01 02 2023`. Full stops mean day first. */
export function numeric(tokens: Tokens, at: number, options: DateOptions): Point | null {
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
  const year = short ? null : third.value;
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
export function numericPeriod(tokens: Tokens, at: number, options: DateOptions): Point | null {
  const first = tokens[at];
  if (!isNumber(first, 1, 2) || !isDash(tokens[at + 1])) return null;
  const last = numeric(tokens, at + 2, options);
  if (!last?.day || last.needs || first.value >= last.day || !is(tokens[at + 3], '.')) return null;
  return { ...last, day: first.value, lastDay: last.day };
}
