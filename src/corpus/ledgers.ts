import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { checkIndex, ledgerIndexSchema, type LedgerIndex } from '#ledger/ledger-index.ts';
import { ledgerSchema, type Ledger } from '#ledger/ledger.ts';
import { unreadableFile, unreadableFolder } from '#read/read-files.ts';
import { jsonFrom } from './json.ts';

/** What git leaves in a file that two branches changed. */
const CONFLICT = /^<{7} /mu;

/** The folder of an archive's ledgers. @param folder the archive's folder */
export function ledgerFolder(folder: string): string {
  return path.join(folder, 'ledger');
}

/** The file that lists an archive's ledgers; it lies beside their folder, so that no document can have its name. */
export function indexFile(ledgers: string): string {
  return `${ledgers}.json`;
}

/**
 * The file that stands in the folder of the ledgers while a publication is being written, and names what is being replaced.
 * Where it is found later, the writing was broken off half-way.
 * @param folder the folder of the ledgers
 */
export function unfinishedFile(folder: string): string {
  return path.join(folder, '.publishing.json');
}

/** What an archive has published. */
export interface ReadLedgers {
  /** The ledgers by the id of their document. */
  readonly byDocument: Map<string, Ledger>;
  /** The list of them; null where there is none that can be used. */
  readonly index: LedgerIndex | null;
  /** A problem for each file that is none, and for each that the list contradicts. */
  readonly problems: Problem[];
}

/**
 * Reads what an archive has published. An archive without ledgers has published nothing.
 * @param folder the archive's folder
 * @returns what cannot be read is a problem
 */
export async function readLedgers(folder: string): Promise<ReadLedgers> {
  const ledgers = ledgerFolder(folder);
  const byDocument = new Map<string, Ledger>();
  const problems: Problem[] = [];
  const broken = (file: string, ...particulars: Particulars<'ledger-broken'>): void => {
    problems.push(problem('ledger-broken', { file, line: null }, ...particulars));
  };
  if (existsSync(unfinishedFile(ledgers))) broken(unfinishedFile(ledgers), 'unfinished');
  const unusable = new Set<string>();
  for (const file of ledgerFiles(ledgers, problems)) {
    const document = path.basename(file, '.json');
    const text = await textOf(file, problems);
    if (text === null) {
      unusable.add(document);
      continue;
    }
    const read = parseLedger(text, document);
    if (Array.isArray(read)) {
      unusable.add(document);
      broken(file, ...read);
    } else byDocument.set(document, read);
  }
  const file = indexFile(ledgers);
  const index = existsSync(file) ? parseIndex(await textOf(file, problems)) : 'none';
  if (index === 'conflict') broken(file, 'conflict');
  else if (index === 'invalid') broken(file, 'index-invalid');
  // Where no ledger can be read the list is not what is missing.
  else if (index === 'none' && byDocument.size > 0) broken(file, 'no-index');
  const used = typeof index === 'string' ? null : index;
  for (const fault of used ? checkIndex(used, byDocument, unusable) : [])
    if (fault.name === 'root') broken(file, 'root');
    else broken(path.join(ledgers, `${fault.document}.json`), fault.name, { document: fault.document });
  return { byDocument, index: used, problems };
}

/**
 * The names of the ledgers in their folder, sorted; none where there is no folder.
 * @throws what the disk says where the folder is there and cannot be listed
 */
export function ledgerNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isLedgerName(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Whether a file of the folder is a ledger by its name; what is being written has a hidden one. */
export const isLedgerName = (name: string): boolean => name.endsWith('.json') && !name.startsWith('.');

/** @param problems takes why the folder cannot be listed */
function ledgerFiles(folder: string, problems: Problem[]): string[] {
  try {
    return ledgerNames(folder).map((name) => path.join(folder, name));
  } catch (error) {
    problems.push(unreadableFolder(folder, error));
    return [];
  }
}

/** @param problems takes why the file cannot be read. @returns null where it cannot */
async function textOf(file: string, problems: Problem[]): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    problems.push(unreadableFile(file, error));
    return null;
  }
}

function parseIndex(text: string | null): LedgerIndex | 'invalid' | 'conflict' | null {
  if (text === null) return null;
  return ledgerIndexSchema.safeParse(jsonFrom(text)).data ?? (CONFLICT.test(text) ? 'conflict' : 'invalid');
}

/** @returns the ledger, or what is wrong with the file */
function parseLedger(text: string, document: string): Ledger | Particulars<'ledger-broken'> {
  const data = jsonFrom(text);
  if (data === undefined) return CONFLICT.test(text) ? ['conflict'] : ['not-json', { document }];
  if (typeof data === 'object' && data !== null && 'versions' in data && !('form' in data))
    return ['old-form', { document }];
  const parsed = ledgerSchema.safeParse(data);
  if (parsed.success)
    return parsed.data.document === document ? parsed.data : ['of-other', { document, other: parsed.data.document }];
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  return place === '' ? ['invalid', { document }] : ['invalid-place', { document, place }];
}
