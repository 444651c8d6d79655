import { randomOf, seedOf, type Random } from '../random.ts';
import type { InventedLanguage, WordClass } from './languages/language.ts';
import { weighted, zipf } from './zipf.ts';

/**
 * Roots and their frequencies, fitted to 800,000 words of real transcripts: 7,500 different forms among the first 100,000, 12,000 among
 * 300,000, 19,000 among all; the thousandth has 1.2 of 10,000.
 */
const ROOTS = 15_000;
const FLATTENED = 90;
const EXPONENT = 1.75;
/** One root in so many begins with a capital wherever it stands: a place, an organisation. */
const CAPITALISED = 0.04;

/** What a document is about: roots that come again and again in it. */
export type Topic = readonly number[];

/** The words of an invented language. */
export interface Lexicon {
  readonly language: InventedLanguage;
  /** A form of a root. @param rank of the root, 0 the most frequent */
  readonly form: (rank: number, random: Random) => string;
  /** A root by its frequency. */
  readonly rank: (random: Random) => number;
  readonly functionWord: (random: Random) => string;
}

interface Root {
  readonly stem: string;
  readonly ending: (random: Random) => string;
  /** Forms that were made, by ending. */
  readonly forms: Map<string, string>;
}

/** One syllable in so many is closed. */
const CLOSED = 0.3;

function syllable({ syllables: [onsets, nuclei, codas] }: InventedLanguage, { oneOf, chance }: Random): string {
  return oneOf(onsets) + oneOf(nuclei) + (chance(CLOSED) ? oneOf(codas) : '');
}

function classFor({ classes }: InventedLanguage, { next }: Random): WordClass {
  let left = next();
  const found = classes.find(({ share }) => (left -= share) < 0);
  const last = found ?? classes.at(-1);
  if (!last) throw new RangeError('a language without classes of words');
  return last;
}

/** Invented words: the same of the same seed, and the rarer the longer. */
export function lexiconOf(language: InventedLanguage, seed: number): Lexicon {
  const endings = new Map(language.classes.map((wordClass) => [wordClass, weighted(wordClass.endings, 0.5)]));
  const roots = new Map<number, Root>();
  const make = (rank: number): Root => {
    const random = randomOf(seedOf(seed, language.code, rank));
    const wordClass = classFor(language, random);
    const many = 1 + Math.floor(Math.log10(rank + 3) * 0.33 + random.next() * 0.7);
    const bare = Array.from({ length: many }, () => syllable(language, random)).join('');
    const stem = language.join(bare, random.oneOf(wordClass.derivations));
    const shown = random.chance(CAPITALISED) ? stem.charAt(0).toUpperCase() + stem.slice(1) : stem;
    return { stem: shown, ending: endings.get(wordClass) ?? (() => ''), forms: new Map() };
  };
  const rootAt = (rank: number): Root => {
    const root = roots.get(rank) ?? make(rank);
    roots.set(rank, root);
    return root;
  };
  return {
    language,
    rank: zipf(ROOTS, FLATTENED, EXPONENT),
    functionWord: weighted(language.functionWords, 3),
    form: (rank, random) => {
      const { stem, ending, forms } = rootAt(rank);
      const end = ending(random);
      const form = forms.get(end) ?? language.join(stem, end);
      forms.set(end, form);
      return form;
    },
  };
}
