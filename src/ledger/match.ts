import { linkAnchors } from './match/anchors.ts';
import { linkCuts, NO_CUTS } from './match/cuts.ts';
import type { Cuts } from './match/cuts.ts';
import { linkContained } from './match/contained.ts';
import { linkWithinGaps } from './match/gaps.ts';
import { linkMoved, linkRepeated, resemblancesAnywhere } from './match/moves.ts';
import { linkRespelled } from './match/respelled.ts';
import { restoreRevised, restoreWordings } from './match/restore.ts';
import { heaviestRising } from './match/sequence.ts';
import { places } from './match/lists.ts';
import { begin, NONE } from './match/state.ts';
import type { Published, State } from './match/state.ts';
import { folder } from './texts.ts';
import type { Passage } from './texts.ts';

export type { Published } from './match/state.ts';

/**
 * What became of a published paragraph.
 * `kept`: same words (folded), in order · `revised`: other words, similar enough · `moved`: out of order, revised or not ·
 * `split`, `merged`: its words stand in several paragraphs, or together with another's · `withdrawn`: gone ·
 * `restored`: a tombstone whose words are back.
 */
export type Fate = 'kept' | 'revised' | 'moved' | 'split' | 'merged' | 'withdrawn' | 'restored';

/** The outcome of a comparison, in places of the two sequences. */
export interface Match {
  /** For each published paragraph its fate and the new places of its words; null for a tombstone that stays one. */
  readonly before: readonly ({ readonly fate: Fate; readonly into: readonly number[] } | null)[];
  /** For each new paragraph the published one whose id it bears; null where it needs a new id. */
  readonly after: readonly (number | null)[];
}

/**
 * Pairs the paragraphs of a new text with the published ones, by their words and never by position alone.
 * What finds no partner is withdrawn on the one side and new on the other, never guessed. Near-linear in the number of paragraphs.
 * @param before everything that has an id, in page order, tombstones at their places
 * @param after the paragraphs of the new text, in order
 */
export function match(before: readonly Published[], after: readonly Passage[]): Match {
  const state = begin(before, after, folder());
  linkAnchors(state);
  linkRespelled(state);
  restoreWordings(state, false);
  const resembling = linkWithinGaps(state);
  linkRepeated(state);
  const inPlace = linkCuts(state, resembling, NO_CUTS);
  restoreWordings(state, true);
  const anywhere = resemblancesAnywhere(state);
  const cuts = linkCuts(state, anywhere, inPlace);
  linkMoved(state, anywhere, cuts);
  restoreWordings(state, true);
  restoreRevised(state);
  return outcome(state, linkContained(state, cuts));
}

function outcome(state: State, cuts: Cuts): Match {
  const inOrder = placesInOrder(state);
  const fateOf = (place: number): Match['before'][number] => {
    const to = state.toAfter[place] ?? NONE;
    const parts = cuts.splits.get(place);
    const whole = cuts.mergers.get(place);
    if (state.rank[place] === NONE) return to === NONE ? null : { fate: 'restored', into: [to] };
    if (parts) return { fate: 'split', into: parts };
    if (whole !== undefined) return { fate: 'merged', into: [whole] };
    if (to === NONE) return { fate: 'withdrawn', into: [] };
    if (!inOrder.has(place)) return { fate: 'moved', into: [to] };
    return { fate: state.before.folded[place] === state.after.folded[to] ? 'kept' : 'revised', into: [to] };
  };
  return {
    before: places(state.before.size).map(fateOf),
    after: places(state.after.size).map((place) => {
      const owner = state.toBefore[place] ?? NONE;
      return owner === NONE ? null : owner;
    }),
  };
}

/** The present paragraphs that stayed in order, chosen so that the fewest letters count as moved. */
function placesInOrder(state: State): Set<number> {
  const linked = state.live.filter((place) => state.toAfter[place] !== NONE);
  const steps = linked.map((place) => ({
    at: state.toAfter[place] ?? 0,
    weight: (state.before.folded[place]?.length ?? 0) + 1,
  }));
  return new Set(heaviestRising(steps).map((index) => linked[index] ?? NONE));
}
