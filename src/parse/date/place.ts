import { foldBlanks } from '#document/fold.ts';
import { isListedPlace, isRegion } from './places.ts';
import { CAPITAL_FIRST } from './tokens.ts';
import { BLANK_CHARACTERS, trimEnd, trimStart } from './trim.ts';

/** Blanks and marks between the words of a name. */
const BETWEEN_WORDS = /[\s.-]/u;

/** Words that no place has, in small letters: posts, sorts of documents, bodies, occasions. */
const NO_PLACE = new Set(
  `president prime minister ministry secretary spokesperson spokeswoman spokesman ambassador chancellor chairman chairperson director deputy head king
  queen prince affairs department office embassy mr mrs ms dr sir lord governor mayor ceo agency tass
  briefing interview transcript statement remark remarks speech speeches comment press news release article conference meeting summit forum question answer
  message greetings congratulations talks session visit parade ceremony exercises exhibition anniversary award games cup day today yesterday updated
  published posted putin lavrov zakharova
  президент президента министр министра министерство брифинг интервью стенограмма заявление выступление встреча новости сегодня вчера тасс путин лавров
  захарова`
    .split(BETWEEN_WORDS)
    .filter((word) => word !== ''),
);

const hasNoPlaceWord = (part: string): boolean =>
  part
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) => NO_PLACE.has(word) || (word.endsWith('s') && NO_PLACE.has(word.slice(0, -1))));

/** A word of a place name: it begins with a capital, or with a particle before one (`el-Sheikh`). */
const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}’'.]*|el|al|an|as|on|sur|am|na|на|эль|аль)(?:[-–/](?:\p{L}[\p{L}\p{M}’'.]*|\d{1,3}))*\.?$/u;

const PARTICLES = new Set(
  'of the de da do del la le di du des and and an on upon sur am im и на de-la al el область край район округ республика город улица остров посёлок поселок село деревня площадь дворец'.split(
    ' ',
  ),
);

const LONGEST_PLACE = 90;
const MOST_WORDS = 6;
const MOST_PARTS = 4;

/** Words at the beginning of a sentence, a caption or a heading. */
const NO_BEGINNING = new Set(
  'With At In On Before During After Observing From For To By Main About И В На С Во Перед После Во'.split(' '),
);

/** One part of a place, without commas: `Nay Pyi Taw`, `Saturn Film And Concert Hall`, `Московская область`. */
function isPlacePart(part: string): boolean {
  if (isListedPlace(part)) return true;
  if (part.length < 2 || part.length > 60 || hasNoPlaceWord(part)) return false;
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
const TOWN = /^(?:г\.|гор\.|город|шаҳри|шахри|ш\.) ?(?=\p{Lu})/u;

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

/** A post; where one of the last three words before a comma is one, a name may follow the comma rather than a place. */
const POST =
  /^(?:Minister|President|Chancellor|Secretary|Ambassador|Affairs|Federation|Republic|Chairman|Spokesperson|Министр|Президент)/u;

const endsInPost = (text: string): boolean =>
  text
    .split(' ')
    .slice(-3)
    .some((word) => POST.test(word));

/** Brackets and quotation marks that end what stands before a place. */
const SETS_OFF = /[”"»’)\]>…—–:;.?!|]$/u;

/** Where the parts of a title begin: after a comma, colon or semicolon and one blank, and at the beginning. */
const PART_STARTS = /^|(?<=[,:;]\s)\S/gu;

/** Where words begin behind a blank, bracket or quotation mark. */
const WORD_STARTS = /(?<=[\s”"»)\]>])[^\s”"»)\]>]/gu;

/**
 * The place at the end of a title whose date has been taken off: `…, Moscow,` · `“Voskresnoye vremya” Moscow,` · `…, Novo-Ogaryovo, Moscow Region`.
 * @returns the place and where it begins in `text`, or null
 */
export function placeAtEnd(text: string): { place: string; start: number } | null {
  const reach = Math.max(0, text.length - 2 * LONGEST_PLACE);
  const cleaned = trimEnd(text.slice(reach), `,${BLANK_CHARACTERS}`);
  const commas = [...cleaned.matchAll(PART_STARTS)].map((match) => match.index).reverse();
  const last = commas[0] ?? 0;
  const part = foldBlanks(cleaned.slice(last)).replace(TOWN, '');
  if (part === '') return null;
  const before = trimEnd(foldBlanks(cleaned.slice(0, last)), ' ,');
  const wholeTitle = last === 0 && reach === 0;
  if ((last > 0 || wholeTitle) && isPlacePart(part)) {
    const known = isListedPlace(part) || isRegion(part);
    if (known || !part.includes(' ') || !endsInPost(before)) {
      const previous = commas[1];
      const wider = previous === undefined ? '' : trimEnd(foldBlanks(cleaned.slice(previous, last)), ' ,');
      if (previous !== undefined && (previous > 0 || reach === 0) && isRegion(part) && isPlacePart(wider)) {
        return { place: `${wider}, ${part}`, start: reach + previous };
      }
      return { place: part, start: reach + last };
    }
    return null;
  }
  return placeWithoutComma(cleaned, reach);
}

/** Words that make a place part of the title's own sentence: `Flight from Ashgabat`. */
const TIES = new Set(
  'in to from at near of for on and the via through by with between в во из на о под для с и к между около'.split(' '),
);

const lastWord = (text: string): string => foldBlanks(text.slice(-40)).split(' ').at(-1)?.toLowerCase() ?? '';

/** A listed place, or one capitalised word behind a closing quotation mark, that ends the text without a comma before it. */
function placeWithoutComma(text: string, reach: number): { place: string; start: number } | null {
  const starts = [...text.matchAll(WORD_STARTS)].map((match) => match.index).slice(-5);
  for (const start of starts) {
    const part = foldBlanks(text.slice(start));
    const before = text.slice(0, start).trimEnd();
    if (TIES.has(lastWord(before))) continue;
    if (listedPlaceOf(part) || (SETS_OFF.test(before) && isPlacePart(part) && !part.includes(' '))) {
      return { place: part, start: reach + start };
    }
  }
  return null;
}
