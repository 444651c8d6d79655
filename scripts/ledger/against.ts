import path from 'node:path';
import { z } from 'zod';
import { jsonFrom } from '#corpus/json.ts';
import { isLedgerName, readLedgers } from '#corpus/ledgers.ts';
import { rewritings, type EarlierLedger, type Rewriting } from '#ledger/against.ts';
import { ledgerSchema } from '#ledger/ledger.ts';
import { oldLedgerSchema } from '#ledger/old-form.ts';
import { Exit } from '../terminal/command-line.ts';
import { write } from '../terminal/output.ts';
import { counted, printable } from '../terminal/printable.ts';
import { git } from './git.ts';

/** A ledger of any form. */
const anyLedger = z.union([ledgerSchema, oldLedgerSchema]);

/**
 * Compares the ledgers of an archive with those of a git revision: what was published then must still be what was published.
 * @param content the archive's folder
 * @param revision anything that git takes for a commit
 * @returns the exit code: 0 nothing was rewritten, 1 something was
 * @throws {Exit} with exit code 2 where there is no such revision, no repository or no git
 */
export async function runAgainst(content: string, revision: string): Promise<number> {
  const then = ledgersAt(content, revision);
  const { byDocument } = await readLedgers(content);
  const found = rewritings(then, [...byDocument.values()]);
  for (const rewriting of found) await write(`rewritten  ${inWords(rewriting, revision)}\n`);
  if (found.length > 0)
    await write(
      `→ Restore the ledgers from version control. What was published stays published: correct it by publishing anew.\n`,
    );
  else
    await write(`${counted(then.length, 'ledger')} of ${printable(revision)}: every version is still what it was.\n`);
  return found.length > 0 ? 1 : 0;
}

function inWords(rewriting: Rewriting, revision: string): string {
  const at = printable(revision);
  const { document } = rewriting;
  if (rewriting.name === 'vanished')
    return `${document} was published at ${at}; its ledger is gone, and no other leads on from it.`;
  if (rewriting.name === 'shortened')
    return `${document} had ${counted(rewriting.was, 'version')} at ${at} and has ${String(rewriting.is)} now.`;
  return `Version ${String(rewriting.version)} of ${document} is not the one that was published at ${at}.`;
}

/** The ledgers of an archive as a revision has them. */
function ledgersAt(content: string, revision: string): EarlierLedger[] {
  if (git(content, 'rev-parse', '--git-dir') === null)
    throw refused(`${content} is in no git repository, so that there is nothing to compare it with.`);
  const commit = git(content, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)?.trim();
  if (commit === undefined)
    throw refused(
      `“${revision}” is no revision of this repository. A shallow clone has only the last ones: fetch it first.`,
    );
  const names = git(content, 'ls-tree', '-z', '--name-only', commit, 'ledger/')?.split('\0') ?? [];
  const files = names.filter((name) => isLedgerName(path.posix.basename(name)));
  return files.map((name) => {
    const ledger = anyLedger.safeParse(jsonFrom(git(content, 'show', `${commit}:./${name}`) ?? ''));
    if (!ledger.success) throw refused(`${name} at ${revision} is no ledger, so that nothing can be compared with it.`);
    return ledger.data;
  });
}

function refused(message: string): Exit {
  console.error(printable(message));
  return new Exit(2);
}
