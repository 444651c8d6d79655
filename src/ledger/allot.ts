import { compareIds, idsBetween, numberAndLetters } from './id-order.ts';

/** Id before which everything lies: paragraphs inserted before the first are numbered after it, p0a, p0b. Never given itself. */
const BEFORE_ALL = 'p0';

/**
 * Gives new paragraphs their ids: between two with ids the letters after the first of them, at the end the next whole numbers.
 * Tombstones that stand between the two count, so that the paragraph which replaces p6 is p6a. No id that was ever given is given again:
 * each gap has a lower bound of its own, and its ids lie below the next id in use.
 * @param sequence page order: an id, or null for a paragraph that needs one
 * @param published everything that ever had an id, in page order, tombstones at their places
 * @param gone tells a tombstone
 */
export function allot(
  sequence: readonly (string | null)[],
  published: readonly string[],
  gone: (id: string) => boolean,
): string[] {
  const used = [...published].sort(compareIds);
  const highest = used.length > 0 ? numberAndLetters(used.at(-1) ?? BEFORE_ALL).number : 0;
  const tombstonesAfter = tombstonesByPlace(published, gone);
  const ids: string[] = [];
  /** How many paragraphs without an id stand before the one at hand. */
  let waiting = 0;
  for (const known of sequence) {
    if (known === null) {
      waiting += 1;
      continue;
    }
    if (waiting > 0) {
      const previous = ids.at(-1) ?? null;
      const low = lowerBound(previous ?? BEFORE_ALL, known, tombstonesAfter.get(previous) ?? []);
      for (const id of idsBetween(low, used[firstAfter(used, low)] ?? null, waiting)) ids.push(id);
    }
    waiting = 0;
    ids.push(known);
  }
  for (let count = 1; count <= waiting; count += 1) ids.push(`p${String(highest + count)}`);
  return ids;
}

/** Tombstones by the present paragraph after which they stand, null for those before the first. */
function tombstonesByPlace(published: readonly string[], gone: (id: string) => boolean): Map<string | null, string[]> {
  const byPlace = new Map<string | null, string[]>();
  let previous: string | null = null;
  for (const id of published) {
    if (!gone(id)) {
      previous = id;
      continue;
    }
    const list = byPlace.get(previous);
    if (list) list.push(id);
    else byPlace.set(previous, [id]);
  }
  return byPlace;
}

/** The greatest of the previous id and the tombstones after it that still lies before the next id, where the two are in order. */
function lowerBound(previous: string, next: string, tombstones: readonly string[]): string {
  let low = previous;
  for (const id of tombstones) {
    if (compareIds(id, low) > 0 && (compareIds(previous, next) > 0 || compareIds(id, next) < 0)) low = id;
  }
  return low;
}

/** Place of the first id in a sorted list that comes after the one given. */
function firstAfter(sorted: readonly string[], id: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareIds(sorted[middle] ?? id, id) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
