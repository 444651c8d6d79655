import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkLedger, type LedgerProblem } from '#ledger/check.ts';
import { ledgerSchema, type Ledger } from '#ledger/ledger.ts';

/** The folder of an archive's ledgers. @param folder the archive's folder */
export function ledgerFolder(folder: string): string {
  return path.join(folder, 'ledger');
}

/**
 * Reads what an archive has published. An archive without ledgers has published nothing.
 * @param folder the archive's folder
 * @returns the ledgers in the order of their documents' ids, and what is wrong with the files; a faulty one is left out
 * @throws where the folder is there and cannot be read
 */
export function readLedgers(folder: string): { ledgers: Ledger[]; faults: LedgerProblem[] } {
  const ledgers: Ledger[] = [];
  const faults: LedgerProblem[] = [];
  for (const file of ledgerFiles(ledgerFolder(folder))) {
    const document = path.basename(file, '.json');
    const read = parseLedger(readFileSync(file, 'utf8'), document);
    if (typeof read === 'string')
      faults.push({ name: 'ledger-broken', document, id: null, message: `${file}: ${read}.` });
    else {
      const own = checkLedger(read);
      faults.push(...own);
      if (own.length === 0) ledgers.push(read);
    }
  }
  return { ledgers, faults };
}

function ledgerFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return names.sort().map((name) => path.join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** @returns the ledger, or what is wrong with the file */
function parseLedger(text: string, document: string): Ledger | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'it is not valid JSON';
  }
  const parsed = ledgerSchema.safeParse(data);
  if (parsed.success)
    return parsed.data.document === document ? parsed.data : `it is the ledger of ${parsed.data.document}`;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') ?? ''} has not the form it must have: ${issue?.message ?? ''}`;
}
