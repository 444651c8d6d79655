import { isShort } from '../bag.ts';
import { indexOf, resemblances } from './candidates.ts';
import type { Resemblance } from './candidates.ts';
import { holdsFirst } from './first.ts';
import type { Cuts } from './cuts.ts';
import { addTo, places } from './lists.ts';
import { byWords, freeAfter, freeLive, isFree, link, NONE, tells } from './state.ts';
import type { State } from './state.ts';

/** A paragraph that was both moved out of its place and revised must be at least so similar. */
const MOVED_FROM = 0.6;
/** A rival for either side that comes so near makes a move with revision a guess, which is not made. */
const MOVED_MARGIN = 0.1;

/**
 * Pairs repeated words that left their place: long ones in turn; short ones between the same anchors or along with a neighbour, elsewhere only
 * where as many wait on either side, so that none came and none went.
 */
export function linkRepeated(state: State): void {
  const waiting = byWords(freeLive(state), state.before);
  const awaited = freeAfter(state).filter((place) => waiting.has(state.after.folded[place] ?? ''));
  for (const place of awaited) linkAlongWith(state, place, 1);
  for (const place of awaited.toReversed()) linkAlongWith(state, place, -1);
  const here = queues(
    freeLive(state),
    (place) => `${String(state.gapBefore[place])} ${state.before.folded[place] ?? ''}`,
  );
  const anywhere = queues(freeLive(state), (place) => state.before.folded[place] ?? '');
  const free = (place: number): boolean => state.toAfter[place] === NONE;
  for (const after of awaited) {
    const words = state.after.folded[after] ?? '';
    if (state.toBefore[after] !== NONE) continue;
    const inGap = here(`${String(state.gapAfter[after])} ${words}`, free);
    const before = inGap ?? (isShort(state.after.bag(after)) ? undefined : anywhere(words, free));
    if (before !== undefined) link(state, { before, after });
  }
  const stillWaiting = byWords(freeLive(state), state.before);
  for (const [words, places] of byWords(freeAfter(state), state.after)) {
    const partners = stillWaiting.get(words);
    if (partners?.length !== places.length) continue;
    for (const [index, before] of partners.entries()) link(state, { before, after: places[index] ?? NONE });
  }
}

/** Lists of places by key, each read once from its beginning: the function gives the next one that fits, and forgets it. */
function queues(
  at: readonly number[],
  keyOf: (place: number) => string,
): (key: string, fits: (place: number) => boolean) => number | undefined {
  const lists = new Map<string, number[]>();
  for (const place of at.toReversed()) addTo(lists, keyOf(place), place);
  return (key, fits) => {
    const list = lists.get(key) ?? [];
    for (let place = list.pop(); place !== undefined; place = list.pop()) if (fits(place)) return place;
    return undefined;
  };
}

/** Pairs a paragraph with the one that stood in the same way beside the partner of its neighbour, if the words are the same. */
function linkAlongWith(state: State, after: number, step: 1 | -1): void {
  const neighbour = state.toBefore[after - step] ?? NONE;
  const rank = state.rank[neighbour] ?? NONE;
  const before = rank === NONE ? undefined : state.live[rank + step];
  if (before === undefined || !isFree(state, { before, after })) return;
  if (state.before.folded[before] === state.after.folded[after]) link(state, { before, after });
}

/** The resemblances between paragraphs that have no partner or one with other words, wherever they stand. */
export function resemblancesAnywhere(state: State): Resemblance[] {
  const isOpen = (before: number, after: number): boolean =>
    before === NONE || after === NONE || state.before.folded[before] !== state.after.folded[after];
  const before = state.live.filter((place) => isOpen(place, state.toAfter[place] ?? NONE));
  const after = places(state.after.size).filter((place) => isOpen(state.toBefore[place] ?? NONE, place));
  const find = (): ReturnType<typeof indexOf> => indexOf(before, state.before, state.after);
  return resemblances(before, after, state, find, () => true);
}

/** Pairs long paragraphs that were moved and revised, the most similar first, where no rival comes near. */
export function linkMoved(state: State, anywhere: readonly Resemblance[], cuts: Cuts): void {
  const parts = new Set([...cuts.splits.values()].flat());
  const pairs = anywhere
    .filter((pair) => pair.similarity > MOVED_FROM - MOVED_MARGIN && isFree(state, pair))
    .filter((pair) => !cuts.splits.has(pair.before) && !cuts.mergers.has(pair.before) && !parts.has(pair.after))
    .filter((pair) => !isShort(state.before.bag(pair.before)) && !isShort(state.after.bag(pair.after)))
    .filter((pair) => tells(state, pair) && holdsFirst(state, pair))
    .sort((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after);
  const ofBefore = new Map<number, number[]>();
  const ofAfter = new Map<number, number[]>();
  for (const pair of pairs) {
    addTo(ofBefore, pair.before, pair.similarity);
    addTo(ofAfter, pair.after, pair.similarity);
  }
  const hasRival = (similarities: readonly number[] | undefined, own: number): boolean =>
    (similarities ?? []).filter((other) => other > own - MOVED_MARGIN).length > 1;
  for (const pair of pairs) {
    if (pair.similarity < MOVED_FROM || !isFree(state, pair)) continue;
    if (hasRival(ofBefore.get(pair.before), pair.similarity) || hasRival(ofAfter.get(pair.after), pair.similarity))
      continue;
    link(state, pair);
  }
}
