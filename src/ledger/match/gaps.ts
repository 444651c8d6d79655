import { similarity } from '../similarity.ts';
import { resemblances, indexOf } from './candidates.ts';
import type { Finder, Resemblance } from './candidates.ts';
import { holdsFirst } from './first.ts';
import { heaviestRising } from './sequence.ts';
import { addTo, places } from './lists.ts';
import { byWords, freeLive, isFree, link, NONE, sameGap, tells, threshold } from './state.ts';
import type { State } from './state.ts';

/** Up to this many pairs of one repeated wording are all weighed. */
const FEW_REPEATS = 400;

interface Gap {
  readonly before: number[];
  readonly after: number[];
}

/** A pair that is nearer by so much than any other of either is paired whatever the order. */
const CLEAR_BY = 0.1;

/**
 * Pairs repeated and revised paragraphs between neighbouring anchors: those that are clearly one, whatever their order, then the rest in order,
 * so that as many letters as possible keep their id.
 * @returns all resemblances within gaps, for the search for splits and mergers
 */
export function linkWithinGaps(state: State): Resemblance[] {
  const found: Resemblance[] = [];
  let finder: Finder | null = null;
  const find = (): Finder => (finder ??= indexOf(freeLive(state), state.before, state.after));
  for (const gap of gapsWithBothSides(state)) {
    const alike = resemblances(gap.before, gap.after, state, find, (pair) => sameGap(state, pair));
    for (const pair of alike) found.push(pair);
    const alone = gap.before.length === 1 && gap.after.length === 1;
    const same = alike.filter((pair) => isFree(state, pair) && mayBeSame(state, pair, alone));
    const repeated = repetitions(state, gap).filter((pair) => isFree(state, pair));
    linkClear(state, [...same, ...repeated]);
    linkInOrder(state, [...same, ...repeated]);
  }
  return found;
}

/** @param alone whether nothing else lies between the same anchors: a figure of a short paragraph may then have been corrected */
function mayBeSame(state: State, pair: Resemblance, alone: boolean): boolean {
  const alike = alone
    ? similarity(state.before.bag(pair.before), state.after.bag(pair.after), 'names')
    : pair.similarity;
  return alike >= threshold(state, pair) && tells(state, pair, alone) && holdsFirst(state, pair);
}

/** Pairs each two of which either is clearly the other's nearest. */
function linkClear(state: State, pairs: readonly Resemblance[]): void {
  const near = pairs.map((pair) => ({
    ...pair,
    near: pair.similarity === 1 ? 1 : (state.telling(pair)?.both ?? pair.similarity),
  }));
  const second = { before: new Map<number, number[]>(), after: new Map<number, number[]>() };
  for (const pair of near) {
    addTo(second.before, pair.before, pair.near);
    addTo(second.after, pair.after, pair.near);
  }
  const isClear = (own: number, all: readonly number[] = []): boolean =>
    all.filter((other) => other > own - CLEAR_BY).length === 1;
  for (const pair of near)
    if (isClear(pair.near, second.before.get(pair.before)) && isClear(pair.near, second.after.get(pair.after)))
      link(state, pair);
}

function linkInOrder(state: State, some: readonly Resemblance[]): void {
  const pairs = some.filter((pair) => isFree(state, pair)).sort((a, b) => a.before - b.before || b.after - a.after);
  for (const index of heaviestRising(pairs.map((pair) => ({ at: pair.after, weight: weightOf(state, pair) })))) {
    const pair = pairs[index];
    if (pair) link(state, pair);
  }
}

/** Paragraphs without a partner, by gap. Words that were put back are there too: they may be parts of a merger undone. */
function gapsWithBothSides(state: State): Gap[] {
  const gaps = new Map<number, Gap>();
  const gapOf = (number: number): Gap => {
    const gap = gaps.get(number) ?? { before: [], after: [] };
    gaps.set(number, gap);
    return gap;
  };
  for (const place of state.live) {
    const partner = state.toAfter[place] ?? NONE;
    if (partner === NONE || state.restored.has(partner)) gapOf(state.gapBefore[place] ?? 0).before.push(place);
  }
  for (const place of places(state.after.size)) {
    if (state.toBefore[place] === NONE || state.restored.has(place)) {
      gapOf(state.gapAfter[place] ?? 0).after.push(place);
    }
  }
  return [...gaps.values()].filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

/** Pairs of a gap with the same folded words, wordless ones among them; where they are many, counted from its beginning and from its end. */
function repetitions(state: State, gap: Gap): Resemblance[] {
  const theirs = byWords(gap.after, state.after);
  const pairs: Resemblance[] = [];
  for (const [words, mine] of byWords(gap.before, state.before)) {
    const others = theirs.get(words) ?? [];
    const few = mine.length * others.length <= FEW_REPEATS;
    for (const [index, before] of mine.entries()) {
      const partners = few ? others : [others[index], others[others.length - mine.length + index]];
      for (const after of new Set(partners)) {
        if (after !== undefined) pairs.push({ before, after, shared: state.before.bag(before).weight, similarity: 1 });
      }
    }
  }
  return pairs;
}

/** Added where the speaker is the same: tells one “Thank you.” from another. */
const SAME_SPEAKER = 0.5;
/** Added for the longest published, divided by the version it came with: the older id has been cited more. */
const OLDER = 0.1;
/** Added for the first in order, where nothing else decides. */
const EARLIER = 0.001;

/** What keeping a pair in order is worth: its letters by the square of the similarity; the rest only decides between equals. */
function weightOf(state: State, pair: Resemblance): number {
  const letters = (state.before.bag(pair.before).weight + state.after.bag(pair.after).weight) / 2;
  const speaker = state.before.speaker[pair.before] ?? null;
  const sameSpeaker = speaker !== null && speaker === state.after.speaker[pair.after];
  const earlier = 2 - pair.before / state.before.size - pair.after / state.after.size;
  return (
    pair.similarity ** 2 * (letters + 1) +
    (sameSpeaker ? SAME_SPEAKER : 0) +
    OLDER / (state.published[pair.before]?.since ?? 1) +
    EARLIER * earlier
  );
}
