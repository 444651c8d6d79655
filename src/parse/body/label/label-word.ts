import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { bare, CAPITALISED } from '#names/name-word.ts';
import { NAME_PARTICLES, SMALL_WORDS } from '#names/words.ts';

/** Digits with a suffix and signs that may stand as a word of a label. */
const LABEL_WORD = compile(
  `^(?:["'“”«»„([]*\\d{1,4}${oneOf(allWords('ordinalSuffixes'))}?[-–\\d]*[)\\]"”»,]*|[&–—-]|№\\d+|#\\d+)$`,
  'u',
);

/** Whether a word may stand in a label whose words are capitalised: a capital, a number, a sign, a particle or small word. */
export function isLabelWord(word: string): boolean {
  if (CAPITALISED.test(word) || LABEL_WORD.test(word)) return true;
  const folded = bare(word);
  return SMALL_WORDS.has(folded) || NAME_PARTICLES.has(folded) || folded === '';
}
