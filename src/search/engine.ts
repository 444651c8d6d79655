/*
 * What searching statements is here: documents go in, questions are asked, answers come back. Build, commands and the search
 * page know no more than this; how an engine keeps it stands in a folder of its own.
 */

/** The facets by which paragraphs are narrowed, in the order in which they stand. */
export const facets = ['year', 'kind', 'speaker', 'publisher', 'language'] as const;
export type Facet = (typeof facets)[number];

/** A value for each facet. */
export function byFacet<Value>(of: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<Facet, Value>;
}

/** Values by facet: of one facet any of them, of several facets each. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Stands as a value for “nobody named”, “no publisher known” and “no year known”. */
export const NONE = '—';

/** Somebody or something that a facet tells apart by its key and shows by its name. */
export interface Named {
  /** What it is told apart by in all documents; it stands in addresses. */
  readonly key: string;
  /** As the document has it. */
  readonly name: string;
}

/** One paragraph as it goes into an index. */
export interface SearchParagraph {
  /** Its id in the document, `p12`. */
  readonly id: string;
  /** Its words as they are searched and quoted: plain blanks, unseen characters left out, letters as printed. */
  readonly text: string;
  /** Who says it; null where nobody is named. */
  readonly speaker: Named | null;
  /** The speaker's office as printed in the label of the turn. */
  readonly role: string | null;
}

/** One document as it goes into an index. */
export interface SearchDocument {
  readonly id: string;
  /** As shown. */
  readonly title: string;
  /** As shown, with its basis where nobody states it. */
  readonly date: string;
  /**
   * First and last day that its date can mean, `YYYY-MM-DD`, the first not after the last; one of them null where that end is
   * open or unknown; null where no year is known.
   */
  readonly days: readonly [first: string | null, last: string | null] | null;
  readonly kind: string;
  readonly publisher: Named | null;
  /** BCP 47 primary language. */
  readonly language: string;
  /** What is searched for whole documents: title, summary, captions, speakers, publisher, topics. */
  readonly head: readonly string[];
  /** In reading order. */
  readonly paragraphs: readonly SearchParagraph[];
}

/** A file of an index. */
export interface IndexFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Makes an index out of documents. */
export interface IndexBuilder {
  /** Documents come in the order of time, undated ones last. */
  readonly add: (document: SearchDocument) => void;
  /** The files of the index, when all documents are added. */
  readonly files: () => Iterable<IndexFile>;
}

