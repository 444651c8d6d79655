import { compile, oneOf } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import { franc } from 'franc';
import { firstRule, type Rule } from '#document/rule.ts';

/** The languages that are told by their triples of letters, by the codes that franc has for them. */
const BY_TRIPLES = new Map(
  languages.flatMap(({ code, triplesCode }) => (triplesCode === undefined ? [] : [[triplesCode, code]])),
);

const lettersOf = (wanted: string): string => languages.find(({ code }) => code === wanted)?.tellingLetters ?? '';

/** Letters that Tajik has and Russian has not. */
const TAJIK_LETTERS = compile(`[${lettersOf('tg')}]`, 'giu');
/** Letters that Russian has and Tajik has not. */
const RUSSIAN_LETTERS = compile(`[${lettersOf('ru')}]`, 'giu');
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

const HAN_LETTERS = /\p{Script=Han}/gu;
/** Latin languages that are told from English. */
const ELSEWHERE = languages.filter(({ tellingWords }) => tellingWords !== undefined);
/** Their letters and small words. */
const NOT_ENGLISH = compile(
  `[${ELSEWHERE.map(({ tellingLetters }) => tellingLetters).join('')}]|\\b${oneOf(ELSEWHERE.flatMap(({ tellingWords = [] }) => tellingWords))}\\b`,
  'iu',
);

/** How much text is looked at, in characters; more changes nothing. */
const SAMPLE = 6000;

/** Fewer letters than a line of text has: their triples tell nothing. */
const FEW_LETTERS = 30;

/** Up to a paragraph of letters, the triples take names and loan words for French or Spanish. */
const PARAGRAPH_OF_LETTERS = 200;

/** The letters of a sample, counted. */
interface Letters {
  readonly sample: string;
  readonly cyrillic: number;
  readonly latin: number;
  readonly han: number;
  /** Letters of Tajik alone, and of Russian alone. */
  readonly tajik: number;
  readonly russian: number;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Which language letters show by themselves; their triples are asked where none of these holds. */
const LANGUAGES: readonly Rule<Letters, string>[] = [
  // Tajik is quoted in Russian texts with a word or two, and Russian names stand in Tajik ones: the greater number decides.
  {
    name: 'more letters of Tajik alone than of Russian alone',
    when: ({ cyrillic, latin, tajik, russian }) => cyrillic > latin && tajik > russian,
    verdict: 'tg',
  },
  { name: 'more Cyrillic than Latin letters', when: ({ cyrillic, latin }) => cyrillic > latin, verdict: 'ru' },
  { name: 'more Han than Latin letters', when: ({ han, latin }) => han > latin, verdict: 'zh' },
  { name: 'no letters', when: ({ latin }) => latin === 0, verdict: 'und' },
  { name: 'too few Latin letters to tell', when: ({ latin }) => latin < FEW_LETTERS, verdict: 'en' },
  {
    name: 'a short text with no sign of another language',
    when: ({ latin, sample }) => latin < PARAGRAPH_OF_LETTERS && !NOT_ENGLISH.test(sample),
    verdict: 'en',
  },
];

/**
 * The language of a text, BCP 47. Cyrillic text is Tajik where letters that Russian has not outnumber those that Tajik has not, else Russian; Latin text is
 * told by its letter triples, and is English where it is too short to tell; text of Han letters is Chinese.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const known = firstRule(LANGUAGES, {
    sample,
    cyrillic: count(sample, CYRILLIC_LETTERS),
    latin: count(sample, LATIN_LETTERS),
    han: count(sample, HAN_LETTERS),
    tajik: count(sample, TAJIK_LETTERS),
    russian: count(sample, RUSSIAN_LETTERS),
  });
  return known?.verdict ?? BY_TRIPLES.get(franc(sample, { only: [...BY_TRIPLES.keys()] })) ?? 'en';
}
