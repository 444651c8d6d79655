import { bagOf, isFigure, isShort, lettersOf } from './bag.ts';
import type { Bag } from './bag.ts';
import { addTo, places } from './match/lists.ts';
import { stretchIn } from './match/stretch.ts';
import { sameFrom, similarity } from './similarity.ts';
import { folder } from './texts.ts';

/** Between two sentences. */
const SENTENCES = /(?<=[.!?…]['"»”’)]{0,2})\s+/u;
/** So many words of the one must stand in the other in a row, for its words to have gone on there; of a short one, so many. */
const GOES_ON_FROM = 0.6;
const SHORT_GOES_ON_FROM = 0.75;
/** A sentence of fewer letters may be said again by others. */
const RECURRING_LETTERS = 24;
/** Words that stand in more paragraphs than this are a phrase of the house. */
const MANY = 8;
/** Nobody follows more links than this: of words that stand in more places and went to none of them, the first are named. */
const MOST = 64;

/**
 * Tells in which paragraphs of a text words stand.
 * @param words as they were published
 * @param expected places where they, or some of them, are known to have gone: these are named if the words are still alike
 * @returns places, rising; others than the expected ones only where the words or a sentence of them stand letter for letter
 */
export type Whereabouts = (words: string, expected: readonly number[]) => number[];

/**
 * The whereabouts of any words in a text. The text is looked at when the first words are asked for.
 * @param text its paragraphs in order
 */
export function whereaboutsIn(text: readonly string[]): Whereabouts {
  const fold = folder();
  const bags: Bag[] = [];
  const bagAt = (place: number): Bag => (bags[place] ??= bagOf(text[place] ?? '', fold));
  let known: { whole: Map<string, number[]>; sentences: Map<string, number[]> } | null = null;
  const index = (): NonNullable<typeof known> => {
    const [whole, sentences] = [new Map<string, number[]>(), new Map<string, number[]>()];
    for (const place of places(text.length)) {
      addTo(whole, lettersOf(bagAt(place)), place);
      for (const sentence of new Set(sentencesOf(text[place] ?? '', fold))) addTo(sentences, sentence, place);
    }
    return { whole, sentences };
  };
  return (words, expected) => {
    const own = bagOf(words, fold);
    if (own.weight === 0) return [];
    const sentences = sentencesOf(words, fold);
    const isWhole = expected.some((place) => !isShort(own) && lettersOf(bagAt(place)).includes(lettersOf(own)));
    const found = new Set(expected.filter((place) => hasGoneOn({ words: own, sentences, isWhole }, bagAt(place))));
    known ??= index();
    const same = known.whole.get(lettersOf(own)) ?? [];
    if (found.size === 0 || same.length <= MANY) for (const place of same.slice(0, MOST)) found.add(place);
    for (const sentence of sentences) {
      if (sentence.length < RECURRING_LETTERS || [...found].some((place) => lettersOf(bagAt(place)).includes(sentence)))
        continue;
      const at = known.sentences.get(sentence) ?? [];
      if (at.length <= MANY) for (const place of at) found.add(place);
    }
    return [...found].sort((a, b) => a - b);
  };
}

function sentencesOf(text: string, fold: (text: string) => string): string[] {
  return text
    .split(SENTENCES)
    .map((sentence) => lettersOf(bagOf(sentence, fold)))
    .filter((sentence) => sentence !== '');
}

/** Words that are looked for. */
interface Wanted {
  readonly words: Bag;
  readonly sentences: readonly string[];
  /** Whether they stand in one of the expected places letter for letter: then what is only alike is the next entry of a list. */
  readonly isWhole: boolean;
}

/** Whether words, or a part of them, are those of a paragraph or of a part of it. */
function hasGoneOn({ words, sentences, isWhole }: Wanted, other: Bag): boolean {
  const [own, letters] = [lettersOf(words), lettersOf(other)];
  if (own === '' || letters === '') return false;
  if (own === letters || sentences.includes(letters)) return true;
  if (sentences.some((sentence) => sentence.length >= RECURRING_LETTERS && letters.includes(sentence))) return true;
  if (isPart(words, other) || isPart(other, words)) return true;
  return !isWhole && similarity(words, other, 'names') >= sameFrom(words, other);
}

function isPart(part: Bag, whole: Bag): boolean {
  if (part.weight > whole.weight) return false;
  for (const word of part.count.keys())
    if ((isFigure(word) || (isShort(part) && part.names.has(word))) && !whole.count.has(word)) return false;
  return stretchIn(part, whole, () => true).share >= (isShort(part) ? SHORT_GOES_ON_FROM : GOES_ON_FROM);
}
