import { isShort, lettersOf } from '../bag.ts';
import { addTo } from './lists.ts';
import { freeAfter, freeLive, isFree, link, sameGap } from './state.ts';
import type { State } from './state.ts';

/** With fewer letters than this, the same letters elsewhere prove nothing. */
const LETTERS = 6;

/**
 * Pairs paragraphs that have the same letters but not the same blanks, marks or number in a list, where no other has: short ones
 * of few letters only between the same anchors.
 */
export function linkRespelled(state: State): void {
  const before = new Map<string, number[]>();
  const after = new Map<string, number[]>();
  for (const place of freeLive(state)) addTo(before, lettersOf(state.before.bag(place)), place);
  for (const place of freeAfter(state)) addTo(after, lettersOf(state.after.bag(place)), place);
  for (const [letters, [own, twin]] of before) {
    const [other, otherTwin] = after.get(letters) ?? [];
    if (letters === '' || own === undefined || other === undefined || twin !== undefined || otherTwin !== undefined)
      continue;
    const pair = { before: own, after: other };
    const certain = letters.length >= LETTERS || !isShort(state.before.bag(own)) || sameGap(state, pair);
    if (certain && isFree(state, pair)) link(state, pair);
  }
}
