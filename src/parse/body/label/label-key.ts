import { takeBrackets } from '#names/brackets.ts';
import { foldApostrophes } from '#names/name-word.ts';

/** What labels that say the same have in common: the name without the seat behind it, in lower case, with one sign for all apostrophes. */
export function labelKey(name: string): string {
  const { head, holder } = takeBrackets(name);
  return foldApostrophes(holder === null ? head : name).toLowerCase();
}
