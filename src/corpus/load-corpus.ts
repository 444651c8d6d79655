import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { recordSchema, type Document, type DocumentRecord } from '#document/document.ts';
import type { Problem } from '#document/problem.ts';
import { problem } from '#document/problems.ts';
import { breaksLinks, checkArchive, checkDocument, checkLedger } from '#ledger/check.ts';
import type { Ledger } from '#ledger/ledger.ts';
import type { Held } from '#ledger/rename.ts';
import { readDocument } from './build-document.ts';
import { ledgerFolder, readLedgers } from './ledgers.ts';

/** Endings of captures. Other files of the folder are left alone. */
export const CAPTURE_FILE = /\.(?:txt|md|html)$/u;

/** The captures of an archive, in a fixed order. @param folder the archive's folder */
export async function captureFiles(folder: string): Promise<string[]> {
  const documents = path.join(folder, 'documents');
  const entries = await readdir(documents, { recursive: true });
  return entries
    .filter((entry) => CAPTURE_FILE.test(entry))
    .sort()
    .map((entry) => path.join(documents, entry));
}

/** A file of the folder is read only where it really lies in it. */
async function readInside(file: string, folder: string): Promise<Uint8Array> {
  const real = await realpath(file);
  const inside = path.relative(await realpath(folder), real);
  if (inside.startsWith('..') || path.isAbsolute(inside)) throw new Error('it is a link that leads out of the folder');
  return readFile(real);
}

const recordKeys = Object.keys(recordSchema.shape);

/** The document without its tree and its capture. */
const recordOf = (document: Document): DocumentRecord =>
  recordSchema.parse(Object.fromEntries(Object.entries(document).filter(([key]) => recordKeys.includes(key))));

/** Two files on one address, and references that lead nowhere. */
function crossProblems(records: readonly DocumentRecord[]): Problem[] {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, provenance } of records) {
    const other = files.get(id);
    if (other === undefined) files.set(id, provenance.file);
    else
      problems.push(
        problem('id-duplicate', { file: provenance.file, line: null }, `“${id}” is already the id of ${other}.`),
      );
  }
  for (const { related, provenance } of records)
    for (const id of related)
      if (!files.has(id))
        problems.push(
          problem('reference-unresolved', { file: provenance.file, line: null }, `There is no document “${id}”.`),
        );
  return problems;
}

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
  const seen = new Set<string>();
  const errors: Problem[] = [...ledgers.problems];
  for (const file of await captureFiles(folder)) {
    let bytes: Uint8Array;
    try {
      bytes = await readInside(file, folder);
    } catch (reason) {
      errors.push(problem('file-unreadable', { file, line: null }, `The file cannot be read: ${String(reason)}.`));
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
    if (!seen.has(document.id)) await keep(document);
    seen.add(document.id);
    records.push(recordOf(document));
  }
  errors.push(...crossProblems(records), ...lostAddresses([...ledgers.byDocument.values()], held, folder));
  return { records, errors };
}
