import { foldBlanks } from '#document/fold.ts';
import { monthNumber } from '../../date/months.ts';
import { agencyAt } from './agency-name.ts';
import { dateAt } from '../../date/notations.ts';
import { isListedPlace, isRegion, REGION_WORD } from '../../date/places.ts';
import type { Token } from '../../date/tokens.ts';
import { CAPITAL_FIRST, is, isDash } from '../../date/tokens.ts';

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

const MOST_WORDS = 5;

/** Abbreviations that take a full stop inside a name. */
const SHORT = ['st', 'ft', 'mt', 'г', 'п', 'с'];

/** Small words inside names. */
const SMALL = new Set('of on de da do del la le di du der am an au aux en es el al in na и на the'.split(' '));

const KEPT = new Set(
  'UN USA UK UAE US DPRK CAR DC EU NATO CIS CSTO SCO OSCE ООН США ОАЭ КНДР ЦАР ЕС НАТО СНГ ОДКБ ШОС'.split(' '),
);

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

const startsLarge = (word: string): boolean => CAPITAL_FIRST.test(word);

/** Runs of letters. */
const NAME_WORDS = /[\p{L}\p{M}'’]+/gu;

/** The first letter, and the one after `N'` or `O’`. */
const FIRST_LETTERS = /^\p{L}|(?<=^\p{L}['’])\p{L}/gu;

/** What does not count when a name is looked at for capitals: everything but letters, and `St.` */
const NOT_CAPITALS = /St\.|\P{L}/gu;

/** `DPR`, `CAR`, `ДНР`: a state by its initials. */
const isShort = (country: string): boolean => country.length <= 3 && isCapitals(country);

const isInitial = (token: Token | undefined): boolean => token?.text.length === 1 && startsLarge(token.text);

/** `САНКТ-ПЕТЕРБУРГ` → `Санкт-Петербург`, `ROSTOV-ON-DON` → `Rostov-on-Don`, `UN` stays. */
function inOrdinaryLetters(place: string): string {
  let first = true;
  return foldBlanks(place).replace(NAME_WORDS, (word, at: number, whole: string) => {
    const inner = !first && '- '.includes(whole.charAt(at - 1));
    first = false;
    if (KEPT.has(word) || !isCapitals(word)) return word;
    const small = word.toLowerCase();
    if (inner && SMALL.has(small)) return small === 'the' ? 'The' : small;
    return small.replace(FIRST_LETTERS, (letter) => letter.toUpperCase());
  });
}

/** `D.C.`: the index after the last full stop, or `at`. */
function initialsAt(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isInitial(tokens[next]) && is(tokens[next + 1], '.') && !tokens[next + 1]?.gap) next += 2;
  return next - at >= 4 ? next : at;
}

/** The index after a run of words that are all capitals, or all with a capital first. */
function wordsAt(tokens: readonly Token[], at: number, fits: (word: string) => boolean): number {
  let next = at;
  let words = 0;
  while (words < MOST_WORDS) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    const joined = next > at && !token.gap;
    const short = is(token, ...SHORT) && is(tokens[next + 1], '.') && startsLarge(token.text);
    if (!fits(token.text) && !(joined && words > 0) && !short && !(words > 0 && SMALL.has(token.text))) break;
    words += 1;
    next += short ? 2 : 1;
    const link = tokens[next];
    const after = tokens[next + 1];
    if ((isDash(link) || is(link, '/')) && !link?.gap && after?.kind === 'word' && !after.gap && fits(after.text))
      next += 1;
    else if (isDash(link) && !link.gap && after?.kind === 'word' && !after.gap && isDash(tokens[next + 2])) next += 1;
  }
  return next;
}

/** `/CAR/` `(Italy)` `, Thailand` `, Moscow Region` `, DC` after the place: what it says and the index after it. */
function countryAt(text: string, tokens: readonly Token[], at: number): { country: string; next: number } | null {
  const mark = tokens[at];
  const bracketed = is(mark, '/', '(');
  if (!bracketed && !is(mark, ',')) return null;
  if (agencyAt(text, tokens, bracketed ? at : at + 1)?.known || dateAt(tokens, at + 1, { single: true })) return null;
  const initials = initialsAt(tokens, at + 1);
  const next =
    initials > at + 1
      ? initials
      : wordsAt(tokens, at + 1, (word) => startsLarge(word) || (bracketed && REGION_WORD.test(word)));
  const first = tokens[at + 1];
  if (next === at + 1 || !first || (first.kind === 'word' && monthNumber(first.text) !== null)) return null;
  const country = foldBlanks(text.slice(first.start, tokens[next - 1]?.end));
  if (bracketed) {
    if (!is(tokens[next], is(mark, '/') ? '/' : ')')) return null;
    const goesOn = tokens[next + 1];
    if (!is(goesOn, ',', '.') && !isDash(goesOn)) return null;
    return dateAt(tokens, next + 2, { single: true }) ? { country, next: next + 1 } : null;
  }
  const following = tokens[next];
  if (!is(following, ',', '.', '(', '/') && !isDash(following)) return null;
  return initials > at + 1 || isRegion(country) || next - at <= 4 ? { country, next } : null;
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
  if (!capitals && end - at > 3 && !isListedPlace(place)) return null;
  const listed = isListedPlace(place);
  let next = end;
  for (let parts = 0; parts < 2; parts += 1) {
    const country = countryAt(text, tokens, next);
    if (!country) break;
    place = `${place}, ${isShort(country.country) ? country.country : inOrdinaryLetters(country.country)}`;
    next = country.next;
  }
  return { place, capitals, listed, next };
}
