/*
 * What a search engine is here: records go in, questions are asked, answers come back. The build and the search page know
 * no more than this; how an engine keeps it stands in a folder of its own.
 */

/** The facets by which paragraphs are narrowed, in the order in which they stand. */
export const facets = ['speaker', 'kind', 'year'] as const;
export type Facet = (typeof facets)[number];

/** A value for each facet. */
export function byFacet<Value>(of: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<Facet, Value>;
}

/** Values by facet, speakers by what they are told apart by in all documents (`speakerKey`): of one facet any of them, of several facets each. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Stands as a value for “nobody named” and “no year known”. */
export const NONE = '—';

/** One paragraph as it goes into an index. */
export interface SearchRecord {
  /** Address of the paragraph, without the path the site stands under. */
  readonly address: string;
  /** The document's title as shown. */
  readonly title: string;
  /** The document's date as shown, with its basis where nobody states it. */
  readonly date: string;
  /** What is searched and quoted, as `normalise` leaves it. Title and date are shown and not searched. */
  readonly text: string;
  /** BCP 47 primary language: it decides the stemming. */
  readonly language: string;
  readonly facets: FacetValues;
  /** First and last day the document's date can mean, `YYYY-MM-DD`; null where no year is known. */
  readonly days: readonly [first: string, last: string] | null;
}

/** Makes an index out of records. */
export interface IndexBuilder {
  /** @throws Error where the engine refuses the record */
  readonly add: (record: SearchRecord) => Promise<void>;
  /** The files of the index, paths relative to its folder. */
  readonly files: () => AsyncIterable<{ readonly path: string; readonly content: Uint8Array }>;
  /** Ends what the engine has running, also after a failure. */
  readonly close: () => Promise<void>;
}

/** What is asked. */
export interface Question {
  /** As `normaliseQuery` leaves it. */
  readonly query: string;
  readonly chosen: FacetValues;
}

/** A part of an excerpt: what was found, or what stands between. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** One paragraph that was found. */
export interface Hit extends Pick<SearchRecord, 'title' | 'date' | 'facets'> {
  /** Address of the paragraph on this site. */
  readonly address: string;
  /** The paragraph's number. */
  readonly number: string;
  /** An excerpt of its words, with an ellipsis where it leaves out the beginning or the end. */
  readonly excerpt: readonly ExcerptPart[];
}

/** Number of paragraphs by facet and value. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** What comes back. */
export interface Answer {
  /** Number of paragraphs found. */
  readonly total: number;
  /** Counts among the paragraphs found. */
  readonly counts: Counts;
  /** Hits from one place on, best first; fewer at the end. @param from 0-based */
  readonly hits: (from: number, most: number) => Promise<readonly Hit[]>;
}

/** An index that is ready to be asked. */
export interface SearchEngine {
  readonly ask: (question: Question) => Promise<Answer>;
}

/** Where the index of a site lies. */
export interface IndexPlace {
  /** Address of the index's folder, with a slash at its end. */
  readonly folder: string;
  /** Address of the site's root without a slash at its end. */
  readonly base: string;
  /** Primary languages of the records, the interface's own first. */
  readonly languages: readonly string[];
}

/** Loads an index in the browser; fails where it cannot be loaded, and may then be tried again. */
export type OpenEngine = (place: IndexPlace) => Promise<SearchEngine>;
