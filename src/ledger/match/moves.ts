import { isShort } from '../similarity.ts';
import { indexOf, resemblances } from './candidates.ts';
import { addTo, byWords, freeAfter, freeLive, isFree, link, NONE } from './state.ts';
import type { State } from './state.ts';

/** A paragraph that was both moved out of its place and revised must be at least so similar. */
export const MOVED_FROM = 0.6;
/** A rival for either side that comes so near makes a move with revision a guess, which is not made. */
export const MOVED_MARGIN = 0.1;

/** Pairs repeated words that left their place: long ones in turn, short ones only along with a neighbour. */
export function linkRepeated(state: State): void {
  const waiting = byWords(freeLive(state), state.before);
  const free = freeAfter(state).filter((place) => waiting.has(state.after.folded[place] ?? ''));
  for (const place of free) linkAlongWith(state, place, 1);
  for (const place of free.toReversed()) linkAlongWith(state, place, -1);
  for (const after of free) {
    if (isShort(state.after.bag(after))) continue;
    const same = waiting.get(state.after.folded[after] ?? '') ?? [];
    for (let before = same.shift(); before !== undefined; before = same.shift()) {
      if (!isFree(state, { before, after })) continue;
      link(state, { before, after });
      break;
    }
  }
}

/** Pairs a paragraph with the one that stood in the same way beside the partner of its neighbour, if the words are the same. */
function linkAlongWith(state: State, after: number, step: 1 | -1): void {
  const neighbour = state.toBefore[after - step] ?? NONE;
  const rank = state.rank[neighbour] ?? NONE;
  const before = rank === NONE ? undefined : state.live[rank + step];
  if (before === undefined || !isFree(state, { before, after })) return;
  if (state.before.folded[before] === state.after.folded[after]) link(state, { before, after });
}

/** Pairs long paragraphs that were moved and revised, the most similar first, where no rival comes near. */
export function linkMoved(state: State): void {
  const before = freeLive(state).filter((place) => !isShort(state.before.bag(place)));
  const after = freeAfter(state).filter((place) => !isShort(state.after.bag(place)));
  const find = (): ReturnType<typeof indexOf> => indexOf(before, state.before, state.after);
  const pairs = resemblances(before, after, state, find, () => true)
    .filter((pair) => pair.similarity > MOVED_FROM - MOVED_MARGIN)
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
