import type { Publication, PublishedWords } from '#document/permanence.ts';
import type { Addresses } from './addresses.ts';

/** An address that was published, below `/documents/` and without a slash at the end, and where it leads now. */
export interface Move {
  readonly moved: string;
  readonly to: string;
  /** What stands there, and so which fragments lead to a place on it: a version by its number, null where none does. */
  readonly shows: 'document' | 'capture' | number | null;
}

/**
 * The fragments that lead to a place on the page an address leads to now: present ones in their order, then those
 * of paragraphs that are gone.
 * @param words what was published of the document: on its page stands every paragraph id that was ever given
 * @param lines number of lines of its capture
 */
export function fragmentsOf({ shows }: Move, { permanence, states }: PublishedWords, lines: number): string[] {
  if (shows === null) return [];
  if (shows === 'capture') return Array.from({ length: lines }, (_, index) => `L${String(index + 1)}`);
  const idsOf = (of: readonly { id: string }[]) => of.map(({ id }) => id);
  if (shows === 'document') return [...new Set([...states.flatMap(idsOf), ...idsOf(permanence.tombstones)])];
  return idsOf(states[permanence.versions.findIndex(({ number }) => number === shows)] ?? []);
}

/** Every address a document had under its earlier ids, and those of a withdrawn document that have nothing left to show. */
export function movesOf({ id, versions, formerly, withdrawn }: Publication, addressOf: Addresses): Move[] {
  const home = addressOf.document(id);
  const moves = formerly.flatMap((old) => [
    { moved: old, to: home, shows: 'document' as const },
    withdrawn
      ? { moved: `${old}/capture`, to: home, shows: null }
      : { moved: `${old}/capture`, to: addressOf.capture(id), shows: 'capture' as const },
    ...(versions.length === 0 ? [] : [{ moved: `${old}/versions`, to: addressOf.versions(id), shows: null }]),
    ...versions.map(({ number }) => ({
      moved: `${old}/versions/${String(number)}`,
      to: addressOf.version(id, number),
      shows: number,
    })),
  ]);
  return withdrawn ? [...moves, { moved: `${id}/capture`, to: home, shows: null }] : moves;
}
