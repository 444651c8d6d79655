import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { bare } from '#names/name-word.ts';
import { isPersonNoun, NAME_PARTICLES, SMALL_WORDS } from '#names/words.ts';

/*
 * Lines of a head that name a person: who speaks, with the office, or who wrote the page.
 */

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;
/** A name has two words at least; with more than five it is the name of something else. */
const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 5;

const isName = (text: string): boolean => {
  const words = text.split(' ');
  return (
    words.length >= FEWEST_NAME_WORDS &&
    words.length <= MOST_NAME_WORDS &&
    words.every((word, at) => NAME_WORD.test(word) || (at > 0 && NAME_PARTICLES.has(word)))
  );
};

const OFFICES = allWords('stateOffices', 'personsOffices');

/** `Chief of Mission’s Residence`: what belongs to an office is a place. */
const POSSESSIVE = /\p{L}[’']s? \p{Lu}\p{L}+$/u;

/** `Department Spokesperson`, `Secretary of Rivers`: an office stands before any small word; not `Residence of the Ambassador`. */
function isOffice(text: string): boolean {
  if (POSSESSIVE.test(text)) return false;
  for (const word of text.split(' ')) {
    const folded = bare(word).toLowerCase();
    if (OFFICES.has(folded) || isPersonNoun(folded)) return true;
    if (SMALL_WORDS.has(folded)) return false;
  }
  return false;
}

/** Whether a line is a name and, behind a comma, an office: `Odo Rowe, Department Spokesperson`. */
export function isNameAndOffice(text: string): boolean {
  const comma = text.indexOf(', ');
  return comma > 0 && isName(text.slice(0, comma)) && isOffice(text.slice(comma + 2));
}

const BYLINE = compile(`^${oneOf(allWords('bylineOpeners'))} (?=\\p{Lu})`, 'iu');
/** Between the authors, and before their paper. */
const PARTS = compile(`(?:, | \\| | [–—-] | ${oneOf(allWords('pairWords'))} )`, 'u');
/** A longer line is a sentence, in UTF-16 code units. */
const LONGEST_BYLINE = 100;

/** `Odo Lind (@odolind) 3 minutes ago`, with the day behind it or not. */
const AGO = compile(`^\\p{Lu}.{1,60} \\d{1,2} ${oneOf(allWords('agoPhrases'))}(?![\\p{L}])`, 'u');

/** `Published in the Lakeford Post on 2 May 2021` */
const PUBLISHED_IN = compile(
  `^${oneOf(allWords('publishedLeads'))} \\p{Lu}.{2,80} ${oneOf(allWords('onWords'))} (?=\\P{N}{0,20}\\d.{0,20}$)`,
  'iu',
);

/** Where the day begins on such lines. */
export const behindAuthor = (text: string): number => (AGO.exec(text) ?? PUBLISHED_IN.exec(text))?.[0].length ?? 0;

/** Whether a line says who wrote the page, or which paper had it: `By Anna Reed, Lakeford Post`. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST_BYLINE || /[.!?:]$/u.test(text)) return false;
  if (behindAuthor(text) > 0) return true;
  const opening = BYLINE.exec(text)?.[0];
  if (opening === undefined) return false;
  const [author = ''] = text.slice(opening.length).split(PARTS);
  return isName(author);
}

/** `© Foto: …`, `Photo: …`, `Photo by …`; `© 2024` is a copyright. */
const CREDIT = compile(
  `^(?:(?:©|\\(c\\)) ?(?=\\p{L})|${oneOf(allWords('photoWords'))}s?(?: ${oneOf(allWords('byWords'))} |\\s?[:/©]))`,
  'iu',
);
/** A longer line is text, in UTF-16 code units. */
const LONGEST_CREDIT = 160;

/** Whether a line is the credit of a picture. */
export const isCredit = (text: string): boolean => text.length <= LONGEST_CREDIT && CREDIT.test(text);
