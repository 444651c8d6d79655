import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import type { SourceLanguage } from '#languages/source-language.ts';

const LONG_WORD = /^\p{L}{5,}$/u;

/** Lower-case words that stand inside personal names: `bin Salman`, `van der Bellen`, `el-Sisi`. */
export const NAME_PARTICLES = allWords('nameParticles');

/** Lower-case words that stand inside offices and labels: `President of the Republic`, `reporter at VGTRK`. */
export const SMALL_WORDS = allWords('smallWords');

/** Single words that name a voice by its part in the conversation. Lower case. */
export const PART_WORDS = allWords('partWords');

/** Nouns that name somebody in a hall or on a line whose name is not given: `Girl`, `Female student`, `Call centre operator`. Lower case. */
export const VOICE_NOUNS = allWords('partWords', 'voiceNouns', 'tradeNouns');

const PERSON_NOUNS = VOICE_NOUNS.union(allWords('personNouns', 'officeNouns', 'titlesBeforeName', 'nobleTitles'));

/** Endings of nouns that mean a person: `chairwoman`, `serviceman`, `activist`. */
const PERSON_ENDING = compile(`${oneOf(allWords('personEndings'))}$`, 'u');

/** Whether a word of a label, in lower case, means a person by office, trade or part in the conversation rather than a body, state or thing. */
export const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word) || PERSON_ENDING.test(word);

/** Words of offices, bodies and addresses that are no part of a personal name. Lower case. */
export const OFFICE_WORDS = allWords(
  'courtesyTitles',
  'honorifics',
  'degrees',
  'nobleTitles',
  'partWords',
  'tradeNouns',
  'officeNouns',
  'officeWords',
  'titlesBeforeName',
);

const statesOf = ({ cityStates = [], countries = [], statesElsewhere = [] }: SourceLanguage): string[] => [
  ...cityStates,
  ...countries,
  ...statesElsewhere,
];

/** Names of states, of languages that do not inflect them, and of regions often named in offices. Lower case. */
const UNINFLECTED: readonly string[] = languages
  .filter(({ caseEndings }) => caseEndings === undefined)
  .flatMap((language) => [...statesOf(language), ...(language.countryWords ?? [])]);

const PERSONAL_NAMES = allWords('personalCountryWords');

/** Those of one word that are no names of persons. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  UNINFLECTED.filter((name) => !name.includes(' ') && !PERSONAL_NAMES.has(name)),
);

/** `cocos (keeling) islands`. */
const BRACKETS = /[()]/gu;

/** Those of more words, which mean a state only together, by their first word: `Costa` and `Cook` are surnames. */
export const COUNTRY_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  UNINFLECTED.filter((name) => name.includes(' ')).map((name) => name.replace(BRACKETS, '').split(' ')),
  ([first = '']) => first,
);

/** The same of languages that do: names of a single word, without their case endings. */
const COUNTRY_STEMS: ReadonlySet<string> = new Set(
  languages.flatMap((language) => {
    const { caseEndings, countryWords = [] } = language;
    if (caseEndings === undefined) return [];
    const ending = compile(`[${caseEndings}]{1,4}$`, 'u');
    const names = statesOf(language).filter((name) => LONG_WORD.test(name));
    return [...names.map((name) => name.replace(ending, '')), ...countryWords];
  }),
);

/** Case endings have at most so many letters. */
const LONGEST_ENDING = 3;

/** Whether a Russian word is the name of a state or region in any case: `Таджикистана`, `России`. */
export const isRussianCountry = (word: string): boolean =>
  Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut)).some((stem) =>
    COUNTRY_STEMS.has(stem),
  );
