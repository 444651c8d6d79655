import { allWords } from '#languages/all-words.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { bare, CYRILLIC_WORD, INITIALS, isParticle } from './name-word.ts';
import { COUNTRY_WORDS, isPersonNoun } from './words.ts';

/** A run of capitalised words at the end of a label that are no known words of offices. */
interface Run {
  readonly words: readonly string[];
  /** The word before it; null where the label begins with it. */
  readonly before: string | null;
}

/** Given name and surname. Of more words the first may be the end of an office: `State Gallery Anna Belova`. */
const FULL_NAME_WORDS = 2;

const GIVEN_NAMES = allWords('givenNames');
const FORMS_OF_ADDRESS = allWords('courtesyTitles', 'honorifics', 'degrees', 'nobleTitles');

/** An initial without its full stop: `Mr J H LIND`. */
const BARE_INITIAL = /^\p{Lu}$/u;

/** `Minister,`, `(IRENA)`, `Gen.`: no name of a body goes on behind it. */
const CLOSED = /[,.;)»”"]$/u;

/** Where the name in a run begins. */
const BEGINNINGS: readonly Rule<Run, 'at its first word' | 'at a given name' | 'at the last two words'>[] = [
  { name: 'no office before it', when: ({ before }) => before === null, verdict: 'at its first word' },
  { name: 'name of two words', when: ({ words }) => words.length <= FULL_NAME_WORDS, verdict: 'at its first word' },
  // `Иван Петрович Орлов`
  {
    name: 'patronymics',
    when: ({ words }) => CYRILLIC_WORD.test(words.at(-1) ?? ''),
    verdict: 'at its first word',
  },
  // `President`, `President of Mexico`: the office is complete.
  {
    name: 'complete office',
    when: ({ before }) => before !== null && closesOffice(before),
    verdict: 'at its first word',
  },
  { name: 'given name', when: ({ words }) => words.slice(0, -1).some(isGivenName), verdict: 'at a given name' },
  { name: 'office that goes on', when: () => true, verdict: 'at the last two words' },
];

const isGivenName = (word: string): boolean => GIVEN_NAMES.has(bare(word));

/** Whether no further word of an office follows one: it means a person or a state, or addresses somebody. */
function closesOffice(word: string): boolean {
  const folded = bare(word);
  return CLOSED.test(word) || isPersonNoun(folded) || COUNTRY_WORDS.has(folded) || FORMS_OF_ADDRESS.has(folded);
}

/** Whether a word belongs to the name that goes on behind it or before it: a particle, an initial. */
const isJoint = (word: string): boolean => isParticle(word) || INITIALS.test(word) || BARE_INITIAL.test(word);

/** How many words of a run belong to the office before it. */
export function officeWordsIn(run: Run): number {
  const { words } = run;
  const verdict = firstRule(BEGINNINGS, run)?.verdict;
  if (verdict === 'at a given name') return words.findIndex(isGivenName);
  if (verdict !== 'at the last two words') return 0;
  let start = words.length - FULL_NAME_WORDS;
  while (start > 0 && (isJoint(words[start] ?? '') || isJoint(words[start - 1] ?? ''))) start -= 1;
  return start;
}
