import { allWords } from '#languages/all-words.ts';
import { languages } from '#languages/index.ts';
import type { Tokens } from './point.ts';
import { is, isNumber, type Token } from './tokens.ts';

/** The first year of an era. */
const FIRST_OF_ERA = allWords('firstYearWords');
/** No era of these has lasted longer than three figures tell. */
const MOST_ERA_DIGITS = 3;

const ERAS = languages.flatMap(({ eras = [] }) => eras);
/** A year in figures, to stand for that of an era. */
export const YEAR_IN_FIGURES: Token = { kind: 'number', text: '2000', value: 2000, start: 0, end: 0, gap: false };

/** `民國99`, `令和元`: the year, and the index of the token behind its figures. */
export function eraYear(tokens: Tokens, at: number): { year: number; next: number } | null {
  for (const { name, before } of ERAS) {
    const next = at + name.length;
    if (
      tokens
        .slice(at, next)
        .map(({ text }) => text)
        .join('') !== name
    )
      continue;
    const year = tokens[next];
    if (is(year, ...FIRST_OF_ERA)) return { year: before + 1, next: next + 1 };
    if (isNumber(year, 1, MOST_ERA_DIGITS)) return { year: before + year.value, next: next + 1 };
  }
  return null;
}
