import { isShort } from '../bag.ts';
import { indexOf, resemblances } from './candidates.ts';
import { places } from './lists.ts';
import { byWords, freeAfter, freeLive, isFree, isTombstone, link, NONE, sameGap, tells, threshold } from './state.ts';
import type { Pair, State } from './state.ts';

/** Words put back with changes get the old id from this similarity on, at the old place only. */
const RESTORED_FROM = 0.75;

/**
 * Gives words that were published before their old id back, the one that had them last, of two that lost them at once the one beside the
 * same neighbour, then the elder; short ones that were ever under two ids, or stand twice now, only at their old place: between the
 * same anchors or beside the same neighbour.
 * @param evenIfAwaited whether also words that a present paragraph without a partner has
 */
export function restoreWordings(state: State, evenIfAwaited: boolean): void {
  const awaited = evenIfAwaited ? new Map<string, number[]>() : byWords(freeLive(state), state.before);
  const standing = byWords(places(state.after.size), state.after);
  const changed = (place: number): number => state.published[place]?.changed ?? 0;
  const since = (place: number): number => state.published[place]?.since ?? 0;
  for (const after of freeAfter(state)) {
    const words = state.after.folded[after] ?? '';
    if (awaited.has(words)) continue;
    const isBeside = (before: number): number => Number(besideNeighbour(state, { before, after }));
    const owners = (state.former.get(words) ?? [])
      .filter((owner) => state.toAfter[owner] === NONE)
      .sort((a, b) => changed(b) - changed(a) || isBeside(b) - isBeside(a) || since(a) - since(b) || a - b);
    const here = owners.find((before) => sameGap(state, { before, after }));
    const beside = owners.find(isBeside);
    const once = state.former.get(words)?.length === 1 && standing.get(words)?.length === 1;
    const before = here ?? beside ?? (once || !isShort(state.after.bag(after)) ? owners[0] : undefined);
    if (before === undefined) continue;
    link(state, { before, after });
    state.restored.add(after);
  }
}

/** Whether what stands directly before one stands directly before the other, or directly after. */
function besideNeighbour(state: State, { before, after }: Pair): boolean {
  const isNeighbour = (step: 1 | -1): boolean => {
    const owner = state.toBefore[after + step] ?? NONE;
    return owner !== NONE && owner === before + step;
  };
  return isNeighbour(-1) || isNeighbour(1);
}

/** Gives withdrawn words that were put back with small changes, at their old place, their old id. */
export function restoreRevised(state: State): void {
  const tombstones = places(state.before.size).filter(
    (place) => isTombstone(state, place) && state.toAfter[place] === NONE,
  );
  const after = freeAfter(state);
  if (tombstones.length === 0 || after.length === 0) return;
  const find = (): ReturnType<typeof indexOf> => indexOf(tombstones, state.before, state.after);
  const pairs = resemblances(tombstones, after, state, find, (pair) => sameGap(state, pair))
    .filter((pair) => sameGap(state, pair) && pair.similarity >= Math.max(RESTORED_FROM, threshold(state, pair)))
    .filter((pair) => tells(state, pair))
    .sort((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after);
  for (const pair of pairs) if (isFree(state, pair)) link(state, pair);
}
