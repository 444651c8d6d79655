import { ledgerFolder } from '#corpus/ledgers.ts';
import type { LedgerProblem } from '#ledger/check.ts';
import { isEarlier } from '#ledger/publication-date.ts';
import { publish } from '#ledger/publish.ts';
import { findingInWords, problemInWords } from '#strings/problems.ts';
import { write } from '../terminal/output.ts';
import { counted } from '../terminal/printable.ts';
import { problemLines } from '../terminal/problems.ts';
import { runAgainst } from './against.ts';
import { compareArchive, type ArchiveState } from './archive.ts';
import { agreed, askReason } from './ask.ts';
import { changeLines } from './describe.ts';
import type { LedgerOptions } from './options.ts';
import { randomSalt } from './salt.ts';
import { putBackFirst, writeOrSay } from './write-or-say.ts';

const FIRST_REASON = 'First published';

/**
 * Compares an archive with its ledgers, shows what would change and, when the person agrees, writes it.
 * @returns the exit code: 0 nothing to do or written, 1 differences that were not written, 2 nothing can be published as it is
 * @throws {Exit} where the person at the terminal breaks off
 */
export async function runLedger(options: LedgerOptions): Promise<number> {
  if (!options.check) await putBackFirst(ledgerFolder(options.content));
  const state = await compareArchive(options.content, options);
  for (const error of state.errors) await write(problemLines(problemInWords(error)));
  for (const reason of state.refused) console.error(reason);
  if (state.errors.length + state.refused.length > 0) return 2;
  if (!options.check) return publishAll(state, options);
  const differs = await report(state);
  return options.against === null ? differs : Math.max(differs, await runAgainst(options.content, options.against));
}

async function report({ problems }: ArchiveState): Promise<number> {
  for (const problem of problems) await write(`${problem.name}  ${findingInWords(problem).message}\n`);
  const hints = new Set(problems.map((problem) => findingInWords(problem).hint));
  if (problems.length === 0) await write('The archive and its ledger agree.\n');
  else await write(`\n${counted(problems.length, 'difference')}.\n${[...hints].map((hint) => `→ ${hint}\n`).join('')}`);
  return problems.length === 0 ? 0 : 1;
}

async function publishAll({ folder, compared, problems }: ArchiveState, options: LedgerOptions): Promise<number> {
  const withdrawn = new Set(compared.map(({ changes }) => changes.renamedFrom ?? changes.document));
  const inTheWay = problems.filter(
    ({ name, document }) =>
      name === 'ledger-broken' || name === 'address-reused' || (name === 'document-lost' && !withdrawn.has(document)),
  );
  for (const problem of inTheWay)
    await write(`${problem.name}  ${findingInWords(problem).message}\n  → ${whatToDo(problem)}\n`);
  if (inTheWay.length > 0) return 2;
  if (compared.length === 0) {
    await write('The archive and its ledger agree.\n');
    return 0;
  }
  for (const { changes } of compared) await write(`${changeLines(changes)}\n`);

  const changed = compared.filter(({ changes }) => !changes.first);
  const reason = options.reason ?? (changed.length > 0 ? await askReason(options) : FIRST_REASON);
  if (reason === null) {
    console.error('Nothing was written: give --reason to say why the words changed; readers see it.');
    return 1;
  }
  if (!(await agreed(options, `Publish ${counted(compared.length, 'document')}?`))) return 1;
  const tooEarly = compared.find(({ ledger }) =>
    isEarlier(options.date, ledger?.versions.at(-1)?.date ?? options.date),
  );
  if (tooEarly) {
    console.error(
      `Nothing was written: ${tooEarly.changes.document} already has a version later than ${options.date}.`,
    );
    return 2;
  }
  const ledgers = compared.map(({ ledger, changes }) =>
    publish(ledger, changes, {
      date: options.date,
      reason: changes.first ? (options.reason ?? FIRST_REASON) : reason,
      salt: randomSalt,
    }),
  );
  const gone = compared.flatMap(({ changes }) => changes.renamedFrom ?? []);
  const from = new Map(compared.map(({ ledger, changes }) => [ledger?.document ?? changes.document, ledger]));
  writeOrSay(folder, { ledgers, gone, from });
  await write(`${counted(ledgers.length, 'ledger')} written to ${folder}.\n`);
  return 0;
}

/** As the catalogue of problems says; for a lost document, what is to be given to this very command. */
function whatToDo(problem: LedgerProblem): string {
  return problem.name === 'document-lost'
    ? `Restore the file, withdraw the document with --withdraw ${problem.document}, or say with --renamed ${problem.document} NEW what it is called now`
    : findingInWords(problem).hint;
}
