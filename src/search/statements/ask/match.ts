import type { Question } from '../../engine.ts';
import { matchAtom, type Matched } from './atoms.ts';
import { nothing, Sum, type Found } from './found.ts';
import type { Index } from './index-files.ts';
import type { Query } from './query.ts';

/** Occurrences beyond the first count less and less; at so many the weight is half of the most it can be. */
const HALF_WEIGHT = 0.8;

/** Scores closer than this are the same: sums of fractions differ in their last digits. */
const GRAIN = 1e-6;

/** What the words of a question match in the whole record, before facets and days. */
export interface Matches {
  /** Paragraphs, rising. */
  readonly paragraphs: Uint32Array;
  /** How well each answers, in steps of `GRAIN`. */
  readonly scores: Float64Array;
  /** What was looked for and found, clause by clause, with what of these clauses was not. */
  readonly found: readonly (readonly Matched[])[];
  /** Clauses of which nothing was found. */
  readonly missed: readonly (readonly Matched[])[];
  /** What of them the reader has not agreed to leave out, each word once. */
  readonly unknown: readonly Matched[];
  /** What stands nowhere though the question can be answered: beside others of its clause, or not wanted. */
  readonly absent: readonly Matched[];
  /** What of them was left out. */
  readonly leftOut: readonly string[];
}

/** Matches a query paragraph by paragraph: all clauses hold, of each clause any atom. What is not wanted has no other spellings. */
export async function match(
  { clauses }: Query,
  { joined, without }: Pick<Question, 'joined' | 'without'>,
  index: Index,
): Promise<Matches> {
  const read = await Promise.all(
    clauses.map(async ({ isMinus, atoms }) => ({
      isMinus,
      atoms: await Promise.all(atoms.map((atom) => matchAtom(atom, index, joined && !isMinus))),
    })),
  );
  const positive = read.filter(({ isMinus }) => !isMinus);
  const found = positive.filter(isFound).map(({ atoms }) => atoms);
  const missed = positive.filter((clause) => !isFound(clause)).map(({ atoms }) => atoms);
  const missing = eachOnce(missed.flat());
  const unknown = missing.filter(({ atom }) => !without.includes(atom.typed));
  const { paragraphs: total } = index.meta;
  const scored = found.map((atoms) => best(atoms, total));
  const all = scored.length === 0 ? everyParagraph(total) : together(scored);
  const minus = read.filter(({ isMinus }) => isMinus).flatMap(({ atoms }) => atoms);
  const typed = new Set(missing.map(({ atom }) => atom.typed));
  const absent = eachOnce([...found.flat(), ...minus]).filter((each) => isNowhere(each) && !typed.has(each.atom.typed));
  const { paragraphs, weights } = unknown.length > 0 ? nothing : less(all, minus);
  const leftOut = missing.map(({ atom }) => atom.typed).filter((word) => without.includes(word));
  const scores = weights.map((score) => Math.round(score / GRAIN));
  return { paragraphs, scores, found, missed, unknown, absent, leftOut };
}

const isNowhere = ({ found }: Matched): boolean => found.paragraphs.length === 0;

const isFound = ({ atoms }: { readonly atoms: readonly Matched[] }): boolean => !atoms.every(isNowhere);

/** Each thing that was typed once. */
const eachOnce = (matched: readonly Matched[]): Matched[] => [
  ...new Map(matched.map((each) => [each.atom.typed, each])).values(),
];

export const everyParagraph = (total: number): Found => ({
  paragraphs: Uint32Array.from({ length: total }, (_, paragraph) => paragraph),
  weights: new Float64Array(total),
});

/** How rare a thing is: the natural logarithm that BM25 takes. */
const rarity = (matched: number, total: number): number => Math.log(1 + (total - matched + 0.5) / (matched + 0.5));

/** For each paragraph that any atom matches the score of the best. */
function best(atoms: readonly Matched[], total: number): Found {
  const scored = atoms.map(({ found: { paragraphs, weights }, words }): Found => {
    const weight = rarity(paragraphs.length, total) * words;
    return { paragraphs, weights: weights.map((times) => (weight * times) / (times + HALF_WEIGHT)) };
  });
  const [first = nothing, ...others] = scored;
  if (others.length === 0) return first;
  const sum = new Sum(total);
  for (const { paragraphs, weights } of scored) {
    for (let at = 0; at < paragraphs.length; at += 1) sum.raise(paragraphs[at] ?? 0, weights[at] ?? 0);
  }
  return sum.found();
}

/** The paragraphs that all have, with the sum of their scores. */
function together(lists: readonly Found[]): Found {
  return lists.reduce((one, other) => {
    const most = Math.min(one.paragraphs.length, other.paragraphs.length);
    const [paragraphs, weights] = [new Uint32Array(most), new Float64Array(most)];
    let [count, at] = [0, 0];
    for (let index = 0; index < one.paragraphs.length; index += 1) {
      const paragraph = one.paragraphs[index] ?? 0;
      while (at < other.paragraphs.length && (other.paragraphs[at] ?? 0) < paragraph) at += 1;
      if (other.paragraphs[at] !== paragraph) continue;
      paragraphs[count] = paragraph;
      weights[count++] = (one.weights[index] ?? 0) + (other.weights[at] ?? 0);
    }
    return { paragraphs: paragraphs.subarray(0, count), weights: weights.subarray(0, count) };
  });
}

function less(all: Found, minus: readonly Matched[]): Found {
  if (minus.length === 0) return all;
  const out = new Set<number>();
  for (const { found } of minus) for (const paragraph of found.paragraphs) out.add(paragraph);
  const [paragraphs, weights] = [new Uint32Array(all.paragraphs.length), new Float64Array(all.paragraphs.length)];
  let count = 0;
  for (let at = 0; at < all.paragraphs.length; at += 1) {
    const paragraph = all.paragraphs[at] ?? 0;
    if (out.has(paragraph)) continue;
    paragraphs[count] = paragraph;
    weights[count++] = all.weights[at] ?? 0;
  }
  return { paragraphs: paragraphs.subarray(0, count), weights: weights.subarray(0, count) };
}
