/*
 * Which documents are about something: asked beside the statements, and shown above them and apart. A document is found by
 * what its head says of it, and by words that stand in different paragraphs of it.
 */
import { yearsWithin } from '#document/years.ts';
import { NONE, type Facet, type FacetValues, type IndexFile, type SearchDocument } from './engine.ts';

/** The folder of the index of documents, below the site. */
export const DOCUMENTS_FOLDER = 'pagefind';

/** One document as it goes into the index of documents. */
export interface DocumentEntry extends Pick<SearchDocument, 'id' | 'title' | 'date' | 'days' | 'head'> {
  /** Every value of each facet that the document or a paragraph of it has. */
  readonly values: FacetValues;
  /** As printed, or null. */
  readonly summary: string | null;
  /** The words of its paragraphs; empty where the archive has too many for them to be searched here. */
  readonly text: readonly string[];
}

/** Every value of each facet that a document or a paragraph of it has, by which it is narrowed as its paragraphs are. */
export function valuesOf({ days, kind, publisher, language, paragraphs }: SearchDocument): Record<Facet, string[]> {
  return {
    year: days === null ? [NONE] : yearsWithin({ earliest: days[0], latest: days[1] }),
    kind: [kind],
    speaker: [...new Set(paragraphs.map(({ speaker }) => speaker?.key ?? NONE))],
    publisher: [publisher?.key ?? NONE],
    language: [language],
  };
}

/** What documents are narrowed to. */
export interface DocumentFilter {
  /** Of one facet any of the values, of several facets each. */
  readonly chosen: FacetValues;
  /** First and last day, `YYYY-MM-DD`; null where that end is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a date can mean a day that is asked for; one that is not known cannot, unless all are. */
export function isWithin(days: SearchDocument['days'], { from, to }: Pick<DocumentFilter, 'from' | 'to'>): boolean {
  if (from === null && to === null) return true;
  if (days === null) return false;
  const [first, last] = days;
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

/** A document that was found. */
export interface FoundDocument extends Pick<DocumentEntry, 'id' | 'title' | 'date' | 'summary'> {
  /** Whether its head has all words; else they stand somewhere in head and text. */
  readonly byHead: boolean;
}

/** Finds whole documents. */
export interface DocumentFinder {
  /**
   * Documents that have one word of each of these parts in any of its forms, those that have them in their heads first.
   * @param words at least one part, of which each word stands somewhere in the record; the first is looked for before the others
   * @param most so many at most
   */
  readonly find: (
    words: readonly (readonly string[])[],
    most: number,
    filter: DocumentFilter,
  ) => Promise<readonly FoundDocument[]>;
}

/** Makes the index of documents. */
export interface DocumentIndexBuilder {
  readonly add: (entry: DocumentEntry) => Promise<void>;
  /** The files of the index, when all documents are added. */
  readonly files: () => AsyncIterable<IndexFile>;
  readonly close: () => Promise<void>;
}
