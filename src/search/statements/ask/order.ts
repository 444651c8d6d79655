import type { Sort } from '../../engine.ts';
import type { Documents } from './documents.ts';
import type { Matches } from './match.ts';

type Compare = (a: number, b: number) => number;

/**
 * The first hits in the order asked for. Undated documents come last by date; within a document hits keep their order, unless
 * the best are asked for.
 * @param kept places in the list of matches, rising
 * @param most so many are wanted
 * @returns so many of these places
 */
export function firstOf(kept: Uint32Array, matches: Matches, documents: Documents, sort: Sort, most: number): number[] {
  if (sort === 'oldest') return [...kept.subarray(0, most)];
  const { paragraphs, scores } = matches;
  const document = documentsAt(kept, paragraphs, documents);
  const newest = newestFirst(document, documents);
  if (sort === 'newest') return firstBy(kept, newest, most);
  const hits = new Uint32Array(documents.count);
  for (const at of kept) hits[document[at] ?? 0] = (hits[document[at] ?? 0] ?? 0) + 1;
  const best: Compare = (a, b) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) ||
    (hits[document[b] ?? 0] ?? 0) - (hits[document[a] ?? 0] ?? 0) ||
    newest(a, b);
  return firstBy(kept, best, most);
}

/** The document of each place in the list of matches that is kept. */
function documentsAt(kept: Uint32Array, paragraphs: Uint32Array, { starts }: Documents): Uint32Array {
  const document = new Uint32Array(paragraphs.length);
  let current = 0;
  for (const at of kept) {
    while ((starts[current + 1] ?? Infinity) <= (paragraphs[at] ?? 0)) current += 1;
    document[at] = current;
  }
  return document;
}

function newestFirst(document: Uint32Array, documents: Documents): Compare {
  return (a, b) => {
    const [one, other] = [document[a] ?? 0, document[b] ?? 0];
    if (one === other) return a - b;
    const isUndated = documents.isUndated(one);
    if (isUndated !== documents.isUndated(other)) return isUndated ? 1 : -1;
    return isUndated ? one - other : other - one;
  };
}

/** The first in an order, without sorting all where few are wanted. */
function firstBy(all: Uint32Array, compare: Compare, most: number): number[] {
  if (most * 2 >= all.length) return [...all].sort(compare).slice(0, most);
  const first: number[] = [];
  for (const each of all) {
    const last = first[most - 1];
    if (last !== undefined && compare(each, last) > 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(each, first[middle] ?? 0) > 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, each);
    if (first.length > most) first.pop();
  }
  return first;
}
