import { isMisprint, isShort } from '../similarity.ts';
import type { Bag } from '../similarity.ts';

/** How much of a part's words stand in one stretch of a whole, in the same order. */
export interface Stretch {
  /** 0 to 1: the words of the part less those that are wrong, missing or too many, by its words. A misprint counts half. */
  readonly share: number;
  /** Letters of the words that stand in both. */
  readonly letters: number;
}

/** What a misprint costs; a word that is wrong, missing or too many costs 1. */
const MISPRINT = 0.5;
/** A stretch is not looked for where it would take more comparisons of words than this. */
const COMPARISONS = 4_000_000;
/** Nor are misprints among more left-over words than this. */
const MISPRINTS_AMONG = 24;

const NOTHING: Stretch = { share: 0, letters: 0 };

/**
 * Finds the stretch of a whole that is nearest to a part, word by word (Sellers’ algorithm on words).
 * @param available tells whether a word of the whole may be used
 */
export function stretchIn(part: Bag, whole: Bag, available: (word: string) => boolean): Stretch {
  const [words, others] = [part.order, whole.order];
  if (words.length === 0 || words.length * others.length > COMPARISONS) return NOTHING;
  const cost = costs(part, whole, available);
  /** For each place in the whole: the cheapest way to have the words so far end there, and the letters that stay on that way. */
  let total = new Float64Array(others.length + 1);
  let letters = new Float64Array(others.length + 1);
  let nextTotal = new Float64Array(others.length + 1);
  let nextLetters = new Float64Array(others.length + 1);
  for (const [index, word] of words.entries()) {
    nextTotal[0] = index + 1;
    for (let at = 0; at < others.length; at += 1) {
      const other = others[at] ?? '';
      const instead = cost(word, other);
      const paired = (total[at] ?? 0) + instead;
      const missing = (total[at + 1] ?? 0) + 1;
      const extra = (nextTotal[at] ?? 0) + 1;
      const least = Math.min(paired, missing, extra);
      nextTotal[at + 1] = least;
      if (paired === least)
        nextLetters[at + 1] = (letters[at] ?? 0) + (instead < 1 ? Math.min(word.length, other.length) : 0);
      else nextLetters[at + 1] = (missing === least ? letters[at + 1] : nextLetters[at]) ?? 0;
    }
    [total, nextTotal, letters, nextLetters] = [nextTotal, total, nextLetters, letters];
  }
  let best = 0;
  for (let at = 1; at < total.length; at += 1) if ((total[at] ?? 0) < (total[best] ?? 0)) best = at;
  return { share: Math.max(0, 1 - (total[best] ?? 0) / words.length), letters: letters[best] ?? 0 };
}

/** What it costs to have one word in the place of another. In a long part, misprints are looked for among words that stand in one only. */
function costs(part: Bag, whole: Bag, available: (word: string) => boolean): (word: string, other: string) => number {
  const strange = [...part.count.keys()].filter((word) => isShort(part) || !whole.count.has(word));
  const misprints = new Map<string, Set<string>>();
  if (strange.length <= MISPRINTS_AMONG) {
    for (const other of whole.count.keys()) {
      if (part.count.has(other)) continue;
      const alike = strange.filter((word) => isMisprint(word, other));
      if (alike.length > 0) misprints.set(other, new Set(alike));
    }
  }
  return (word, other) => {
    if (word === other) return available(other) ? 0 : 1;
    return misprints.get(other)?.has(word) && available(other) ? MISPRINT : 1;
  };
}
