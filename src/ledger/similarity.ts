import { isFigure, isShort, leftOver, sharedWorth } from './bag.ts';
import type { Bag } from './bag.ts';
import { differByMisprints, misprintedLetters } from './misprint.ts';

/** From this similarity on, two wordings are one paragraph: half of their letters stand in words they share. Stated to readers. */
export const SAME_FROM = 0.5;
/** The same where either wording is short: a few words in common prove little. */
export const SHORT_SAME_FROM = 0.65;

/** What a name or a figure counts in a short paragraph: “Mr Velden, you have the floor” is not “Mr Kronas, you have the floor”. */
const TELLING_WORTH = 3;

/** From this share of words that stand in the same order on, the order says more than the letters. */
export const IN_ORDER_FROM = 0.6;
/** Fewer words than this are in some order by chance. */
const IN_ORDER_WORDS = 6;
/** The order is not looked at where it would take more comparisons of words than this. */
const IN_ORDER_COMPARISONS = 4_000_000;

/** More left-over words than this on a side are not searched for misprints. */
const MISPRINTS_AMONG = 12;

/** Which words of a short paragraph tell it from another: names and figures, or names alone where its place is certain and a figure may have been corrected. */
export type Telling = 'names and figures' | 'names';

/**
 * How much of two wordings is the same, 0 to 1, by letters or by words in order, whichever says more.
 *
 * By letters: twice the letters of the words they share, by the letters of both (Dice). Counting letters instead of words keeps
 * “the” and “of”, or «и» and «в», from making strangers alike, in any language. A misprint counts as the word it stands for, less a letter.
 * In a short paragraph names and figures count threefold.
 *
 * By words in order: twice the words that stand in both in the same order, by the words of both; from 0.6 on only. Little words
 * share letters with nobody, but strangers do not share the frame of a sentence: a third of the words may be others, long ones too.
 * Not so in a short paragraph in which a name or a figure is another.
 *
 * Short paragraphs that differ by nothing but misprints, blanks left out, are the same but for a letter.
 */
export function similarity(a: Bag, b: Bag, telling: Telling = 'names and figures'): number {
  if (a.weight + b.weight === 0) return 0;
  const short = isShort(a) || isShort(b);
  const tells = (word: string): boolean =>
    a.names.has(word) || b.names.has(word) || (telling === 'names and figures' && isFigure(word));
  const worth = (word: string): number => (short && tells(word) ? TELLING_WORTH * word.length : word.length);
  const leftA = leftOver(a, b, MISPRINTS_AMONG);
  const leftB = leftA && leftOver(b, a, MISPRINTS_AMONG);
  const misprinted = leftA && leftB ? misprintedLetters(leftA, leftB, worth) : 0;
  const letters = sharedWorth(a, b, worth) + misprinted;
  const byLetters = Math.min(1, (2 * letters) / (sharedWorth(a, a, worth) + sharedWorth(b, b, worth)));
  if (!short) return Math.max(byLetters, inOrder(a, b));
  if (differByMisprints(a, b)) return Math.max(byLetters, 1 - 1 / Math.max(a.weight, b.weight));
  const other = [...(leftA ?? []), ...(leftB ?? [])].some(tells) && misprinted === 0;
  return other ? byLetters : Math.max(byLetters, inOrder(a, b));
}

/** Share of the words of two wordings that stand in both in the same order; 0 where it is below what proves anything. */
function inOrder(a: Bag, b: Bag): number {
  const both = a.order.length + b.order.length;
  if (Math.min(a.order.length, b.order.length) < IN_ORDER_WORDS) return 0;
  if (2 * sharedWorth(a, b, () => 1) < IN_ORDER_FROM * both) return 0;
  if (a.order.length * b.order.length > IN_ORDER_COMPARISONS) return 0;
  const share = (2 * longestCommon(a.order, b.order)) / both;
  return share >= IN_ORDER_FROM ? share : 0;
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Int32Array(b.length + 1);
  let next = new Int32Array(b.length + 1);
  for (const word of a) {
    for (let at = 0; at < b.length; at += 1) {
      next[at + 1] = word === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

/** The similarity from which two wordings are one paragraph. */
export function sameFrom(a: Bag, b: Bag): number {
  return isShort(a) || isShort(b) ? SHORT_SAME_FROM : SAME_FROM;
}
