import type { Document } from '#document/document.ts';
import type { Format } from '#document/format.ts';
import { enrich } from '#enrich/enrich.ts';
import type { Changes } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { paragraphBytes } from '#read/paragraph-bytes.ts';
import { readTold, type ReadTold } from './read-told.ts';

/** A document with the capture it was read from. */
export interface ReadDocument extends ReadTold {
  readonly document: Document;
  /** What the words change in what was published of the document. */
  readonly changes: Changes;
}

/**
 * Reads a file into a document: as `readTold` does, and with the ids and the bytes of its paragraphs. Pure and total.
 * @param ledgerOf what was published of a document, by its id; without it ids are provisional
 */
export function readDocument(
  bytes: Uint8Array,
  file: string,
  ledgerOf: (id: string) => Ledger | null = () => null,
  table?: readonly Format[],
): ReadDocument {
  const { document: told, ...read } = readTold(bytes, file, table);
  const { document, changes } = enrich(told, ledgerOf);
  return { ...read, document: { ...document, bytes: paragraphBytes(document.tree, read.capture) }, changes };
}
