import { isShort } from '../bag.ts';
import type { Bag } from '../bag.ts';
import { isMisprint } from '../misprint.ts';

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

/** For each place in the whole: the cheapest way to have the words so far end there, and the letters that stay on that way. */
interface Ways {
  readonly total: Float64Array;
  readonly letters: Float64Array;
}

/**
 * Finds the stretch of a whole that is nearest to a part, word by word (Sellers’ algorithm on words).
 * @param available tells whether a word of the whole may be used
 */
export function stretchIn(part: Bag, whole: Bag, available: (word: string) => boolean): Stretch {
  const [words, others] = [part.order, whole.order];
  if (words.length === 0 || words.length * others.length > COMPARISONS) return NOTHING;
  const cost = costs(part, whole, available);
  const none = (): Ways => ({
    total: new Float64Array(others.length + 1),
    letters: new Float64Array(others.length + 1),
  });
  let [before, now] = [none(), none()];
  for (const [index, word] of words.entries()) {
    now.total[0] = index + 1;
    for (let at = 0; at < others.length; at += 1) step(before, now, { at, word, other: others[at] ?? '', cost });
    [before, now] = [now, before];
  }
  const best = before.total.reduce((least, total, at) => (total < valueAt(before.total, least) ? at : least), 0);
  return { share: Math.max(0, 1 - valueAt(before.total, best) / words.length), letters: valueAt(before.letters, best) };
}

const valueAt = (row: Float64Array, at: number): number => row[at] ?? 0;

/** Writes the cheapest way to one place: a word beside a word, a word that is missing in the whole, or one too many in it. */
function step(
  before: Ways,
  now: Ways,
  { at, word, other, cost }: { at: number; word: string; other: string; cost: (word: string, other: string) => number },
): void {
  const instead = cost(word, other);
  const paired = valueAt(before.total, at) + instead;
  const missing = valueAt(before.total, at + 1) + 1;
  const least = Math.min(paired, missing, valueAt(now.total, at) + 1);
  now.total[at + 1] = least;
  if (paired === least)
    now.letters[at + 1] = valueAt(before.letters, at) + (instead < 1 ? Math.min(word.length, other.length) : 0);
  else now.letters[at + 1] = missing === least ? valueAt(before.letters, at + 1) : valueAt(now.letters, at);
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
