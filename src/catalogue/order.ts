import type { DocumentRecord } from '#document/document.ts';

/** What a title is compared as; a document without one stands under its id. */
const titleOf = (record: DocumentRecord): string => record.title ?? record.id;

/**
 * Order in time: by the first instant the date can mean, then by the last, then by title, then by id.
 * Undated documents come last, by title.
 */
export function byTime(a: DocumentRecord, b: DocumentRecord): number {
  const [first, second] = [a.date?.earliest ?? null, b.date?.earliest ?? null];
  if (first === null || second === null) {
    if (first !== null) return -1;
    if (second !== null) return 1;
  } else if (first !== second) {
    return first < second ? -1 : 1;
  } else {
    const [until, untilSecond] = [a.date?.latest ?? '', b.date?.latest ?? ''];
    if (until !== untilSecond) return until < untilSecond ? -1 : 1;
  }
  const [title, secondTitle] = [titleOf(a), titleOf(b)];
  if (title !== secondTitle) return title < secondTitle ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Whether a year at least is known, so that the document has a place on the axis. */
export function isDated(record: DocumentRecord): boolean {
  return typeof record.date?.earliest === 'string' && typeof record.date.latest === 'string';
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
