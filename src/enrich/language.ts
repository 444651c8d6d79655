import { franc } from 'franc';

const BCP47: Readonly<Record<string, string>> = { eng: 'en', rus: 'ru', tgk: 'tg', deu: 'de', fra: 'fr', spa: 'es' };

/** Letters that Tajik has and Russian has not. */
export const TAJIK_LETTERS = /[ҷӯғқҳӣҶӮҒҚҲӢ]/gu;
export const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
export const LATIN_LETTERS = /\p{Script=Latin}/gu;

/** How much text is looked at, in characters; more changes nothing. */
const SAMPLE = 6000;

/**
 * The language of a text, BCP 47. Cyrillic text with Tajik letters is Tajik, other Cyrillic text Russian; Latin text is
 * told by its letter triples, and is English where it is too short to tell.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = sample.match(CYRILLIC_LETTERS)?.length ?? 0;
  const latin = sample.match(LATIN_LETTERS)?.length ?? 0;
  if (cyrillic > latin) return (sample.match(TAJIK_LETTERS)?.length ?? 0) > cyrillic / 200 ? 'tg' : 'ru';
  if (latin === 0) return 'und';
  if (latin < 200) return 'en';
  return BCP47[franc(sample, { only: ['eng', 'deu', 'fra', 'spa'] })] ?? 'en';
}
