/** Every pattern that was put together from words, for `npm run check:patterns`, which cannot read such a one in the source. */
export const compiledPatterns: RegExp[] = [];

/**
 * A pattern put together from words, instead of `new RegExp`: called only where a module is loaded, never while a text is read.
 * @param source of the pattern; words of a list must be made harmless by whoever has them
 * @param flags as `RegExp` takes them
 * @throws SyntaxError where the source is no pattern
 */
export function compile(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  compiledPatterns.push(pattern);
  return pattern;
}
