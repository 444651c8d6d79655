import type { Publication } from '#document/permanence.ts';
import { addressOf } from './addresses.ts';

/** An address that was published, below `/documents/` and without a slash at the end, and where it leads now. */
export interface Move {
  readonly moved: string;
  readonly to: string;
}

/** Every address a document had under its earlier ids, and those of a withdrawn document that have nothing left to show. */
export function movesOf({ id, versions, formerly, withdrawn }: Publication): Move[] {
  const home = addressOf.document(id);
  const moves = formerly.flatMap((old) => [
    { moved: old, to: home },
    { moved: `${old}/capture`, to: withdrawn ? home : addressOf.capture(id) },
    ...versions.map(({ number }) => ({
      moved: `${old}/versions/${String(number)}`,
      to: addressOf.version(id, number),
    })),
  ]);
  return withdrawn ? [...moves, { moved: `${id}/capture`, to: home }] : moves;
}
