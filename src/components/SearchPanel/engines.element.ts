import type { DocumentFinder } from '#search/documents.ts';
import type { SearchEngine } from '#search/engine.ts';
import type { SourcedDocument } from '#search/sources.ts';
import type { SaveList } from './save.element.ts';

/** What the panel asks; each is loaded when it is first needed. */
export interface Engines {
  /** Opens the index of statements. @param folder its address */
  readonly statements: (folder: string) => Promise<SearchEngine>;
  /** Opens the index of documents. @param folder its address */
  readonly documents: (folder: string) => Promise<DocumentFinder>;
  /** The documents that come from an address or have a number; none where a query is neither. @param file address of the table */
  readonly sources: (query: string, file: string) => Promise<readonly SourcedDocument[]>;
  /** Loads what saves a list of hits as a file. */
  readonly save: () => Promise<SaveList>;
}
