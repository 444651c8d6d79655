import { heaviestRising } from './sequence.ts';
import { places } from './lists.ts';
import { link } from './state.ts';
import type { Pair, State } from './state.ts';

/** Pairs of paragraphs with the same words about which there is no doubt. */
interface Anchors {
  /** In order on both sides. */
  readonly chain: readonly Pair[];
  /** Words that stand once on each side, but out of order. */
  readonly moved: readonly Pair[];
}

/** Rounds of looking for words that are unique between two anchors. More than a few find nothing in real texts. */
const ROUNDS = 8;

interface Stretch {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Pairs words that stand once on each side, in order or not. The ones in order cut both sides into gaps. */
export function linkAnchors(state: State): void {
  const { chain, moved } = findAnchors(
    state.live,
    places(state.after.size),
    (place) => state.before.folded[place] ?? '',
    (place) => state.after.folded[place] ?? '',
  );
  for (const pair of [...chain, ...moved]) link(state, pair);
  const anchoredBefore = chain.map((pair) => pair.before);
  const anchoredAfter = chain.map((pair) => pair.after);
  state.gapBefore = gapsOf(state.before.size, anchoredBefore);
  state.gapAfter = gapsOf(state.after.size, anchoredAfter);
}

/**
 * Pairs paragraphs whose folded words stand exactly once on each side, then, between two such pairs, words that stand once there.
 * Of pairs that cross, those stay in order which keep the most letters in place.
 * @param before places of the published paragraphs, in order
 * @param keyBefore folded words at such a place
 */
function findAnchors(
  before: readonly number[],
  after: readonly number[],
  keyBefore: (place: number) => string,
  keyAfter: (place: number) => string,
): Anchors {
  const chain: Pair[] = [];
  const moved: Pair[] = [];
  let stretches: Stretch[] = [{ before, after }];
  for (let round = 0; round < ROUNDS && stretches.length > 0; round += 1) {
    const next: Stretch[] = [];
    for (const stretch of stretches) {
      const unique = uniquePairs(stretch, keyBefore, keyAfter);
      if (unique.length === 0) continue;
      const kept = new Set(
        heaviestRising(unique.map((pair) => ({ at: pair.after, weight: keyBefore(pair.before).length + 1 }))),
      );
      const inOrder = unique.filter((_, index) => kept.has(index));
      if (round === 0) for (const [index, pair] of unique.entries()) if (!kept.has(index)) moved.push(pair);
      for (const pair of inOrder) chain.push(pair);
      for (const gap of between(stretch, inOrder)) next.push(gap);
    }
    stretches = next;
  }
  chain.sort((a, b) => a.before - b.before);
  return { chain, moved };
}

function uniquePairs(
  stretch: Stretch,
  keyBefore: (place: number) => string,
  keyAfter: (place: number) => string,
): Pair[] {
  const once = new Map<string, number | null>();
  for (const place of stretch.after) {
    const key = keyAfter(place);
    once.set(key, once.has(key) ? null : place);
  }
  const pairs = new Map<string, Pair | null>();
  for (const place of stretch.before) {
    const key = keyBefore(place);
    const partner = once.get(key);
    if (partner === undefined || partner === null) continue;
    pairs.set(key, pairs.has(key) ? null : { before: place, after: partner });
  }
  return [...pairs.values()].filter((pair) => pair !== null);
}

/** What lies between neighbouring anchors and has something on both sides. */
function between(stretch: Stretch, anchors: readonly Pair[]): Stretch[] {
  const stretches: Stretch[] = [];
  let atBefore = 0;
  let atAfter = 0;
  for (const anchor of [...anchors, { before: Infinity, after: Infinity }]) {
    const before: number[] = [];
    const after: number[] = [];
    for (; (stretch.before[atBefore] ?? Infinity) < anchor.before; atBefore += 1)
      before.push(stretch.before[atBefore] ?? 0);
    for (; (stretch.after[atAfter] ?? Infinity) < anchor.after; atAfter += 1) after.push(stretch.after[atAfter] ?? 0);
    atBefore += 1;
    atAfter += 1;
    if (before.length > 0 && after.length > 0) stretches.push({ before, after });
  }
  return stretches;
}

/**
 * The gap between anchors in which each place lies: 0 before the first, 1 after it and before the second, and so on.
 * @param size how many places there are
 * @param anchored the anchors' places, rising
 */
function gapsOf(size: number, anchored: readonly number[]): Int32Array {
  const gaps = new Int32Array(size);
  let gap = 0;
  for (let place = 0; place < size; place += 1) {
    while ((anchored[gap] ?? Infinity) < place) gap += 1;
    gaps[place] = gap;
  }
  return gaps;
}
