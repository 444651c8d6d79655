import { allWords } from '#languages/all-words.ts';
import { bare, isOfficeWord } from './name-word.ts';
import { COUNTRY_PHRASES } from './words.ts';

/** How names of states in lists and in labels join two islands. */
const AND_SIGN = '&';
const ANDS = allWords('pairWords');

/** Which words of a label belong to offices, bodies and states rather than to a person; names of states of several words too. */
export function officeWords(words: readonly string[]): boolean[] {
  const found = words.map(isOfficeWord);
  const folded = words.map(bare);
  folded.forEach((word, at) => {
    for (const name of COUNTRY_PHRASES.get(word) ?? [])
      if (name.every((part, next) => isSame(part, folded[at + next] ?? ''))) found.fill(true, at, at + name.length);
  });
  return found;
}

const isSame = (part: string, word: string): boolean => part === word || (part === AND_SIGN && ANDS.has(word));
