import { isFigure, leftOver } from '../bag.ts';
import type { Bag } from '../bag.ts';
import { differByMisprints, isMisprint, misprintedLetters } from '../misprint.ts';
import type { Texts } from '../texts.ts';
import { addTo } from './lists.ts';

/** How much of what tells two paragraphs from others of the same frame they share, each 0 to 1. */
export interface Shares {
  /** Of both. */
  readonly both: number;
  /** The same where nothing else stands between the neighbours of either: what was only put in, left out or is one other figure is a correction. */
  readonly inPlace: number;
  /** Of the published paragraph’s, and of the new one’s. */
  readonly before: number;
  readonly after: number;
}

/**
 * What tells two paragraphs from others of the same frame. Null where neither has a like, so that all their words tell.
 *
 * “Karvia parish: 388 crowns were granted” has its like in “Lindholm parish: 412 crowns were granted”: what tells is Karvia and 388.
 */
export type Telling = (pair: { readonly before: number; readonly after: number }) => Shares | null;

/** From this share of the telling words on, a paragraph is taken for the other of the same frame. */
export const TELLING_FROM = 0.5;
/** The same where nothing else stands between the neighbours of either. */
export const TELLING_IN_PLACE_FROM = 0.35;
/** So much of what two share, by letters, must stand in a third for it to be of their frame. */
const FRAME_FROM = 0.6;
/** Figures tell more than their few letters. */
const FIGURE_WORTH = 3;
/** So few of its letters, names and figures not among them, may be missing where another holds a paragraph. */
const HELD_BUT_FOR = 0.1;
/** Rare words of a pair by which paragraphs of their frame are looked up, and paragraphs looked at for each. */
const LOOKED_UP = 12;
const NEAREST = 4;
/** Paragraphs that are compared in full. */
const COMPARED = 3;
/** More telling words than this are not searched for misprints. */
const MISPRINTS_AMONG = 12;

const ALL: Shares = { both: 1, inPlace: 1, before: 1, after: 1 };

/** Paragraphs among which a like is looked for. */
interface Side {
  readonly texts: Texts;
  readonly places: readonly number[];
}

/** Measures pairs of a comparison. The words of both sides are indexed when the first pair is asked for; what was measured is remembered. */
export function tellingOf(before: Side, after: Side): Telling {
  let sides: { before: Like; after: Like } | null = null;
  const shares: Telling = (pair) => {
    const [a, b] = [before.texts.bag(pair.before), after.texts.bag(pair.after)];
    sides ??= { before: likes(before), after: likes(after) };
    if (differByMisprints(a, b)) return ALL;
    const shared = [...a.count.keys()].filter((word) => b.count.has(word));
    const likeBefore = sides.before(shared, pair.before);
    const likeAfter = sides.after(shared, pair.after);
    if (!likeBefore && !likeAfter) return null;
    const frame = (word: string): boolean =>
      likeBefore?.count.has(word) === true || likeAfter?.count.has(word) === true;
    const own = [...a.count.keys()].filter((word) => !frame(word));
    const other = [...b.count.keys()].filter((word) => !frame(word));
    const found = sharesOf(own, other);
    if (!found) return null;
    if (onlyFigureDiffers(a, b)) return { ...found, both: found.both > 0 ? 1 : 0, inPlace: 1 };
    if (own.length === 0 || other.length === 0) return { ...found, inPlace: 1 };
    const isName = (word: string): boolean => a.names.has(word) || b.names.has(word);
    return exchanged(own, other, isName) ? { ...found, both: 0, inPlace: 0 } : found;
  };
  const known = new Map<number, Shares | null>();
  return (pair) => {
    const key = pair.before * after.texts.size + pair.after;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const found = shares(pair);
    known.set(key, found);
    return found;
  };
}

const worth = (word: string): number => (isFigure(word) ? FIGURE_WORTH : 1) * word.length;
const worthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + worth(word), 0);

