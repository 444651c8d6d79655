import type { Document } from '#document/document.ts';
import { countWords, paragraphs, sections, wordsOf } from '#document/walk.ts';
import type { Changes } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { assignIds } from './assign-ids.ts';
import { documentTree } from './document-tree.ts';
import type { ToldDocument } from './tell.ts';

/** A document and what its words change in what was published of it. */
export interface Enriched {
  /** All of it but the bytes of its paragraphs, which whoever has the bytes tells. */
  readonly document: Omit<Document, 'bytes'>;
  readonly changes: Changes;
}

/**
 * Makes the document of what is told of it: its words are counted and its paragraphs have ids.
 * @param ledgerOf what was published of a document, by its id
 */
export function enrich(told: ToldDocument, ledgerOf: (id: string) => Ledger | null): Enriched {
  const { id, tree } = told;
  const { citations, permanence, changes } = assignIds(tree, ledgerOf(id), id, told.provenance.sha256);
  const all = sections(tree).flatMap(paragraphs);
  const words = all.reduce((sum, paragraph) => sum + countWords(wordsOf(paragraph)), 0);
  const document = { ...told, paragraphs: citations.size, words, permanence, tree: documentTree(tree, citations) };
  return { document, changes };
}
