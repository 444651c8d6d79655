import path from 'node:path';
import { recordSchema, type Document, type DocumentRecord } from '#document/document.ts';
import { problem, type Problem } from '#document/problem.ts';
import { breaksLinks, checkArchive, checkDocument, checkLedger } from '#ledger/check.ts';
import type { Ledger } from '#ledger/ledger.ts';
import type { Held } from '#ledger/rename.ts';
import { listCaptures, readBytes } from '#read/read-files.ts';
import { problemsAmong } from './archive-ids.ts';
import { readDocument } from './build-document.ts';
import { ledgerFolder, readLedgers } from './ledgers.ts';

/** The folder of an archive's captures. @param folder the archive's folder */
export const documentsFolder = (folder: string): string => path.join(folder, 'documents');

const recordKeys = Object.keys(recordSchema.shape);

/** The document without its tree and its capture. */
const recordOf = (document: Document): DocumentRecord =>
  recordSchema.parse(Object.fromEntries(Object.entries(document).filter(([key]) => recordKeys.includes(key))));

/** Published addresses that the archive would lose or give away. */
function lostAddresses(ledgers: readonly Ledger[], held: readonly Held[], folder: string): Problem[] {
  return [...checkArchive(ledgers, held), ...ledgers.flatMap(checkLedger)]
    .filter(breaksLinks)
    .map(({ name, document, message }) =>
      problem(name, { file: path.join(ledgerFolder(folder), `${document}.json`), line: null }, message),
    );
}

/**
 * Builds all documents of an archive, one after the other.
 * @param folder the archive's folder
 * @param keep takes each whole document as soon as it is built, so that no more than one is held; of two with one id the first
 * @returns the records, and the errors of all documents; where there is an error nothing may be published
 */
export async function loadCorpus(
  folder: string,
  keep: (document: Document) => Promise<void>,
): Promise<{ records: DocumentRecord[]; errors: Problem[] }> {
  const ledgers = await readLedgers(folder);
  const records: DocumentRecord[] = [];
  const held: Held[] = [];
  const ids = new Map<string, string>();
  const errors: Problem[] = [...ledgers.problems];
  const listed = listCaptures(documentsFolder(folder));
  errors.push(...listed.problems);
  for (const file of listed.files) {
    const { bytes, problem: unreadable } = readBytes(file, documentsFolder(folder));
    if (bytes === null) {
      errors.push(unreadable);
      continue;
    }
    const { document, changes } = readDocument(bytes, file, (id) => ledgers.byDocument.get(id) ?? null);
    held.push({ id: document.id, passages: ledgers.byDocument.has(document.id) ? [] : changes.present });
    const broken = checkDocument(ledgers.byDocument.get(document.id) ?? null, changes).filter(breaksLinks);
    const own = [
      ...document.problems.filter(({ severity }) => severity === 'error'),
      ...broken.map(({ name, message }) => problem(name, { file, line: null }, message)),
    ];
    errors.push(...own);
    if (!ids.has(document.id)) {
      ids.set(document.id, file);
      await keep(document);
    }
    records.push(recordOf(document));
  }
  const among = records.flatMap((record) =>
    problemsAmong(ids, record, { path: record.provenance.file, file: record.provenance.file }),
  );
  errors.push(...among, ...lostAddresses([...ledgers.byDocument.values()], held, folder));
  return { records, errors };
}
