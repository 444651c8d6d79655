import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { isListedPlace, isRegion } from './places.ts';
import { CAPITAL_FIRST } from './tokens.ts';
import { BLANK_CHARACTERS, trimEnd, trimStart } from './trim.ts';

/** Blanks and marks between the words of a name. */
const BETWEEN_WORDS = /[\s.-]/u;

/** Words that no place has, in small letters: posts, sorts of documents, bodies, occasions. */
const NO_PLACE = allWords('courtesyTitles', 'honorifics', 'degrees', 'textWords', 'notInPlaces');

const hasNoPlaceWord = (part: string): boolean =>
  part
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) => NO_PLACE.has(word) || (word.endsWith('s') && NO_PLACE.has(word.slice(0, -1))));

/** A word of a place name: it begins with a capital, or with a particle before one (`el-Sheikh`). */
const PLACE_WORD = compile(
  `^(?:\\p{Lu}[\\p{L}\\p{M}’'.]*|${oneOf(allWords('placeParticles'))})(?:[-–/](?:\\p{L}[\\p{L}\\p{M}’'.]*|\\d{1,3}))*\\.?$`,
  'u',
);

const PARTICLES = allWords('placeSmallWords', 'smallRegionNouns', 'placeNouns');

/** A longer text is no place but a sentence or a list, in UTF-16 code units. */
const LONGEST_PLACE = 90;
/** The same of what stands between two commas. */
const LONGEST_PART = 60;
/** A single letter is an initial. */
const SHORTEST_PART = 2;
/** `Saturn Film And Concert Hall` has five. */
const MOST_WORDS = 6;
/** Hall, house, town and country. */
const MOST_PARTS = 4;
/** A listed place without a comma before it is looked for in so many words at the end: `United States of America`. */
const MOST_LISTED_WORDS = 4;

/** Words at the beginning of a sentence, a caption or a heading. */
const NO_BEGINNING = new Set(capitalised(allWords('notBeforePlaces')));

/** One part of a place, without commas: `Nay Pyi Taw`, `Saturn Film And Concert Hall`, `Московская область`. */
function isPlacePart(part: string): boolean {
  if (isListedPlace(part)) return true;
  if (part.length < SHORTEST_PART || part.length > LONGEST_PART || hasNoPlaceWord(part)) return false;
  const words = part.split(' ');
  if (NO_BEGINNING.has(words[0] ?? '')) return false;
  if (words.length > MOST_WORDS) return false;
  const [first = '', ...others] = words;
  return (
    CAPITAL_FIRST.test(first) &&
    PLACE_WORD.test(first) &&
    others.every((word) => PARTICLES.has(word) || PLACE_WORD.test(word))
  );
}

/** The word “town” before its name: `г. Душанбе`, `шаҳри Душанбе`. */
const TOWN = compile(`^${oneOf(allWords('townWords'))} ?(?=\\p{Lu})`, 'u');

/** A place set off by punctuation, as printed with plain blanks: `The Kremlin, Moscow`; null where the text is none. */
export function placeOf(text: string): string | null {
  if (text.length > LONGEST_PLACE) return null;
  const place = trimStart(trimEnd(foldBlanks(text), ' ,;'), ' ,').replace(TOWN, '');
  const bare = place.endsWith('.') && place.charAt(place.length - 3) !== '.' ? place.slice(0, -1) : place;
  const parts = bare.split(', ');
  return bare !== '' && parts.length <= MOST_PARTS && parts.every(isPlacePart) ? bare : null;
}

/** A place that is listed, or a listed place and its region, so that no comma need set it off. */
export function listedPlaceOf(text: string): string | null {
  const place = placeOf(text);
  return place?.split(', ').every((part) => isListedPlace(part) || isRegion(part)) ? place : null;
}

/** A post, `Prime Minister of Serbia`, is told by a word among so many at its end. */
const POST_REACH = 3;
/** How such a word begins; behind it and a comma, a name may follow rather than a place. */
const POST = compile(`^${oneOf(capitalised(allWords('postBeginnings')))}`, 'u');

const endsInPost = (text: string): boolean =>
  text
    .split(' ')
    .slice(-POST_REACH)
    .some((word) => POST.test(word));

/** Brackets and quotation marks that end what stands before a place. */
const SETS_OFF = /[”"»’)\]>…—–:;.?!|]$/u;

/** Where the parts of a title begin: after a comma, colon or semicolon and one blank, and at the beginning. */
const PART_STARTS = /^|(?<=[,:;]\s)\S/gu;

/** Where words begin behind a blank, bracket or quotation mark. */
const WORD_STARTS = /(?<=[\s”"»)\]>])[^\s”"»)\]>]/gu;

/** Whether the last part of a title is a place; with nothing before it, `Bridge Week, May 12, 2022`, only where it is known. */
const mayEnd = (part: string, at: number): boolean =>
  isPlacePart(part) && (at > 0 || isListedPlace(part) || isRegion(part));

/**
 * The place at the end of a title whose date has been taken off: `…, Moscow,` · `“Voskresnoye vremya” Moscow,` · `…, Novo-Ogaryovo, Moscow Region`.
 * Null where none stands there.
 */
export function placeAtEnd(text: string): string | null {
  const reach = Math.max(0, text.length - 2 * LONGEST_PLACE);
  const cleaned = trimEnd(text.slice(reach), `,${BLANK_CHARACTERS}`);
  const [last = 0, previous] = [...cleaned.matchAll(PART_STARTS)].map((match) => match.index).reverse();
  const part = foldBlanks(cleaned.slice(last)).replace(TOWN, '');
  if (part === '') return null;
  const isPart = (start: number): boolean => start > 0 || reach === 0;
  if (!isPart(last) || !mayEnd(part, last)) return placeWithoutComma(cleaned);
  const before = trimEnd(foldBlanks(cleaned.slice(0, last)), ' ,');
  const isName = !isListedPlace(part) && !isRegion(part) && part.includes(' ') && endsInPost(before);
  if (isName) return null;
  if (previous === undefined || !isPart(previous) || !isRegion(part)) return part;
  const wider = trimEnd(foldBlanks(cleaned.slice(previous, last)), ' ,');
  return isPlacePart(wider) ? `${wider}, ${part}` : part;
}

/** Words that make a place part of the title's own sentence: `Flight from Ashgabat`. */
const TIES = allWords('ties', 'placeTies');

const lastWord = (text: string): string => foldBlanks(text).split(' ').at(-1)?.toLowerCase() ?? '';

/** A listed place, or one capitalised word behind a closing quotation mark, that ends the text without a comma before it. */
function placeWithoutComma(text: string): string | null {
  const starts = [...text.matchAll(WORD_STARTS)].map((match) => match.index).slice(-MOST_LISTED_WORDS);
  for (const start of starts) {
    const part = foldBlanks(text.slice(start));
    const before = text.slice(0, start).trimEnd();
    if (TIES.has(lastWord(before))) continue;
    if (listedPlaceOf(part) || (SETS_OFF.test(before) && isPlacePart(part) && !part.includes(' '))) return part;
  }
  return null;
}
