import type { Resemblance } from './candidates.ts';
import { heirOfFirst } from './first.ts';
import { findPieces } from './pieces.ts';
import { addTo } from './lists.ts';
import { isSameParagraph, isTombstone, link, NONE, unlink } from './state.ts';
import type { State } from './state.ts';

/** Paragraphs that were split, with the new places of their parts; and those that were merged, with the new place of the whole. */
export interface Cuts {
  readonly splits: ReadonlyMap<number, readonly number[]>;
  readonly mergers: ReadonlyMap<number, number>;
}

/** Nothing was split or merged. */
export const NO_CUTS: Cuts = { splits: new Map(), mergers: new Map() };

/**
 * Finds splits and mergers. After a split the id stays with the part that goes on from the words it was first given for, or with
 * the first that is similar enough to the whole; in a merger the first of the
 * ids stays whose words are similar enough to the whole; parts that stand side by side before others. Where none is, none stays.
 * Words put back keep the id that they have.
 * @param resembling the pairs among which they are looked for
 * @param known splits and mergers found before; their parts are given to no other whole
 * @returns all of them
 */
export function linkCuts(state: State, resembling: readonly Resemblance[], known: Cuts): Cuts {
  const splits = new Map([...known.splits, ...findSplits(state, resembling, known)]);
  return { splits, mergers: new Map([...known.mergers, ...findMergers(state, resembling, splits, known)]) };
}

function findSplits(state: State, resembling: readonly Resemblance[], known: Cuts): Map<number, readonly number[]> {
  const candidates = new Map<number, number[]>();
  for (const { before, after } of resembling) {
    const owner = state.toBefore[after] ?? NONE;
    if (owner === NONE || owner === before || isTombstone(state, owner)) addTo(candidates, before, after);
  }
  const wholeOf = new Map([...known.splits].flatMap(([whole, parts]) => parts.map((part) => [part, whole] as const)));
  const found = findPieces({
    candidates,
    wholeBag: state.before.bag,
    partBag: state.after.bag,
    rank: (part) => part,
    partner: (whole) => state.toAfter[whole] ?? NONE,
    known: (part) => wholeOf.get(part),
  });
  for (const { whole, parts, together } of found) {
    if (state.restored.has(state.toAfter[whole] ?? NONE)) continue;
    unlink(state, whole);
    const free = [...together, ...parts].filter((part) => state.toBefore[part] === NONE);
    const first = heirOfFirst(state, whole, free);
    const heir =
      first === undefined ? free.find((part) => isSameParagraph(state, { before: whole, after: part })) : first;
    if (heir !== undefined && heir !== null) link(state, { before: whole, after: heir });
  }
  return new Map(found.map(({ whole, parts }) => [whole, parts]));
}

function findMergers(
  state: State,
  resembling: readonly Resemblance[],
  splits: ReadonlyMap<number, unknown>,
  known: Cuts,
): Map<number, number> {
  const candidates = new Map<number, number[]>();
  for (const { before, after } of resembling) {
    const partner = state.toAfter[before] ?? NONE;
    if (!splits.has(before) && (partner === NONE || partner === after)) addTo(candidates, after, before);
  }
  const mergers = new Map<number, number>();
  const found = findPieces({
    candidates,
    wholeBag: state.after.bag,
    partBag: state.before.bag,
    rank: (part) => state.rank[part] ?? NONE,
    partner: (whole) => {
      const owner = state.toBefore[whole] ?? NONE;
      return isTombstone(state, owner) ? NONE : owner;
    },
    known: (part) => known.mergers.get(part),
  });
  for (const { whole, parts, together } of found) {
    for (const part of parts) mergers.set(part, whole);
    if (state.restored.has(whole)) continue;
    const owner = state.toBefore[whole] ?? NONE;
    if (owner !== NONE) unlink(state, owner);
    const heir = [...together, ...parts].find((part) => isSameParagraph(state, { before: part, after: whole }));
    if (heir !== undefined) link(state, { before: heir, after: whole });
  }
  return mergers;
}
