import { sharedLetters } from '../bag.ts';
import { goesOn } from './within.ts';
import type { Pair, State } from './state.ts';

/** So much of its first words, by letters, a paragraph must have still, and so many letters beside them, for others to have been joined to them. */
const STILL_FROM = 0.75;
const JOINED_FROM = 1.25;
/** So much of the smaller one's letters two must share for the one to hold words of the other. */
const HOLDS_FROM = 0.3;

/** Of the parts that go on from the first words, the first that has so much of what the largest has: a link leads to where its words begin. */
const HEIR_FROM = 0.5;

/** Whether a paragraph has words besides those that its id was first given for, as after a merger, and has these still. */
function hasMoreThanFirst(state: State, before: number): boolean {
  if (state.first.folded[before] === state.before.folded[before]) return false;
  const [first, last] = [state.first.bag(before), state.before.bag(before)];
  return last.weight >= JOINED_FROM * first.weight && sharedLetters(first, last) >= STILL_FROM * first.weight;
}

/** Whether a new wording has something of the words that the id was first given for, where these still tell. */
export function holdsFirst(state: State, { before, after }: Pair): boolean {
  if (!hasMoreThanFirst(state, before)) return true;
  const [first, now] = [state.first.bag(before), state.after.bag(after)];
  return sharedLetters(first, now) >= HOLDS_FROM * Math.min(first.weight, now.weight);
}

/**
 * Of the parts of a paragraph that was cut, the one that goes on from the words its id was first given for; undefined where these say
 * nothing, null where no part does.
 */
export function heirOfFirst(state: State, before: number, parts: readonly number[]): number | null | undefined {
  if (!hasMoreThanFirst(state, before)) return undefined;
  const first = state.first.bag(before);
  const going = parts
    .filter((part) => goesOn(first, state.after.bag(part)))
    .map((part) => ({ part, letters: sharedLetters(first, state.after.bag(part)) }));
  const most = Math.max(...going.map(({ letters }) => letters));
  return going.find(({ letters }) => letters >= HEIR_FROM * most)?.part ?? null;
}
