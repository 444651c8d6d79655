import { plainRecord } from '#components/example.ts';
import type { DocumentRecord } from '#document/document.ts';

/** A record with nothing but an id, its title, and the first and last day its date can mean; null where that end is open. */
export function record(id: string, first: string | null = null, last: string | null = first): DocumentRecord {
  const ends = [first ?? '..', last ?? '..'];
  return {
    ...plainRecord(id),
    title: id,
    date:
      first === null && last === null
        ? null
        : {
            edtf: first !== null && first === last ? first : ends.join('/'),
            time: null,
            basis: 'stated',
            lines: [1],
            evidence: { name: 'date', values: { ground: 'head' } },
            earliest: first && `${first}T00:00:00`,
            latest: last && `${last}T23:59:59`,
          },
  };
}
