import path from 'node:path';
import { recordSchema, type Document, type DocumentRecord } from '#document/document.ts';
import { placed, type Problem } from '#document/problem.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { breaksLinks, checkArchive } from '#ledger/check.ts';
import type { Ledger } from '#ledger/ledger.ts';
import type { Held } from '#ledger/rename.ts';
import { documentsOf } from './archive-documents.ts';
import { problemsAmong } from './archive-ids.ts';
import { openArchive } from './archive.ts';
import { ledgerFolder, readLedgers } from './ledgers.ts';

const recordKeys = Object.keys(recordSchema.shape);

/** The document without its tree and its capture. */
const recordOf = (document: Document): DocumentRecord =>
  recordSchema.parse(Object.fromEntries(Object.entries(document).filter(([key]) => recordKeys.includes(key))));

/** Published addresses that the archive would lose or give away. */
function lostAddresses(ledgers: readonly Ledger[], held: readonly Held[], folder: string): Problem[] {
  return [...checkArchive(ledgers, held), ...ledgers.flatMap(checkLedger)]
    .filter(breaksLinks)
    .map((lost) => placed(lost, { file: path.join(ledgerFolder(folder), `${lost.document}.json`), line: null }));
}

/**
 * Builds all documents of an archive, one after the other.
 * @param folder the archive's folder
 * @param keep takes each whole document with the bytes of its capture as soon as it is built, so that no more than one is held; of two with one id the first
 * @returns the records, and the errors of all documents; where there is an error nothing may be published
 */
export async function loadCorpus(
  folder: string,
  keep: (document: Document, original: Uint8Array) => Promise<void>,
): Promise<{ records: DocumentRecord[]; errors: Problem[] }> {
  const { byDocument, problems } = await readLedgers(folder);
  const archive = openArchive(folder);
  const records: DocumentRecord[] = [];
  const held: Held[] = [];
  const ids = new Map<string, string>();
  const errors: Problem[] = [...problems, ...archive.unreadable];
  for (const { file, read, problem: unreadable } of documentsOf(archive, byDocument)) {
    if (read === null) {
      errors.push(unreadable);
      continue;
    }
    const { document, capture, changes, ledger, differences } = read;
    held.push({ id: document.id, passages: ledger === null ? changes.present : [] });
    errors.push(
      ...document.problems.filter(({ severity }) => severity === 'error'),
      ...differences.filter(breaksLinks).map((lost) => placed(lost, { file, line: null })),
    );
    if (!ids.has(document.id)) {
      ids.set(document.id, file);
      await keep(document, capture.bytes);
    }
    records.push(recordOf(document));
  }
  const among = records.flatMap((record) =>
    problemsAmong(ids, record, { path: record.provenance.file, file: record.provenance.file }),
  );
  errors.push(...among, ...lostAddresses([...byDocument.values()], held, folder));
  return { records, errors };
}