/** Whether all is the same but for one figure: a correction, since an entry of a list differs from the next in more. */
function onlyFigureDiffers(a: Bag, b: Bag): boolean {
  const [gone, come] = [leftOver(a, b, 1), leftOver(b, a, 1)];
  return gone?.length === 1 && come?.length === 1 && [...gone, ...come].every(isFigure);
}

/**
 * Whether all figures that tell, all names that do or all words besides figures are others: another entry, which agrees in the rest
 * by chance or by its frame.
 */
function exchanged(own: readonly string[], other: readonly string[], isName: (word: string) => boolean): boolean {
  return [isFigure, isName, (word: string) => !isFigure(word)].some((kind) => {
    const [mine, theirs] = [own.filter(kind), other.filter(kind)];
    if (mine.length === 0 || theirs.length === 0 || mine.length > MISPRINTS_AMONG) return false;
    return !mine.some((word) => theirs.some((each) => each === word || isMisprint(word, each)));
  });
}

/** Dice by worth; misprints count as the word they stand for, less a letter. Null where nothing tells them from others. */
function sharesOf(own: readonly string[], other: readonly string[]): Shares | null {
  const [ofOwn, ofOther] = [worthOf(own), worthOf(other)];
  if (ofOwn + ofOther === 0) return null;
  const theirs = new Set(other);
  const common = new Set(own.filter((word) => theirs.has(word)));
  const leftOwn = own.filter((word) => !common.has(word));
  const leftOther = other.filter((word) => !common.has(word));
  const few = Math.max(leftOwn.length, leftOther.length) <= MISPRINTS_AMONG;
  const shared = worthOf([...common]) + (few ? misprintedLetters(leftOwn, leftOther) : 0);
  const both = (2 * shared) / (ofOwn + ofOther);
  return {
    both,
    inPlace: both,
    before: ofOwn === 0 ? 1 : shared / ofOwn,
    after: ofOther === 0 ? 1 : shared / ofOther,
  };
}

/** Finds the paragraph that has most of the words given, other than the one at a place or one with the same words; none where it has too few. */
type Like = (words: readonly string[], own: number) => Bag | null;

function likes({ texts, places }: Side): Like {
  const postings = new Map<string, number[]>();
  for (const place of places) for (const word of texts.bag(place).count.keys()) addTo(postings, word, place);
  return (words, own) => {
    const lists = words.map((word) => ({ word, list: postings.get(word) ?? [] })).filter(({ list }) => list.length > 1);
    lists.sort((a, b) => a.list.length - b.list.length);
    const votes = new Map<number, number>();
    for (const { word, list } of lists.slice(0, LOOKED_UP)) {
      for (const place of nearest(list, own)) {
        if (texts.folded[place] !== texts.folded[own]) votes.set(place, (votes.get(place) ?? 0) + word.length);
      }
    }
    const all = words.reduce((sum, word) => sum + word.length, 0);
    let best: { bag: Bag; letters: number } | null = null;
    for (const [place] of [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED)) {
      const bag = texts.bag(place);
      if (isHeldBy(texts.bag(own), bag)) continue;
      const letters = words.reduce((sum, word) => sum + (bag.count.has(word) ? word.length : 0), 0);
      if (letters >= FRAME_FROM * all && letters > (best?.letters ?? 0)) best = { bag, letters };
    }
    return best?.bag ?? null;
  };
}

/** Whether all words of one stand in another but for a few little ones: what holds it, twice printed or joined to more, is no frame for it. */
function isHeldBy(own: Bag, other: Bag): boolean {
  const gone = leftOver(own, other, MISPRINTS_AMONG);
  if (!gone || gone.some((word) => isFigure(word) || own.names.has(word))) return false;
  return gone.reduce((sum, word) => sum + word.length, 0) <= HELD_BUT_FOR * own.weight;
}

/** The entries of a rising list around a number, itself left out. */
function nearest(list: readonly number[], number: number): number[] {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return list.slice(Math.max(0, from - NEAREST / 2), from + NEAREST / 2 + 1).filter((place) => place !== number);
}
