import { isFigure } from '../bag.ts';
import type { Bag } from '../bag.ts';
import { sameFrom, similarity } from '../similarity.ts';
import { stretchIn } from './stretch.ts';

/** So many of a paragraph's words, in a row, must stand in a longer one for it to be contained: a word in ten may be corrected. */
const CONTAINED_FROM = 0.9;
/** Whether all words of one stand in a longer one, in order; figures and names unchanged. */
export function isWithin(part: Bag, whole: Bag): boolean {
  if (part.weight === 0 || part.weight > whole.weight) return false;
  for (const word of part.count.keys())
    if ((isFigure(word) || part.names.has(word)) && !whole.count.has(word)) return false;
  return stretchIn(part, whole, () => true).share >= CONTAINED_FROM;
}

/** Whether a wording may go on from another: similar enough, or the one with something added or left out. */
export function goesOn(was: Bag, is: Bag): boolean {
  return similarity(was, is, 'names') >= sameFrom(was, is) || isWithin(was, is) || isWithin(is, was);
}
