/*
 * Which documents are about something: asked beside the statements, and shown above them and apart. A document is found by
 * what its head says of it, and by words that stand in different paragraphs of it.
 */
import type { IndexFile, SearchDocument } from './engine.ts';

/** The folder of the index of documents, below the site. */
export const DOCUMENTS_FOLDER = 'pagefind';

/** One document as it goes into the index of documents. */
export interface DocumentEntry extends Pick<SearchDocument, 'id' | 'title' | 'date' | 'head'> {
  /** As printed, or null. */
  readonly summary: string | null;
  /** The words of its paragraphs; empty where the archive has too many for them to be searched here. */
  readonly text: readonly string[];
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
  readonly find: (words: readonly (readonly string[])[], most: number) => Promise<readonly FoundDocument[]>;
}

/** Makes the index of documents. */
export interface DocumentIndexBuilder {
  readonly add: (entry: DocumentEntry) => Promise<void>;
  /** The files of the index, when all documents are added. */
  readonly files: () => AsyncIterable<IndexFile>;
  readonly close: () => Promise<void>;
}
