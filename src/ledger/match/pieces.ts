import { EMPTY_BAG, isShort, sharedLetters } from '../bag.ts';
import type { Bag } from '../bag.ts';
import { similarity } from '../similarity.ts';
import { stretchIn } from './stretch.ts';

/** A paragraph and those that it was cut into, or put together from. */
export interface Pieces {
  readonly whole: number;
  /** In order. */
  readonly parts: readonly number[];
  /** Those of them that stand side by side, the part that continues the whole among them; in order. */
  readonly together: readonly number[];
}

/** So much of a part must stand in the whole, once the other parts have taken theirs. */
const PART_FROM = 0.75;
/** The same for the words of a part in one stretch of the whole and in the same order, which proves more. */
const STRETCH_FROM = 0.6;
/** With fewer of its letters in the whole than this, no part is looked at more closely. */
const WORTH_A_LOOK = 0.25;
/** The parts together must resemble the whole at least so much (Dice, by letters). */
const PIECES_FROM = 0.5;
/** Parts without the one that continues the whole so far must resemble it by so much more than that one does. */
const BETTER_BY = 0.1;

/** What the search needs to know of the two sides; a split has the published paragraph as its whole, a merger the new one. */
export interface PiecesQuestion {
  /** Wholes to be tried, with the parts that share words with each. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
  readonly wholeBag: (whole: number) => Bag;
  readonly partBag: (part: number) => Bag;
  /** Place of a part in its sequence; neighbours differ by one. */
  readonly rank: (part: number) => number;
  /** The part that continues the whole so far, -1 where none does. */
  readonly partner: (whole: number) => number;
  /** The whole of which a part is known to be one, where it is. */
  readonly known: (part: number) => number | undefined;
}

/**
 * Finds paragraphs that were split or put together: parts whose words are, one by one and together, the whole's.
 * Short parts must be neighbours of the others and stand in the whole word for word, but for misprints.
 * The part that continues the whole is one of them, unless others make the whole up much better.
 * A part is given to one whole only, in the order of the candidates.
 */
export function findPieces(question: PiecesQuestion): Pieces[] {
  const taken = new Set<number>();
  const found: Pieces[] = [];
  for (const [whole, candidates] of question.candidates) {
    const free = candidates.filter((part) => !taken.has(part) && (question.known(part) ?? whole) === whole);
    if (free.length < 2) continue;
    const pieces = piecesOf(whole, free, question);
    if (!pieces) continue;
    for (const part of pieces.parts) taken.add(part);
    found.push(pieces);
  }
  return found;
}

function piecesOf(whole: number, candidates: readonly number[], question: PiecesQuestion): Pieces | null {
  const partner = question.partner(whole);
  if (partner < 0) return piecesAround(null, whole, candidates, question)?.pieces ?? null;
  const along = piecesAround(partner, whole, candidates, question);
  if (along) return along.pieces;
  const others = candidates.filter((part) => part !== partner);
  const without = piecesAround(null, whole, others, question);
  const alike = similarity(question.wholeBag(whole), question.partBag(partner));
  return without && without.resemblance >= alike + BETTER_BY ? without.pieces : null;
}

/** @param given the part that must be among the pieces, null where the largest is taken */
function piecesAround(
  given: number | null,
  whole: number,
  candidates: readonly number[],
  { wholeBag, partBag, rank }: PiecesQuestion,
): { pieces: Pieces; resemblance: number } | null {
  const bag = wholeBag(whole);
  const rest = new Map(bag.count);
  const shares = new Map<number, { letters: number; mayStandApart: boolean }>();
  const bySize = [...new Set(candidates)].sort(
    (a, b) => Number(b === given) - Number(a === given) || partBag(b).weight - partBag(a).weight || rank(a) - rank(b),
  );
  for (const part of bySize) {
    const own = partBag(part);
    if (own.weight === 0 || own.weight >= bag.weight) continue;
    const share = shareOf(own, bag, rest);
    if (!share) continue;
    shares.set(part, share);
    for (const [word, times] of own.count) rest.set(word, Math.max(0, (rest.get(word) ?? 0) - times));
  }
  const core = given ?? bySize.find((part) => shares.has(part));
  if (core === undefined || !shares.has(core)) return null;

  const together = neighbours(core, [...shares.keys()], rank);
  const apart = [...shares].filter(([part, { mayStandApart }]) => mayStandApart && !together.includes(part));
  const parts = [...together, ...apart.map(([part]) => part)].sort((a, b) => rank(a) - rank(b));
  const letters = parts.reduce((sum, part) => sum + partBag(part).weight, 0);
  const shared = parts.reduce((sum, part) => sum + (shares.get(part)?.letters ?? 0), 0);
  const resemblance = (2 * shared) / (bag.weight + letters);
  return parts.length >= 2 && resemblance >= PIECES_FROM ? { pieces: { whole, parts, together }, resemblance } : null;
}

/** What of a part stands in what is left of the whole; null where that is too little to make it one. */
function shareOf(
  part: Bag,
  whole: Bag,
  rest: ReadonlyMap<string, number>,
): { letters: number; mayStandApart: boolean } | null {
  const letters = sharedLetters(part, { ...EMPTY_BAG, count: rest });
  if (letters < WORTH_A_LOOK * part.weight) return null;
  const stretch = stretchIn(part, whole, (word) => (rest.get(word) ?? 0) > 0);
  if (isShort(part)) {
    return stretch.share >= PART_FROM ? { letters: Math.max(letters, stretch.letters), mayStandApart: false } : null;
  }
  if (stretch.share >= STRETCH_FROM) {
    return { letters: Math.max(letters, stretch.letters), mayStandApart: stretch.share >= PART_FROM };
  }
  return letters >= PART_FROM * part.weight ? { letters, mayStandApart: false } : null;
}

/** The parts that stand side by side with one, itself among them, in order. */
function neighbours(core: number, parts: readonly number[], rank: (part: number) => number): number[] {
  const byRank = new Map(parts.map((part) => [rank(part), part]));
  const together = [core];
  for (let at = rank(core) - 1; ; at -= 1) {
    const part = byRank.get(at);
    if (part === undefined) break;
    together.unshift(part);
  }
  for (let at = rank(core) + 1; ; at += 1) {
    const part = byRank.get(at);
    if (part === undefined) break;
    together.push(part);
  }
  return together;
}
