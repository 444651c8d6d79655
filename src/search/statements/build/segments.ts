import { SEGMENT_SIZES, type SegmentSize } from '../format/layout.ts';
import { inOrder } from './in-order.ts';

/** What decides in which segment a document stands. */
export interface Placed {
  readonly id: string;
  /** Day of its first publication, ISO 8601; null where it has not been published yet, which is after all others. */
  readonly published: string | null;
}

const AFTER_ALL = '~';

/** Which documents stand in which segment. */
export interface Segments {
  /** Numbers of segments by the ids of documents, from 0, without gaps. */
  readonly of: ReadonlyMap<string, number>;
  /** What size each segment has. */
  readonly sizes: readonly SegmentSize[];
}

/**
 * The segment of each document: documents are counted off in the order of their first publication, then of their ids, as many
 * whole thousands as there are, then whole sixty-fours, then the rest. A function of the archive alone, whatever was built before.
 */
export function segmentsOf(documents: readonly Placed[]): Segments {
  const order = [...documents].sort(
    (a, b) => inOrder(a.published ?? AFTER_ALL, b.published ?? AFTER_ALL) || inOrder(a.id, b.id),
  );
  const of = new Map<string, number>();
  const sizes: SegmentSize[] = [];
  let from = 0;
  for (const size of SEGMENT_SIZES) {
    const to = from + Math.floor((order.length - from) / size.documents) * size.documents;
    if (to === from) continue;
    for (const { id } of order.slice(from, to)) of.set(id, sizes.length);
    sizes.push(size);
    from = to;
  }
  return { of, sizes };
}
