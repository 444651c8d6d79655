import { allWords } from '#languages/all-words.ts';
import { foldBlanks } from '#document/fold.ts';
import { monthNumber } from '../../date/months.ts';
import { agencyAt } from './agency-name.ts';
import { dateAt } from '../../date/notations.ts';
import { isListedPlace, isRegion, REGION_WORD } from '../../date/places.ts';
import type { Token } from '../../date/tokens.ts';
import { CAPITAL_FIRST, is, isDash, isOneOf } from '../../date/tokens.ts';

/** The place at the beginning of a dateline. */
export interface DatelinePlace {
  /** In ordinary letters. */
  readonly place: string;
  /** It is printed in capitals. */
  readonly capitals: boolean;
  /** It is a listed city or country. */
  readonly listed: boolean;
  readonly next: number;
}

/** A name has no more words: `Gorki Leninskiye` has two, `San Pedro de la Paz` five. */
const MOST_WORDS = 5;

/** Abbreviations that take a full stop inside a name. */
const SHORT = allWords('placeAbbreviations');

/** Small words inside names. */
const SMALL = allWords('placeSmallWords', 'placeParticles', 'datelineSmallWords');

/** What stays in capitals. */
const INITIALISMS = allWords('initialisms');

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

const startsLarge = (word: string): boolean => CAPITAL_FIRST.test(word);

/** Runs of letters. */
const NAME_WORDS = /[\p{L}\p{M}'’]+/gu;

/** The first letter, and the one after `N'` or `O’`. */
const FIRST_LETTERS = /^\p{L}|(?<=^\p{L}['’])\p{L}/gu;

/** What does not count when a name is looked at for capitals: everything but letters, and `St.` */
const NOT_CAPITALS = /St\.|\P{L}/gu;

/** Four letters in capitals are a name: `PERU`. */
const LONGEST_INITIALS = 3;
/** A place in ordinary letters that is not listed has no more words: a longer run is that of a person and his office. */
const MOST_UNLISTED_WORDS = 3;
/** Region and country may follow a place. */
const MOST_PARTS = 2;

/** `DPR`, `CAR`, `ДНР`: a state by its initials. */
const isShort = (country: string): boolean => country.length <= LONGEST_INITIALS && isCapitals(country);

const isInitial = (token: Token | undefined): boolean => token?.text.length === 1 && startsLarge(token.text);

/** `САНКТ-ПЕТЕРБУРГ` → `Санкт-Петербург`, `ROSTOV-ON-DON` → `Rostov-on-Don`, `UN` stays. */
function inOrdinaryLetters(place: string): string {
  let first = true;
  return foldBlanks(place).replace(NAME_WORDS, (word, at: number, whole: string) => {
    const inner = !first && '- '.includes(whole.charAt(at - 1));
    first = false;
    const small = word.toLowerCase();
    if (INITIALISMS.has(small) || !isCapitals(word)) return word;
    if (inner && SMALL.has(small)) return small;
    return small.replace(FIRST_LETTERS, (letter) => letter.toUpperCase());
  });
}

/** One letter with a full stop may end a sentence; two are the name of a state. */
const FEWEST_INITIALS = 2;

/** `D.C.`, a letter and a full stop each: the index after the last full stop, or `at`. */
function initialsAt(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isInitial(tokens[next]) && is(tokens[next + 1], '.') && !tokens[next + 1]?.gap) next += 2;
  return next - at >= FEWEST_INITIALS * 2 ? next : at;
}

/** `St.`, `г.`: the full stop belongs to the name. */
const isShortened = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], SHORT) && is(tokens[at + 1], '.') && startsLarge(tokens[at]?.text ?? '');

/** Whether a token goes on with a name: a word that fits, one that is joined on, or a small word within it. */
function isNameWord(tokens: readonly Token[], at: number, isFirst: boolean, fits: (word: string) => boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (fits(token.text) || isShortened(tokens, at)) return true;
  return !isFirst && (!token.gap || SMALL.has(token.text));
}

/** The index behind a hyphen or slash that joins the next word to a name: `ROSTOV-ON-DON`, `WASHINGTON/NEW YORK`. */
function afterLink(tokens: readonly Token[], at: number, fits: (word: string) => boolean): number {
  const [link, word, second] = tokens.slice(at, at + 3);
  if (!link || link.gap || word?.kind !== 'word' || word.gap) return at;
  const joins = (isDash(link) || is(link, '/')) && fits(word.text);
  return joins || (isDash(link) && isDash(second)) ? at + 1 : at;
}

