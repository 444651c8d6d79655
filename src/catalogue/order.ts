import type { DocumentRecord } from '#document/document.ts';

/** What a document is put in order by. */
export type Timed = Pick<DocumentRecord, 'id' | 'title' | 'date'>;

/** What a title is compared as; a document without one stands under its id. */
const titleOf = (record: Timed): string => record.title ?? record.id;

/** Sorts after every instant: where there is none, and where there is no end. */
export const AFTER_ALL = '~';

/** What a document is sorted by, the first that differs. */
function keysOf(record: Timed): string[] {
  const { earliest = null, latest = null } = record.date ?? {};
  return [earliest ?? latest ?? AFTER_ALL, latest ?? AFTER_ALL, titleOf(record), record.id];
}

/**
 * Order in time: by the first instant the date can mean, or by the last where only this is known; then by the last, open
 * and unknown ends coming after all others; then by title, then by id. Undated documents come last, by title.
 */
export function byTime(a: Timed, b: Timed): number {
  const others = keysOf(b);
  for (const [index, key] of keysOf(a).entries()) {
    const other = others[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

/** Whether a year at least is known, that of one end if not of both, so that the document has a place on the axis. */
export function isDated({ date }: DocumentRecord): boolean {
  return typeof (date?.earliest ?? date?.latest) === 'string';
}

/** The documents before and after one in time; null at the ends and for an undated document. */
export interface Neighbours {
  readonly previous: DocumentRecord | null;
  readonly next: DocumentRecord | null;
}

/**
 * Looks up neighbours in time; prepared once for all documents.
 * @param ordered the records in order of time
 * @returns the neighbours of a document, by its id
 */
export function neighboursIn(ordered: readonly DocumentRecord[]): (id: string) => Neighbours {
  const dated = ordered.filter(isDated);
  const place = new Map(dated.map((record, index) => [record.id, index]));
  return (id) => {
    const at = place.get(id);
    if (at === undefined) return { previous: null, next: null };
    return { previous: dated[at - 1] ?? null, next: dated[at + 1] ?? null };
  };
}
