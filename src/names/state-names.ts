import { allWords } from '#languages/all-words.ts';
import { bare, isBareOfficeWord } from './name-word.ts';
import { COUNTRY_PHRASES, COUNTRY_WORDS } from './words.ts';

/** How names of states in lists and in labels join two islands. */
const AND_SIGN = '&';
const ANDS = allWords('pairWords');

/** Which words of a label belong to offices, bodies and states rather than to a person; names of states of several words too. */
export function officeWords(words: readonly string[]): boolean[] {
  const folded = words.map(bare);
  const found = folded.map(isBareOfficeWord);
  folded.forEach((word, at) => {
    for (const name of COUNTRY_PHRASES.get(word) ?? [])
      if (name.every((part, next) => isSame(part, folded[at + next] ?? ''))) found.fill(true, at, at + name.length);
  });
  return found;
}

/** Whether words are the name of a state and nothing else: `Germany`, `Costa Rica`. */
export function isStateName(words: readonly string[]): boolean {
  const folded = words.map(bare);
  const [first = '', ...more] = folded;
  if (more.length === 0) return COUNTRY_WORDS.has(first);
  const names = COUNTRY_PHRASES.get(first) ?? [];
  return names.some(
    (name) => name.length === folded.length && name.every((part, at) => isSame(part, folded[at] ?? '')),
  );
}

const isSame = (part: string, word: string): boolean => part === word || (part === AND_SIGN && ANDS.has(word));
