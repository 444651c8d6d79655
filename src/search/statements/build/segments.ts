import { SEGMENT_SIZES } from '../format/layout.ts';
import { inOrder } from './segment.ts';

/** What decides in which segment a document stands. */
export interface Placed {
  readonly id: string;
  /** Day of its first publication, ISO 8601; null where it has not been published yet, which is after all others. */
  readonly published: string | null;
}

const AFTER_ALL = '~';

/**
 * The segment of each document: documents are counted off in the order of their first publication, then of their ids, as many
 * whole thousands as there are, then whole sixty-fours, then the rest. A function of the archive alone, whatever was built before.
 * @returns numbers of segments by id, from 0, without gaps
 */
export function segmentsOf(documents: readonly Placed[]): Map<string, number> {
  const order = [...documents].sort(
    (a, b) => inOrder(a.published ?? AFTER_ALL, b.published ?? AFTER_ALL) || inOrder(a.id, b.id),
  );
  const segments = new Map<string, number>();
  let [from, number] = [0, 0];
  for (const size of SEGMENT_SIZES) {
    const to = from + Math.floor((order.length - from) / size) * size;
    if (to === from) continue;
    for (const { id } of order.slice(from, to)) segments.set(id, number);
    from = to;
    number += 1;
  }
  return segments;
}
