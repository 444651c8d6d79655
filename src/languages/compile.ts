/** Every pattern that was put together from words, for `npm run check:patterns`, which cannot read such a one in the source. */
export const compiledPatterns: RegExp[] = [];

/**
 * A pattern put together from words, instead of `new RegExp`: called only where a module is loaded, never while a text is read.
 * @param source of the pattern; words of a list come into it by `oneOf`
 * @param flags as `RegExp` takes them
 * @throws SyntaxError where the source is no pattern
 */
export function compile(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  compiledPatterns.push(pattern);
  return pattern;
}

/** Signs that mean something in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * The source of a group that matches one of the words: the longest first, so that the order of languages decides nothing.
 * An apostrophe is matched in its typewriter and its printed form, `*` is up to three more letters; no words match nowhere.
 */
export function oneOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return '(?!)';
  return `(?:${longestFirst.map((word) => word.replace(SYNTAX, '\\$&').replaceAll('\\*', '\\p{L}{0,3}').replaceAll("'", "[’']")).join('|')})`;
}

/** How many UTF-16 code units the shortest text has that `oneOf` matches: shorter ones need not be looked at. */
export const shortestOf = (words: Iterable<string>): number =>
  Math.min(...Array.from(words, (word) => word.replaceAll('*', '').length));
