import { sameFrom, similarity } from '../similarity.ts';
import { addTo, places } from './lists.ts';
import { TELLING_FROM, TELLING_IN_PLACE_FROM, tellingOf } from './telling.ts';
import type { Telling } from './telling.ts';
import { textsOf } from '../texts.ts';
import type { Passage, Texts } from '../texts.ts';

/** A paragraph that has an id: published and present, or a tombstone at its place. */
export interface Published extends Passage {
  readonly live: boolean;
  /** Number of the version in which it was first published, and of the last one that changed it. */
  readonly since: number;
  readonly changed: number;
  /** The words that the id was first given for. */
  readonly first: string;
  /** Earlier wordings published under the same id. */
  readonly former: readonly string[];
}

/** A pair of places: `before` in the published order, `after` in the new one. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** No place. */
export const NONE = -1;

/** What is known so far while two texts are compared. The steps of `match` fill in the links, one after the other. */
export interface State {
  readonly published: readonly Published[];
  readonly before: Texts;
  readonly after: Texts;
  /** The words that each id was first given for. */
  readonly first: Texts;
  /** Places of the paragraphs that are present, in order. */
  readonly live: readonly number[];
  /** Place among the present ones, `NONE` for a tombstone. */
  readonly rank: Int32Array;
  /** Folded wordings that were published and stand no longer, with the places that had them. */
  readonly former: ReadonlyMap<string, readonly number[]>;
  /** Partner of each place on the other side, `NONE` where it has none (yet). */
  readonly toAfter: Int32Array;
  readonly toBefore: Int32Array;
  /** New places whose words were put back: they are, folded, ones published before the last wording. */
  readonly restored: Set<number>;
  /** How much of what tells two from others of their frame they share. */
  readonly telling: Telling;
  /** The gap between anchors in which a place lies, counted from 0 on either side. */
  gapBefore: Int32Array;
  gapAfter: Int32Array;
}

/** The state before the first step. */
export function begin(
  published: readonly Published[],
  passages: readonly Passage[],
  fold: (text: string) => string,
): State {
  const live = places(published.length).filter((place) => published[place]?.live);
  const rank = new Int32Array(published.length).fill(NONE);
  for (const [index, place] of live.entries()) rank[place] = index;
  const former = new Map<string, number[]>();
  for (const [place, paragraph] of published.entries()) {
    const wordings = [...paragraph.former, ...(paragraph.live ? [] : [paragraph.text])];
    for (const words of new Set(wordings.map(fold))) addTo(former, words, place);
  }
  const [before, after] = [textsOf(published, fold), textsOf(passages, fold)];
  return {
    published,
    before,
    after,
    first: textsOf(
      published.map(({ first, speaker }) => ({ text: first, speaker })),
      fold,
    ),
    live,
    rank,
    former,
    toAfter: new Int32Array(published.length).fill(NONE),
    toBefore: new Int32Array(passages.length).fill(NONE),
    restored: new Set(),
    telling: tellingOf(
      { texts: before, places: places(published.length) },
      { texts: after, places: places(passages.length) },
    ),
    gapBefore: new Int32Array(published.length),
    gapAfter: new Int32Array(passages.length),
  };
}

/** Makes two paragraphs partners. Neither may have one. */
export function link(state: State, pair: Pair): void {
  state.toAfter[pair.before] = pair.after;
  state.toBefore[pair.after] = pair.before;
}

/** Takes a published paragraph's partner away. */
export function unlink(state: State, before: number): void {
  const partner = state.toAfter[before] ?? NONE;
  if (partner !== NONE) state.toBefore[partner] = NONE;
  state.toAfter[before] = NONE;
}

/** Whether neither of two has a partner. */
export function isFree(state: State, pair: Pair): boolean {
  return state.toAfter[pair.before] === NONE && state.toBefore[pair.after] === NONE;
}

/** Present paragraphs without a partner, in order. */
export function freeLive(state: State): number[] {
  return state.live.filter((place) => state.toAfter[place] === NONE);
}

/** New paragraphs without a partner, in order. */
export function freeAfter(state: State): number[] {
  return places(state.after.size).filter((place) => state.toBefore[place] === NONE);
}

/** Whether a place is given and holds a tombstone. */
export function isTombstone(state: State, before: number): boolean {
  return before !== NONE && state.rank[before] === NONE;
}

/** Whether two lie between the same anchors. */
export function sameGap(state: State, pair: Pair): boolean {
  return state.gapBefore[pair.before] === state.gapAfter[pair.after];
}

/** The similarity from which this pair is one paragraph. */
export function threshold(state: State, pair: Pair): number {
  return sameFrom(state.before.bag(pair.before), state.after.bag(pair.after));
}

/**
 * Whether a pair similar enough is not alike in the frame of a list alone.
 * @param alone whether nothing else stands between the neighbours of either
 */
export function tells(state: State, pair: Pair, alone = false): boolean {
  const shares = state.telling(pair);
  if (shares === null) return true;
  return alone ? shares.inPlace >= TELLING_IN_PLACE_FROM : shares.both >= TELLING_FROM;
}

/** Whether this pair is similar enough to be one paragraph. */
export function isSameParagraph(state: State, pair: Pair): boolean {
  return similarity(state.before.bag(pair.before), state.after.bag(pair.after)) >= threshold(state, pair);
}

/** Places by their folded words, in order. */
export function byWords(at: readonly number[], texts: Texts): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of at) addTo(groups, texts.folded[place] ?? '', place);
  return groups;
}
