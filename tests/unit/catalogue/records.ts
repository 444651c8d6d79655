import { plainRecord } from '#components/example.ts';
import type { DocumentRecord } from '#document/document.ts';

/** A record with nothing but an id, its title, and the first and last day its date can mean. */
export function record(id: string, first: string | null = null, last: string | null = first): DocumentRecord {
  return {
    ...plainRecord(id),
    title: id,
    date:
      first === null
        ? null
        : {
            edtf: first === last ? first : `${first}/${last ?? ''}`,
            time: null,
            basis: 'stated',
            lines: [1],
            why: '',
            earliest: `${first}T00:00:00`,
            latest: `${last ?? ''}T23:59:59`,
          },
  };
}
