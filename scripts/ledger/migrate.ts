import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jsonFrom } from '#corpus/json.ts';
import { ledgerFolder, ledgerNames } from '#corpus/ledgers.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { ledgerSchema, type Ledger } from '#ledger/ledger.ts';
import { migrate } from '#ledger/migrate.ts';
import { oldLedgerSchema, type OldLedger } from '#ledger/old-form.ts';
import { findingInWords, problemInWords } from '#strings/problems.ts';
import { write } from '../terminal/output.ts';
import { counted, printable } from '../terminal/printable.ts';
import { problemLines } from '../terminal/problems.ts';
import { readArchive, type HeldDocument } from './archive.ts';
import { agreed } from './ask.ts';
import { turnInWords } from './describe.ts';
import type { LedgerOptions } from './options.ts';
import { randomSalt } from './salt.ts';
import { putBackFirst, writeOrSay } from './write-or-say.ts';

/** The ledgers of an archive, of the old form and of the present one. */
interface Found {
  readonly old: readonly OldLedger[];
  readonly present: readonly Ledger[];
  /** Names of files that are neither. */
  readonly broken: readonly string[];
}

/**
 * Brings the ledgers of an archive to the present form, all or none, after showing what is read from the captures for it: ids, days
 * and digests stay.
 * @returns the exit code: 0 nothing to do or written, 1 not agreed to, 2 a ledger or a document cannot be used
 */
export async function runMigrate(options: LedgerOptions): Promise<number> {
  const folder = ledgerFolder(options.content);
  await putBackFirst(folder);
  const { old, present, broken } = ledgersIn(folder);
  for (const name of broken) console.error(`${printable(name)} is no ledger; restore it from version control.`);
  const { held, errors } = readArchive(options.content);
  for (const error of errors) await write(problemLines(problemInWords(error)));
  if (broken.length + errors.length > 0) return 2;
  if (old.length === 0) {
    await write('No ledger is in the old form.\n');
    return 0;
  }
  const documents = new Map(held.map((document) => [document.id, document]));
  const migrated = old.map((ledger) => migrate(ledger, documents.get(ledger.document) ?? null, randomSalt));
  const faults = migrated.flatMap(checkLedger);
  for (const fault of faults) console.error(findingInWords(fault).message);
  if (faults.length > 0) {
    console.error('Nothing was written: restore these ledgers from version control first.');
    return 2;
  }
  for (const ledger of migrated) await write(migrationLines(ledger, documents.get(ledger.document)));
  if (!(await agreed(options, `Bring ${counted(migrated.length, 'ledger')} to the present form?`))) return 1;
  writeOrSay(folder, { ledgers: [...migrated, ...present], gone: [], from: new Map() });
  await write(`${counted(migrated.length, 'ledger')} written to ${folder}.\n`);
  return 0;
}

function ledgersIn(folder: string): Found {
  const found = { old: [] as OldLedger[], present: [] as Ledger[], broken: [] as string[] };
  for (const name of ledgerNames(folder)) {
    const data = jsonFrom(readFileSync(path.join(folder, name), 'utf8'));
    const [old, present] = [oldLedgerSchema.safeParse(data), ledgerSchema.safeParse(data)];
    if (old.success) found.old.push(old.data);
    else if (present.success) found.present.push(present.data);
    else found.broken.push(name);
  }
  return found;
}

/** What a ledger gains, for people: the turns of its last version, and of which versions they are known. */
function migrationLines({ document, versions, paragraphs }: Ledger, held: HeldDocument | undefined): string {
  const last = versions.at(-1);
  const lines = [
    document,
    `  ${counted(versions.length, 'version')}, ${counted(paragraphs.length, 'id')}, none of them changed`,
  ];
  if (last?.capture) lines.push(`  capture    ${last.capture.sha256}`);
  else if (held) lines.push('  capture    its words are not those published last');
  const turns = paragraphs.flatMap(({ id, states }) => states.map(({ since, turn }) => ({ id, since, turn })));
  for (const { id, since, turn } of turns)
    if (turn !== null && typeof turn !== 'string')
      lines.push(`  speaker    ${id} from version ${String(since)}: ${turnInWords(turn)}`);
  const unknown = new Set(turns.filter(({ turn }) => turn === 'unknown').map(({ since }) => since));
  if (unknown.size > 0) lines.push(`  speaker    not known of words from version ${[...unknown].sort().join(', ')}`);
  return `${lines.join('\n')}\n\n`;
}
