import type { Sort } from '../../engine.ts';
import type { Documents } from './documents.ts';
import type { Matches } from './match.ts';

type Compare = (a: number, b: number) => number;

/** Hits by their places in the list of matches. */
export interface Order {
  /** From one place on. */
  readonly hits: (from: number, most: number) => readonly number[];
  /** All hits document by document, the documents in the order of their first hits. */
  readonly groups: () => readonly (readonly number[])[];
}

/**
 * Hits in the order asked for. Undated documents come last by date; within a document hits keep their order, unless the best
 * are asked for. The first are picked out; only who asks for more has all sorted, once.
 * @param kept places in the list of matches, rising
 */
export function orderOf(kept: Uint32Array, matches: Matches, documents: Documents, sort: Sort): Order {
  const document = onceOnly(() => documentsAt(kept, matches.paragraphs, documents));
  const best = onceOnly(() => bestFirst(kept, document(), matches, documents));
  const all = onceOnly((): readonly number[] => {
    if (sort === 'best') return [...kept].sort(best());
    return sort === 'oldest' ? [...kept] : newestOf(kept, document(), documents);
  });
  const groups = onceOnly(() => [...Map.groupBy(all(), (at) => document()[at]).values()]);
  const hits: Order['hits'] = (from, most) =>
    sort === 'best' && from === 0 && most * FEW < kept.length
      ? firstBy(kept, best(), most)
      : all().slice(from, from + most);
  return { hits, groups };
}

function onceOnly<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}

/** Where fewer than one in so many are wanted they are picked out, not sorted for. */
const FEW = 8;

/** Documents from the last to the first, then the undated ones. */
function newestOf(kept: Uint32Array, document: Uint32Array, documents: Documents): number[] {
  const [dated, undated]: [number[], number[]] = [[], []];
  for (let end = kept.length; end > 0;) {
    const current = document[kept[end - 1] ?? 0] ?? 0;
    let start = end - 1;
    while (start > 0 && document[kept[start - 1] ?? 0] === current) start -= 1;
    if (documents.isUndated(current)) undated.unshift(...kept.subarray(start, end));
    else for (const at of kept.subarray(start, end)) dated.push(at);
    end = start;
  }
  return [...dated, ...undated];
}

function bestFirst(kept: Uint32Array, document: Uint32Array, { scores }: Matches, documents: Documents): Compare {
  const newest = newestFirst(document, documents);
  const hits = new Uint32Array(documents.count);
  for (const at of kept) hits[document[at] ?? 0] = (hits[document[at] ?? 0] ?? 0) + 1;
  return (a, b) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) ||
    (hits[document[b] ?? 0] ?? 0) - (hits[document[a] ?? 0] ?? 0) ||
    newest(a, b);
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
