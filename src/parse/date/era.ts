import { allWords } from '#languages/all-words.ts';
import { languages } from '#languages/index.ts';
import type { Tokens } from './point.ts';
import { isNumber, isOneOf, type Token } from './tokens.ts';

/** The first year of an era. */
const FIRST_OF_ERA = allWords('firstYearWords');
/** No era of these has lasted longer than three figures tell. */
const MOST_ERA_DIGITS = 3;

/** The eras, with their letters, each of which is a token. */
const ERAS = languages.flatMap(({ eras = [] }) =>
  eras.map(({ name, before }) => ({ letters: Array.from(name), before })),
);
/** A year in figures, to stand for that of an era. */
export const YEAR_IN_FIGURES: Token = {
  kind: 'number',
  text: '2000',
  folded: '2000',
  value: 2000,
  start: 0,
  end: 0,
  gap: false,
};

/** `民國99`, `令和元`: the year, and the index of the token behind its figures. */
export function eraYear(tokens: Tokens, at: number): { year: number; next: number } | null {
  for (const { letters, before } of ERAS) {
    if (!letters.every((letter, index) => tokens[at + index]?.text === letter)) continue;
    const next = at + letters.length;
    const year = tokens[next];
    if (isOneOf(year, FIRST_OF_ERA)) return { year: before + 1, next: next + 1 };
    if (isNumber(year, 1, MOST_ERA_DIGITS)) return { year: before + year.value, next: next + 1 };
  }
  return null;
}
