import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { ledgerSchema, type Ledger } from '#ledger/ledger.ts';

/** The folder of an archive's ledgers. @param folder the archive's folder */
export function ledgerFolder(folder: string): string {
  return path.join(folder, 'ledger');
}

/**
 * The file that stands in the folder of the ledgers while a publication is being written, and names what is being replaced.
 * Where it is found later, the writing was broken off half-way.
 * @param folder the folder of the ledgers
 */
export function unfinishedFile(folder: string): string {
  return path.join(folder, '.publishing.json');
}

/**
 * Reads what an archive has published. An archive without ledgers has published nothing.
 * @param folder the archive's folder
 * @returns the ledgers by the id of their document, and a problem for each file that is none
 * @throws what the disk says where the folder is there and cannot be read
 */
export async function readLedgers(folder: string): Promise<{ byDocument: Map<string, Ledger>; problems: Problem[] }> {
  const byDocument = new Map<string, Ledger>();
  const problems: Problem[] = [];
  const unfinished = unfinishedFile(ledgerFolder(folder));
  if (existsSync(unfinished)) problems.push(problem('ledger-broken', { file: unfinished, line: null }, 'unfinished'));
  for (const file of await ledgerFiles(ledgerFolder(folder))) {
    const document = path.basename(file, '.json');
    const read = parseLedger(await readFile(file, 'utf8'), document);
    if (Array.isArray(read)) problems.push(problem('ledger-broken', { file, line: null }, ...read));
    else byDocument.set(document, read);
  }
  return { byDocument, problems };
}

async function ledgerFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
    return names.sort().map((name) => path.join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** @returns the ledger, or what is wrong with the file */
function parseLedger(text: string, document: string): Ledger | Particulars<'ledger-broken'> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return ['not-json', { document }];
  }
  const parsed = ledgerSchema.safeParse(data);
  if (parsed.success)
    return parsed.data.document === document ? parsed.data : ['of-other', { document, other: parsed.data.document }];
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  return place === '' ? ['invalid', { document }] : ['invalid-place', { document, place }];
}
