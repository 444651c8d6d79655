import type { Problem } from '#document/problem.ts';
import { checkDocument, type LedgerProblem } from '#ledger/check.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { filesOf, type Archive } from './archive.ts';
import { readDocument, type ReadDocument } from './build-document.ts';

/** What was published, by the id of its document. */
export type Ledgers = ReadonlyMap<string, Ledger>;

/** A document of an archive beside what was published of it. */
export interface ArchiveDocument extends ReadDocument {
  /** Null where nothing was published under its id. */
  readonly ledger: Ledger | null;
  /** In what it differs from its ledger. */
  readonly differences: readonly LedgerProblem[];
}

/** A file of an archive: the document in it, or why there is none. */
export type ArchiveEntry =
  | { readonly file: string; readonly read: ArchiveDocument; readonly problem: null }
  | { readonly file: string; readonly read: null; readonly problem: Problem };

/** Reads bytes as a document of an archive; pure and total as `readDocument` is. */
export function readInArchive(bytes: Uint8Array, file: string, ledgers: Ledgers): ArchiveDocument {
  const read = readDocument(bytes, file, (id) => ledgers.get(id) ?? null);
  const ledger = ledgers.get(read.document.id) ?? null;
  return { ...read, ledger, differences: checkDocument(ledger, read.changes) };
}

/**
 * Reads the documents of an archive one after the other, in the order of its files; whoever keeps none of them never holds more than one.
 * Two documents may have one id: `problemsAmong` says so.
 */
export function* documentsOf(archive: Archive, ledgers: Ledgers): Generator<ArchiveEntry> {
  for (const { file, bytes, problem } of filesOf(archive))
    yield bytes === null
      ? { file, read: null, problem }
      : { file, read: readInArchive(bytes, file, ledgers), problem: null };
}
