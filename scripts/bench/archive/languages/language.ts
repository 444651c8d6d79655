import type { Random } from '../../random.ts';

/** How words of a class are made of a root: what follows it, `''` among it for the bare root. */
export interface WordClass {
  /** Share among the roots. */
  readonly share: number;
  /** Put behind the root once and for all: `ment`, `ость`. */
  readonly derivations: readonly string[];
  /** Endings in the text, the most frequent first. */
  readonly endings: readonly string[];
}

/** What is needed to write texts that look like a language, out of words that are none. */
export interface InventedLanguage {
  /** BCP 47 primary language. */
  readonly code: 'en' | 'ru' | 'tg';
  /** Beginnings, middles and ends of syllables. */
  readonly syllables: readonly [onsets: readonly string[], nuclei: readonly string[], codas: readonly string[]];
  readonly classes: readonly WordClass[];
  /** Real ones, the most frequent first: they carry no meaning of their own, and languages are told by them. */
  readonly functionWords: readonly string[];
  /** Their share of all words. */
  readonly functionShare: number;
  /** Tokens that are no plain words. */
  readonly oddities: readonly string[];
  /** Joins an ending to a stem where that changes it: `carry` + `s` → `carries`. */
  readonly join: (stem: string, ending: string) => string;
  /** Quotation marks. */
  readonly quotes: readonly [open: string, close: string];
  /** A figure with its unit. */
  readonly figure: (random: Random) => string;
}
