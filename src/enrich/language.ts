import { later } from '#document/later.ts';
import { UNKNOWN_LANGUAGE } from '#document/language-tag.ts';
import { once } from '#document/once.ts';
import { compile } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import { tellLanguage, type Signs } from './language-signs.ts';
import { classOf, PrintedWords, type PrintedWord } from './printed-words.ts';

/** How much of a text is looked at, in UTF-16 code units; more changes nothing. */
export const LANGUAGE_SAMPLE = 6000;
/** How much of it is compared with the triples of all languages, which takes its time; more tells them no better. */
const TRIPLES_SAMPLE = 600;

/** Those of which some language is known. */
const SCRIPTS = [...new Set(languages.flatMap(({ scripts = [] }) => scripts))];
const printed = new PrintedWords(SCRIPTS);

/** The languages that can be told, with patterns of what they have. */
const LANGUAGES = languages.flatMap(
  ({ code, scripts, alphabet, tellingLetters, tellingWords = [], triplesCodes = [] }) =>
    scripts === undefined
      ? []
      : [
          {
            code,
            scripts,
            foreign: compile(`[^${alphabet ?? classOf(scripts)}\\P{L}]`, 'gu'),
            tellingLetters: compile(tellingLetters === undefined ? '(?!)' : `[${tellingLetters}]`, 'u'),
            tellingWords: new Set(tellingWords),
            triplesCodes,
          },
        ],
);

/** The languages that a word tells, by their places. */
const TOLD_BY = Map.groupBy(
  LANGUAGES.flatMap(({ tellingWords }, place) => [...tellingWords].map((word) => ({ word, place }))),
  ({ word }) => word,
);

/** No word that tells a language is longer, in UTF-16 code units. */
const LONGEST_TELLING = Math.max(...[...TOLD_BY.keys()].map(({ length }) => length));

/** Letters that tell any language. */
const TELLING_LETTERS = compile(`[${languages.map(({ tellingLetters = '' }) => tellingLetters).join('')}]`, 'u');

/** The share of words that tell each of some languages. */
function sharesOf(words: readonly string[], among: readonly (typeof LANGUAGES)[number][]): number[] {
  const counts = LANGUAGES.map(() => 0);
  for (const word of words)
    if (word.length <= LONGEST_TELLING)
      TOLD_BY.get(word)?.forEach(({ place }) => (counts[place] = (counts[place] ?? 0) + 1));
  const byLetters = TELLING_LETTERS.test(words.join(' ')) ? words.filter((word) => TELLING_LETTERS.test(word)) : [];
  return among.map((language) => {
    const { tellingWords, tellingLetters } = language;
    const more = byLetters.filter((word) => !tellingWords.has(word) && tellingLetters.test(word));
    return ((counts[LANGUAGES.indexOf(language)] ?? 0) + more.length) / words.length;
  });
}

/** Of fewer words chance decides. */
const FEWEST_SMALL_WORDS = 8;

/** The share of the words not written as names that tell each of some languages; none where they are hardly any. */
function smallShares(words: readonly PrintedWord[], among: readonly (typeof LANGUAGES)[number][]): number[] {
  const small = words.flatMap(({ word, isName }) => (isName ? [] : word));
  return small.length < FEWEST_SMALL_WORDS ? [] : sharesOf(small, among);
}

/** The words that are no names, as one text, and how many letters they have. */
function withoutNames(words: readonly PrintedWord[]): { readonly text: string; readonly letters: number } {
  let [text, letters] = ['', 0];
  for (const each of words)
    if (!each.isName) {
      text += each.word;
      letters += each.letters;
    }
  return { text, letters };
}

/** How like a text is to a language of franc, which is asked when this is first wanted: that takes longer than all the rest. */
function likenesses(textOf: () => string): (code: string) => number {
  let known: ReadonlyMap<string, number> | null = null;
  return (code) => (known ??= new Map(later('franc').francAll(textOf()))).get(code) ?? 0;
}

/** The language of a text, and of its title with it where the text alone leaves a doubt; else as `languageOfText`. */
export function languageOf(text: string, title: string): string {
  const told = languageOfText(text);
  return told === UNKNOWN_LANGUAGE ? languageOfText(`${title}\n${text}`) : told;
}

/**
 * The language of a text, BCP 47: one of `src/languages` where its letters, its small words and its triples of letters agree
 * that it is, `und` where they leave a doubt. Words in other letters than most of the text has do not count.
 */
export function languageOfText(text: string): string {
  const found = printed.of(text.slice(0, LANGUAGE_SAMPLE).normalize('NFC'));
  if (!found) return UNKNOWN_LANGUAGE;
  const candidates = LANGUAGES.filter(({ scripts }) => scripts.includes(found.script));
  const words = found.words.map(({ word }) => word);
  const shares = sharesOf(words, candidates);
  const among = once(() => smallShares(found.words, candidates));
  const letters = found.words.reduce((sum, word) => sum + word.letters, 0);
  const small = once(() => withoutNames(found.words));
  const likenessOf = likenesses(() => words.join(' ').slice(0, TRIPLES_SAMPLE));
  const told = candidates
    .map(({ code, foreign, triplesCodes }, place): Signs & { readonly code: string } => ({
      code,
      letters,
      telling: shares[place] ?? 0,
      rival: Math.max(0, ...shares.filter((_, other) => other !== place)),
      get small() {
        return among()[place] ?? 0;
      },
      get smallRival() {
        return Math.max(0, ...among().filter((_, other) => other !== place));
      },
      get foreign() {
        return (small().text.match(foreign)?.length ?? 0) / Math.max(1, small().letters);
      },
      get likeness() {
        return Math.max(0, ...triplesCodes.map(likenessOf));
      },
    }))
    .filter(tellLanguage);
  return told.toSorted((a, b) => b.likeness - a.likeness)[0]?.code ?? UNKNOWN_LANGUAGE;
}
