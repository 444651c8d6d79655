import { isShort, sharedLetters } from '../similarity.ts';
import type { Bag } from '../similarity.ts';

/** A paragraph and those that it was cut into, or put together from; `parts` in order. */
export interface Pieces {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** So much of a part must stand in the whole, once the other parts have taken theirs. */
export const PART_FROM = 0.75;
/** The parts together must resemble the whole at least so much (Dice, by letters). */
export const PIECES_FROM = 0.75;

/** What the search needs to know of the two sides; a split has the published paragraph as its whole, a merger the new one. */
export interface PiecesQuestion {
  /** Wholes to be tried, with the parts that share words with each. */
  readonly candidates: ReadonlyMap<number, readonly number[]>;
  readonly wholeBag: (whole: number) => Bag;
  readonly partBag: (part: number) => Bag;
  /** Place of a part in its sequence; neighbours differ by one. */
  readonly rank: (part: number) => number;
  /** The part that continues the whole so far, -1 where none does. It must be among the pieces. */
  readonly partner: (whole: number) => number;
}

/**
 * Finds paragraphs that were split or put together: neighbouring parts whose words are, one by one and together, the whole's.
 * A short part must stand in the whole word for word. A part is given to one whole only, in the order of the candidates.
 */
export function findPieces(question: PiecesQuestion): Pieces[] {
  const taken = new Set<number>();
  const found: Pieces[] = [];
  for (const [whole, candidates] of question.candidates) {
    const free = candidates.filter((part) => !taken.has(part));
    if (free.length < 2) continue;
    const parts = piecesOf(whole, free, question);
    if (!parts) continue;
    for (const part of parts) taken.add(part);
    found.push({ whole, parts });
  }
  return found;
}

function piecesOf(whole: number, candidates: readonly number[], question: PiecesQuestion): number[] | null {
  const { wholeBag, partBag, rank, partner } = question;
  const bag = wholeBag(whole);
  const wordForWord = ` ${bag.order.join(' ')} `;
  const rest = new Map(bag.count);
  const shares = new Map<number, number>();
  const bySize = [...new Set(candidates)].sort((a, b) => partBag(b).weight - partBag(a).weight || rank(a) - rank(b));
  for (const part of bySize) {
    const own = partBag(part);
    if (own.weight === 0 || own.weight >= bag.weight) continue;
    if (isShort(own) && !wordForWord.includes(` ${own.order.join(' ')} `)) continue;
    const shared = sharedLetters(own, { order: [], count: rest, weight: 0 });
    if (shared < PART_FROM * own.weight) continue;
    shares.set(part, shared);
    for (const [word, times] of own.count) rest.set(word, Math.max(0, (rest.get(word) ?? 0) - times));
  }
  const partnerPart = partner(whole);
  const core = partnerPart >= 0 ? partnerPart : bySize.find((part) => shares.has(part));
  if (core === undefined || !shares.has(core)) return null;

  const byRank = new Map([...shares.keys()].map((part) => [rank(part), part]));
  const parts = [core];
  for (let at = rank(core) - 1; ; at -= 1) {
    const part = byRank.get(at);
    if (part === undefined) break;
    parts.unshift(part);
  }
  for (let at = rank(core) + 1; ; at += 1) {
    const part = byRank.get(at);
    if (part === undefined) break;
    parts.push(part);
  }
  const letters = parts.reduce((sum, part) => sum + partBag(part).weight, 0);
  const shared = parts.reduce((sum, part) => sum + (shares.get(part) ?? 0), 0);
  return parts.length >= 2 && 2 * shared >= PIECES_FROM * (bag.weight + letters) ? parts : null;
}
