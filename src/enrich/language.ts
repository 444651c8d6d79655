import { compile, oneOf } from '#languages/compile.ts';
import { de } from '#languages/de.ts';
import { es } from '#languages/es.ts';
import { fr } from '#languages/fr.ts';
import { ru } from '#languages/ru/ru.ts';
import { tg } from '#languages/tg.ts';
import { franc } from 'franc';

const BCP47: Readonly<Record<string, string>> = { eng: 'en', rus: 'ru', tgk: 'tg', deu: 'de', fra: 'fr', spa: 'es' };

/** Letters that Tajik has and Russian has not. */
const TAJIK_LETTERS = compile(`[${tg.tellingLetters}]`, 'giu');
/** Letters that Russian has and Tajik has not. */
const RUSSIAN_LETTERS = compile(`[${ru.tellingLetters}]`, 'giu');
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

const HAN_LETTERS = /\p{Script=Han}/gu;
const ELSEWHERE = [de, es, fr];
/** Letters and small words that French, German or Spanish has and English has not. */
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