export const sorts = ['best', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** What is asked. */
export interface Question {
  /** As typed; `parseQuery` says what its signs mean. Empty: all paragraphs. */
  readonly query: string;
  readonly chosen: FacetValues;
  /** First day, month or year that is wanted: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: from the beginning. */
  readonly from: string | null;
  /** Last day, month or year that is wanted. */
  readonly to: string | null;
  readonly sort: Sort;
  /** Whether other spellings of a name count as the name. */
  readonly joined: boolean;
  /** Words, as `Answer.unknown` names them, that the reader agreed to leave out. */
  readonly without: readonly string[];
}

/** A question that asks for everything. */
export const everything: Question = {
  query: '',
  chosen: byFacet(() => []),
  from: null,
  to: null,
  sort: 'best',
  joined: true,
  without: [],
};

/** A part of an excerpt: what was found, or what stands between. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** One paragraph that was found. */
export interface Hit extends Pick<SearchDocument, 'title' | 'date' | 'days' | 'kind' | 'publisher' | 'language'> {
  /** Id of its document. */
  readonly document: string;
  /** Its own id, `p12`. */
  readonly paragraph: string;
  readonly speaker: Named | null;
  readonly role: string | null;
  /** All its words. */
  readonly text: string;
  /** The words around what was found, with an ellipsis where it leaves out the beginning or the end. */
  readonly excerpt: readonly ExcerptPart[];
  /** Whether its date may lie outside the days that were asked for. */
  readonly uncertain: boolean;
}

/** The paragraphs that were found in one document. */
export interface HitGroup {
  /** Id of the document. */
  readonly document: string;
  /** Number of all of them. */
  readonly count: number;
  /** The first of them in the order asked for, at least one. */
  readonly hits: readonly Hit[];
}

/** A word and in how many paragraphs it stands. */
export interface CountedWord {
  readonly word: string;
  readonly count: number;
}

/** A value of a facet and how many paragraphs have it. */
export interface FacetCount extends Named {
  readonly count: number;
}

/** A word of the question that stands in no paragraph. */
export interface UnknownWord {
  /** As typed, without the signs around it. */
  readonly word: string;
  /** Whether it is one word, the beginning of one, several in a row, or a name that no speaker has. */
  readonly what: 'word' | 'prefix' | 'phrase' | 'speaker';
  /** Whether it stands in the head of a document all the same. */
  readonly isInHeads: boolean;
  /** The words most like it that do stand there, nearest first. */
  readonly nearest: () => Promise<readonly CountedWord[]>;
}

/** What comes back. */
export interface Answer {
  /** Number of paragraphs found. */
  readonly total: number;
  /** Number of documents they stand in. */
  readonly documents: number;
  /** Number of paragraphs that would be found without facets and days. */
  readonly unfiltered: number;
  /** How many of those found have a date that may lie outside the days that were asked for. */
  readonly uncertain: number;
  /** Paragraphs that are not found only because their document has no date and days were asked for. */
  readonly undated: number;
  /** While there is one, nothing is found; not those of `Question.without`. */
  readonly unknown: readonly UnknownWord[];
  /** On which nothing depends: one of several of which any will do, or one that is not wanted. */
  readonly absent: readonly UnknownWord[];
  /** Spellings that were counted as a word of the question, by that word; forms of one spelling are counted together. */
  readonly joined: readonly { readonly word: string; readonly spellings: readonly CountedWord[] }[];
  /** Signs and operators of the question that mean nothing here. */
  readonly ignored: readonly string[];
  /** First and last day asked for, by fields and operators, `YYYY-MM-DD`; null where that end is open. */
  readonly days: { readonly from: string | null; readonly to: string | null };
  /** The printed forms of the words that were found, to be marked on the page of a document. */
  readonly forms: readonly string[];
  /** Words of `Question.without` that stand nowhere and were left out. */
  readonly leftOut: readonly string[];
  /**
   * Words by which documents and people may be asked for: of each part of the question those of which one must be there, the
   * typed one first, then other spellings. Empty where the record does not know one.
   */
  readonly words: readonly (readonly string[])[];
  /**
   * Hits from one place on, in the order asked for; fewer at the end.
   * @param from 0-based
   * @throws {ReplacedIndex} as `counts` and `people` do, where the site has been published anew
   */
  readonly hits: (from: number, most: number) => Promise<readonly Hit[]>;
  /**
   * Documents with hits from one place on, in the order of the first hit of each.
   * @param from 0-based
   * @param each so many hits of each at most
   */
  readonly groups: (from: number, most: number, each: number) => Promise<readonly HitGroup[]>;
  /** Hits of one document from one place on, in the order asked for. @param group its place among the groups */
  readonly inGroup: (group: number, from: number, most: number) => Promise<readonly Hit[]>;
  /** Every value of each facet that paragraphs have which pass all other facets, most frequent first, years newest first. */
  readonly counts: () => Promise<Readonly<Record<Facet, readonly FacetCount[]>>>;
  /** Speakers whose names hold all words of the question, with the number of their paragraphs that pass days and other facets. */
  readonly people: () => Promise<readonly FacetCount[]>;
}

/** An index that is ready to be asked. */
export interface SearchEngine {
  /** @throws {BrokenIndex} where a file of the index is cut short, altered or of another version */
  readonly ask: (question: Question) => Promise<Answer>;
}

/** The index has been replaced by another since the answer was given: what was asked must be asked again. */
export class ReplacedIndex extends Error {
  override name = 'ReplacedIndex';
}

/** A file of the index is missing, cut short, altered, or of another version than this program. */
export class BrokenIndex extends Error {
  override name = 'BrokenIndex';
}
