import { sharedLetters } from '../bag.ts';
import { similarity } from '../similarity.ts';
import type { Texts } from '../texts.ts';
import { addTo } from './lists.ts';
import type { Pair } from './state.ts';

/** A pair of paragraphs that share words. */
export interface Resemblance extends Pair {
  /** Letters in the words they share. */
  readonly shared: number;
  /** 0 to 1, see `similarity`. */
  readonly similarity: number;
}

/** Up to this many pairs, each paragraph is compared with each; beyond it, only with those that share rare words. */
const ALL_PAIRS = 2500;
/** Rare words and word pairs of a paragraph that are looked up. */
const FEATURES = 16;
/** A word that stands in more paragraphs than this says nothing about which one is meant. */
const TOO_COMMON = 48;
/** Paragraphs compared in full for each one looked up. */
const COMPARED = 8;
/** Below this share of the smaller one's letters in common, a pair is of no interest to anybody. */
const WORTH_KEEPING = 0.4;

/** Words, and pairs of neighbouring words, which stay rare where single words do not. */
function featuresOf(texts: Texts, index: number): Set<string> {
  const words = texts.bag(index).order;
  const features = new Set<string>(words);
  for (let at = 1; at < words.length; at += 1) features.add(`${words[at - 1] ?? ''} ${words[at] ?? ''}`);
  return features;
}

/** Finds, for a paragraph of one side (the new text, mostly), those of the other that may resemble it. */
export type Finder = (place: number) => number[];

/**
 * An inverted index of one side by words and word pairs.
 * @param before the side that is indexed, at these places
 * @param after the side that is looked up
 * @param wanted the places that will be looked up, where they are few; what they have not is left out
 */
export function indexOf(places: readonly number[], before: Texts, after: Texts, wanted?: readonly number[]): Finder {
  const postings = new Map<string, number[]>();
  const needed = wanted && new Set(wanted.flatMap((place) => [...featuresOf(after, place)]));
  for (const place of places) {
    for (const feature of featuresOf(before, place)) {
      if (!needed || needed.has(feature)) addTo(postings, feature, place);
    }
  }
  return (index) => {
    const lists: { feature: string; list: number[] }[] = [];
    for (const feature of featuresOf(after, index)) {
      const list = postings.get(feature);
      if (list && list.length <= TOO_COMMON) lists.push({ feature, list });
    }
    lists.sort((a, b) => a.list.length - b.list.length || b.feature.length - a.feature.length);
    const votes = new Map<number, number>();
    for (const { feature, list } of lists.slice(0, FEATURES)) {
      for (const place of list) votes.set(place, (votes.get(place) ?? 0) + feature.length / list.length);
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, COMPARED)
      .map(([place]) => place);
  };
}

/**
 * The resemblances between two groups of paragraphs that are worth a second look.
 * @param accept tells whether a pair may be one at all (say, lies in one gap); asked for candidates from the index only
 */
export function resemblances(
  before: readonly number[],
  after: readonly number[],
  sides: { readonly before: Texts; readonly after: Texts },
  find: () => Finder,
  accept: (pair: Pair) => boolean,
): Resemblance[] {
  const found: Resemblance[] = [];
  const compare = (pair: Pair): void => {
    const one = sides.before.bag(pair.before);
    const other = sides.after.bag(pair.after);
    const shared = sharedLetters(one, other);
    const alike = similarity(one, other);
    if (alike >= WORTH_KEEPING || shared >= WORTH_KEEPING * Math.min(one.weight, other.weight)) {
      found.push({ ...pair, shared, similarity: alike });
    }
  };
  if (before.length * after.length <= ALL_PAIRS) {
    for (const one of before) for (const other of after) compare({ before: one, after: other });
  } else {
    const lookUp = find();
    for (const other of after) {
      for (const one of lookUp(other))
        if (accept({ before: one, after: other })) compare({ before: one, after: other });
    }
  }
  return found;
}