/** The index after a run of words that are all capitals, or all with a capital first. */
function wordsAt(tokens: readonly Token[], at: number, fits: (word: string) => boolean): number {
  let next = at;
  for (let words = 0; words < MOST_WORDS && isNameWord(tokens, next, words === 0, fits); words += 1)
    next = afterLink(tokens, isShortened(tokens, next) ? next + 2 : next + 1, fits);
  return next;
}

/** What follows a place: a country, region or state. */
interface Country {
  readonly country: string;
  /** It is printed as initials: `D.C.` */
  readonly isInitials: boolean;
  readonly next: number;
}

/** The name of a country that begins at a token; null where no name does, or one of a month. */
function countryNameAt(text: string, tokens: readonly Token[], at: number, bracketed: boolean): Country | null {
  const initials = initialsAt(tokens, at);
  const isInitials = initials > at;
  const fits = (word: string): boolean => startsLarge(word) || (bracketed && REGION_WORD.test(word));
  const next = isInitials ? initials : wordsAt(tokens, at, fits);
  const first = tokens[at];
  if (next === at || !first || (first.kind === 'word' && monthNumber(first.text) !== null)) return null;
  return { country: foldBlanks(text.slice(first.start, tokens[next - 1]?.end)), isInitials, next };
}

/** `/CAR/,` `(Italy).`: the bracket is closed, and the date follows the mark behind it. */
function inBrackets(tokens: readonly Token[], mark: Token, found: Country): Country | null {
  const goesOn = tokens[found.next + 1];
  if (!is(tokens[found.next], mark.text === '/' ? '/' : ')') || !(is(goesOn, ',', '.') || isDash(goesOn))) return null;
  return dateAt(tokens, found.next + 2, { single: true }) ? { ...found, next: found.next + 1 } : null;
}

/** A country behind a comma has no more words where it is not listed, and no region. */
const MOST_COUNTRY_WORDS = 3;

/** `, Thailand,` `, Moscow Region,` `, DC–`: a mark follows, and the name is known or short. */
function behindComma(tokens: readonly Token[], at: number, found: Country): Country | null {
  const following = tokens[found.next];
  if (!is(following, ',', '.', '(', '/') && !isDash(following)) return null;
  return found.isInitials || isRegion(found.country) || found.next - at <= MOST_COUNTRY_WORDS ? found : null;
}

/** `/CAR/` `(Italy)` `, Thailand` `, Moscow Region` `, DC` after the place: what it says and the index after it. */
function countryAt(text: string, tokens: readonly Token[], at: number): Country | null {
  const mark = tokens[at];
  const bracketed = is(mark, '/', '(');
  if (!mark || (!bracketed && !is(mark, ','))) return null;
  if (agencyAt(text, tokens, bracketed ? at : at + 1)?.known || dateAt(tokens, at + 1, { single: true })) return null;
  const found = countryNameAt(text, tokens, at + 1, bracketed);
  if (!found) return null;
  return bracketed ? inBrackets(tokens, mark, found) : behindComma(tokens, at + 1, found);
}

/** The place that begins at a token, in capitals or in ordinary letters, with its country; null where no name begins there. */
export function placeAt(text: string, tokens: readonly Token[], at: number): DatelinePlace | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || !startsLarge(first.text)) return null;
  const capitalsEnd = wordsAt(tokens, at, isCapitals);
  const named = text.slice(first.start, tokens[capitalsEnd - 1]?.end);
  const capitals = capitalsEnd > at && isCapitals(named.replace(NOT_CAPITALS, ''));
  const end = capitals ? capitalsEnd : wordsAt(tokens, at, startsLarge);
  if (end === at) return null;
  let place = inOrdinaryLetters(text.slice(first.start, tokens[end - 1]?.end));
  if (!capitals && end - at > MOST_UNLISTED_WORDS && !isListedPlace(place)) return null;
  const listed = isListedPlace(place);
  let next = end;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const country = countryAt(text, tokens, next);
    if (!country) break;
    place = `${place}, ${isShort(country.country) ? country.country : inOrdinaryLetters(country.country)}`;
    next = country.next;
  }
  return { place, capitals, listed, next };
}
