import { compile, oneOf } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';
import { franc } from 'franc';

const BCP47: Readonly<Record<string, string>> = { eng: 'en', rus: 'ru', tgk: 'tg', deu: 'de', fra: 'fr', spa: 'es' };

const lettersOf = (wanted: string): string => languages.find(({ code }) => code === wanted)?.tellingLetters ?? '';

/** Letters that Tajik has and Russian has not. */
const TAJIK_LETTERS = compile(`[${lettersOf('tg')}]`, 'giu');
/** Letters that Russian has and Tajik has not. */
const RUSSIAN_LETTERS = compile(`[${lettersOf('ru')}]`, 'giu');
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

const HAN_LETTERS = /\p{Script=Han}/gu;
/** Latin languages that are told from English. */
const ELSEWHERE = languages.filter(({ tellingWords }) => tellingWords.length > 0);
/** Their letters and small words. */
const NOT_ENGLISH = compile(
  `[${ELSEWHERE.map(({ tellingLetters }) => tellingLetters).join('')}]|\\b${oneOf(ELSEWHERE.flatMap(({ tellingWords }) => tellingWords))}\\b`,
  'iu',
);

/** How much text is looked at, in characters; more changes nothing. */
const SAMPLE = 6000;

/**
 * The language of a text, BCP 47. Cyrillic text is Tajik where letters that Russian has not outnumber those that Tajik has not, else Russian; Latin text is
 * told by its letter triples, and is English where it is too short to tell; text of Han letters is Chinese.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(CYRILLIC_LETTERS)?.length ?? 0;
  const latin = sample.match(LATIN_LETTERS)?.length ?? 0;
  if (cyrillic > latin)
    return (sample.match(TAJIK_LETTERS)?.length ?? 0) > (sample.match(RUSSIAN_LETTERS)?.length ?? 0) ? 'tg' : 'ru';
  if ((sample.match(HAN_LETTERS)?.length ?? 0) > latin) return 'zh';
  if (latin === 0) return 'und';
  if (latin < 30 || (latin < 200 && !NOT_ENGLISH.test(sample))) return 'en';
  return BCP47[franc(sample, { only: ['eng', 'deu', 'fra', 'spa'] })] ?? 'en';
}
