import { isShort, lettersOf } from '../bag.ts';
import type { Bag } from '../bag.ts';
import { indexOf } from './candidates.ts';
import type { Cuts } from './cuts.ts';
import { places } from './lists.ts';
import { freeAfter, freeLive, isFree, link, NONE, sameGap } from './state.ts';
import type { Pair, State } from './state.ts';
import { isWithin } from './within.ts';

/** So much of what tells a paragraph from others of its frame must be among them. */
const TELLING_KEPT_FROM = 0.75;
/** Fewer letters than this begin or end a longer paragraph by chance, unless nothing else can have become of them. */
const SHORT_LETTERS = 12;

/** Short words of fewer letters than this may be said again by others. */
const RECURRING_LETTERS = 30;

/**
 * Pairs what was only added to or cut short, and finds where words stand that no longer have a paragraph of their own: in a longer one,
 * or in a second paragraph with the same words.
 * @param cuts splits and mergers found so far
 * @returns these and the ones found
 */
export function linkContained(state: State, cuts: Cuts): Cuts {
  const splits = new Map(cuts.splits);
  const mergers = new Map(cuts.mergers);
  const gone = freeLive(state).filter((place) => !splits.has(place) && !mergers.has(place));
  for (const pair of containing(state, gone)) {
    if (state.toAfter[pair.before] !== NONE || mergers.has(pair.before)) continue;
    if (isFree(state, pair)) link(state, pair);
    else mergers.set(pair.before, pair.after);
  }
  for (const pair of contained(state)) {
    if (!isFree(state, pair) || splits.has(pair.before) || mergers.has(pair.before)) continue;
    link(state, pair);
    const parts = partsBeside(state, pair);
    if (parts.length > 1) splits.set(pair.before, parts);
  }
  return { splits, mergers };
}

/** Pairs of a paragraph that is gone and one of the new text in which all its words stand. */
function containing(state: State, gone: readonly number[]): Pair[] {
  if (gone.length === 0) return [];
  const find = indexOf(places(state.after.size), state.after, state.before, gone);
  return gone.flatMap((before) => {
    const found = find(before)
      .map((after) => ({ before, after }))
      .filter((pair) => holds(state, pair))
      .sort(
        (a, b) =>
          Number(sameGap(state, b)) - Number(sameGap(state, a)) || Number(isFree(state, b)) - Number(isFree(state, a)),
      );
    return found.slice(0, 1);
  });
}

function holds(state: State, pair: Pair): boolean {
  const [own, other] = [state.before.bag(pair.before), state.after.bag(pair.after)];
  if (state.before.folded[pair.before] === state.after.folded[pair.after]) return isWorthNaming(state, pair);
  if (isShort(own) && !standsOut(state, pair, own, other)) return false;
  return (state.telling(pair)?.before ?? 1) >= TELLING_KEPT_FROM && isWithin(own, other);
}

/** Whether the same words elsewhere are those of a doubled paragraph: too many to recur, or side by side from one speaker. */
function isWorthNaming(state: State, { before, after }: Pair): boolean {
  const bag = state.before.bag(before);
  if (!isShort(bag) || bag.weight >= RECURRING_LETTERS) return true;
  const twin = state.rank[state.toBefore[after] ?? NONE] ?? NONE;
  const isBeside = Math.abs(twin - (state.rank[before] ?? NONE)) === 1;
  return isBeside && state.before.speaker[before] === state.after.speaker[after];
}

/** Whether a short paragraph begins or ends a longer one at its own place. */
function standsOut(state: State, pair: Pair, part: Bag, whole: Bag): boolean {
  if (!sameGap(state, pair)) return false;
  const [letters, all] = [lettersOf(part), lettersOf(whole)];
  return (letters.length >= SHORT_LETTERS || isFree(state, pair)) && (all.startsWith(letters) || all.endsWith(letters));
}

/** Pairs of a paragraph that is gone and a new one whose words all stood in it. */
function contained(state: State): Pair[] {
  const gone = freeLive(state);
  const fresh = freeAfter(state);
  if (gone.length === 0 || fresh.length === 0) return [];
  const find = indexOf(gone, state.before, state.after, fresh);
  return fresh.flatMap((after) =>
    find(after)
      .map((before) => ({ before, after }))
      .filter((pair) => {
        const [whole, part] = [state.before.bag(pair.before), state.after.bag(pair.after)];
        if (isShort(part) && !standsOut(state, pair, part, whole)) return false;
        return (state.telling(pair)?.after ?? 1) >= TELLING_KEPT_FROM && isWithin(part, whole);
      }),
  );
}

/** The new place of what was left of a paragraph, and its neighbours in which the rest of the words stands; in order. */
function partsBeside(state: State, { before, after }: Pair): number[] {
  const whole = state.before.bag(before);
  const parts = [after];
  let left = whole.weight - state.after.bag(after).weight;
  for (const step of [1, -1]) {
    for (let at = after + step; at >= 0 && at < state.after.size; at += step) {
      const part = state.after.bag(at);
      if (part.weight > left || lettersOf(part).length < SHORT_LETTERS || !isWithin(part, whole)) break;
      left -= part.weight;
      parts.push(at);
    }
  }
  return parts.sort((a, b) => a - b);
}
