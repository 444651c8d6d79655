import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonFrom } from '#corpus/json.ts';
import { indexFile, ledgerFolder, ledgerNames } from '#corpus/ledgers.ts';
import { indexOf, ledgerIndexSchema, serialiseIndex, type LedgerIndex } from '#ledger/ledger-index.ts';
import { ledgerSchema, serialise, type Ledger } from '#ledger/ledger.ts';
import type { MergeDecision } from '#ledger/merge-decision.ts';
import { merge, type MergeConflict, type Merged } from '#ledger/merge.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { naming } from '../disk/fault.ts';
import { write } from '../terminal/output.ts';
import { counted, printable } from '../terminal/printable.ts';
import { git } from './git.ts';
import { randomSalt } from './salt.ts';
import { putBackFirst, writeOrSay } from './write-or-say.ts';

/** The two sides of a merge as git numbers them. */
const OURS = 2;
const THEIRS = 3;

/**
 * Makes one of what two branches published, in the middle of a `git merge`: every ledger that git could not merge, and the list of all.
 * All or none are written.
 * @param content the archive's folder
 * @returns the exit code: 0 written, 1 a conflict that somebody has to settle, 2 nothing here can be merged
 */
export async function runMergeArchive(content: string): Promise<number> {
  const folder = ledgerFolder(content);
  await putBackFirst(folder);
  const sides = unmergedIn(content);
  if (sides === null) {
    console.error(`${printable(content)} is in no git repository, so that there are no branches to merge.`);
    return 2;
  }
  const lists = listsOf(content);
  if (lists === null) {
    console.error('No merge is going on, and the last commit is none; nothing is to be merged.');
    return 2;
  }
  const present = ledgersIn(folder, new Set(sides.keys()));
  if (present === null) return 2;
  let code = 0;
  for (const [name, [ours, theirs]] of sides) {
    const merged = ours && theirs ? merge(ours, theirs, randomSalt) : null;
    for (const line of merged ? linesOf(merged) : [ONE_SIDE]) await write(`${path.basename(name, '.json')}  ${line}\n`);
    if (merged?.ledger) present.set(name, merged.ledger);
    else code = 1;
  }
  for (const document of code === 0 ? faultsOf(lists, [...present.values()]) : []) {
    await write(`${document}  its ledger is not what a branch has published; restore it from version control.\n`);
    code = 1;
  }
  if (code > 0) {
    console.error('Nothing was written.');
    return code;
  }
  writeOrSay(folder, { ledgers: [...present.values()], gone: [], from: new Map(), isWhole: true });
  await write(
    `${counted(sides.size, 'ledger')} merged, ${counted(present.size, 'ledger')} listed in ${indexFile(folder)}.\n` +
      '→ Settle the captures, add all to the merge, and run `npm run ledger` to publish what they say now.\n',
  );
  return 0;
}

/**
 * Makes one of two files as a merge driver of git does: `npm run --silent ledger -- --merge %O %A %B`. The result goes into the
 * second file. What both come from need not be known: they begin alike.
 * @returns the exit code: 0 merged, 1 a conflict; then the file is as it was
 */
export async function runMergeFiles([, ours, theirs]: readonly [string, string, string]): Promise<number> {
  const [one, other] = await naming(ours, () => [ours, theirs].map((file) => jsonFrom(readFileSync(file, 'utf8'))));
  const lists = [ledgerIndexSchema.safeParse(one), ledgerIndexSchema.safeParse(other)] as const;
  if (lists[0].success && lists[1].success) {
    replaceFile(ours, serialiseIndex(unionOf(lists[0].data, lists[1].data)));
    await write('The lists of ledgers were put together; run `npm run ledger -- --merge` when all files are merged.\n');
    return 0;
  }
  const ledgers = [ledgerSchema.safeParse(one), ledgerSchema.safeParse(other)] as const;
  if (!ledgers[0].success || !ledgers[1].success) {
    console.error('One of the two is no ledger of the present form; nothing was merged.');
    return 1;
  }
  const merged = merge(ledgers[0].data, ledgers[1].data, randomSalt);
  for (const line of linesOf(merged)) await write(`${ledgers[0].data.document}  ${line}\n`);
  if (!merged.ledger) return 1;
  replaceFile(ours, serialise(merged.ledger));
  return 0;
}

const ONE_SIDE =
  'One branch renamed or removed the ledger that the other changed or renamed: keep the changed file under the new name, or take one of two renames back, and run this again.';

/** What is said of a merged ledger, a line each. */
function linesOf({ ledger, decisions, conflicts }: Merged): string[] {
  const said = [...conflicts.map(conflictInWords), ...decisions.map(decisionInWords)];
  return said.length === 0 && ledger ? ['One branch has all that the other has.'] : said;
}

function decisionInWords(decision: MergeDecision): string {
  switch (decision.name) {
    case 'renumbered-version':
      return decision.now === null
        ? `Version ${String(decision.version)} of their branch brings nothing that ours has not.`
        : `Version ${String(decision.version)} of their branch is version ${String(decision.now)} now.`;
    case 'both-changed':
      return `Both branches changed ¶ ${decision.id}: the words of theirs stand, those of ours are an earlier wording.`;
    case 'speaker-unknown':
      return `Both branches changed who speaks ¶ ${decision.id}: nobody is named until the capture is published anew.`;
    case 'put-back':
      return `¶ ${decision.id} was withdrawn in our branch and changed in theirs: it stands again.`;
    case 'withdrawn':
      return `¶ ${decision.id} was changed in our branch and withdrawn in theirs: it is withdrawn.`;
  }
}

function conflictInWords(conflict: MergeConflict): string {
  switch (conflict.name) {
    case 'id-given-twice':
      return `Both branches gave the number of ¶ ${conflict.id} to words of their own, and a link to it may be out:\n  ours    ${printable(conflict.ours)}\n  theirs  ${printable(conflict.theirs)}\n→ Take the publication of one branch back (its ledger and ledger.json as they were before), merge, and publish it anew: its paragraph gets the next number.`;
    case 'two-addresses':
      return `Our branch moved the document to ${conflict.ours}, theirs to ${conflict.theirs}.\n→ Take one of the two renames back, merge, and rename again.`;
    case 'withdrawn-and-changed':
      return 'One branch withdrew the document, the other published it anew.\n→ Take one of the two publications back (ledger and ledger.json as they were before), and merge again.';
    case 'unsound':
      return 'The two ledgers do not fit together. Check both with `npm run ledger -- --check`.';
  }
}

/** The ledgers that can be read, by the name of their file; null where one cannot that git has settled. The person knows why by then. */
function ledgersIn(folder: string, unsettled: ReadonlySet<string>): Map<string, Ledger> | null {
  const present = new Map<string, Ledger>();
  for (const name of ledgerNames(folder)) {
    const ledger = ledgerSchema.safeParse(jsonFrom(readFileSync(path.join(folder, name), 'utf8')));
    if (ledger.success) present.set(name, ledger.data);
    else if (!unsettled.has(name)) {
      console.error(`${printable(name)} is no ledger and git has no two sides of it; restore it from version control.`);
      return null;
    }
  }
  return present;
}

/** Both sides of each ledger that git could not merge, by the name of its file; null where there is no repository. */
function unmergedIn(content: string): Map<string, [ours: Ledger | null, theirs: Ledger | null]> | null {
  const listed = git(content, 'ls-files', '-u', '-z', '--', 'ledger');
  if (listed === null) return null;
  const names = listed.split('\0').flatMap((line) => line.split('\t')[1] ?? []);
  const sideOf = (name: string, side: number): Ledger | null =>
    ledgerSchema.safeParse(jsonFrom(git(content, 'show', `:${String(side)}:./${name}`) ?? '')).data ?? null;
  return new Map([...new Set(names)].map((name) => [path.basename(name), [sideOf(name, OURS), sideOf(name, THEIRS)]]));
}

/** The lists of the two branches: of a merge that is going on, or of the one that was committed last; null where there is none. */
function listsOf(content: string): LedgerIndex['documents'][] | null {
  const isCommit = (revision: string): boolean => git(content, 'rev-parse', '--quiet', '--verify', revision) !== null;
  const sides = isCommit('MERGE_HEAD') ? ['HEAD', 'MERGE_HEAD'] : isCommit('HEAD^2') ? ['HEAD^1', 'HEAD^2'] : null;
  return (
    sides?.map((side) => {
      const text = git(content, 'show', `${side}:./ledger.json`);
      return ledgerIndexSchema.safeParse(jsonFrom(text ?? '')).data?.documents ?? [];
    }) ?? null
  );
}

/**
 * What a ledger is that no branch published so: documents that a branch lists and that are missing, older or other ones. Versions that
 * theirs lists of a document of ours, under this or another address, have other numbers now.
 */
function faultsOf([ours = [], theirs = []]: LedgerIndex['documents'][], ledgers: readonly Ledger[]): string[] {
  const known = new Map(
    ledgers.flatMap((ledger) => [ledger.document, ...ledger.formerly.map(({ id }) => id)].map((id) => [id, ledger])),
  );
  const own = new Set(ours.flatMap(({ document }) => [document, known.get(document)]));
  const listed = new Map(
    [...theirs.filter(({ document }) => !own.has(document) && !own.has(known.get(document) ?? document)), ...ours].map(
      (each) => [each.document, each],
    ),
  );
  const lost = [...listed.values()].filter(
    ({ document, versions, seal }) => known.get(document)?.versions[versions - 1]?.seal !== seal,
  );
  const strange = ledgers.filter(
    ({ document, formerly }) => ![document, ...formerly.map(({ id }) => id)].some((id) => listed.has(id)),
  );
  const broken = ledgers.filter((ledger) => checkLedger(ledger).length > 0);
  return [...new Set([...lost, ...strange, ...broken].map(({ document }) => document))];
}

/** Two lists together; of a document that both list the one with more versions. Whether it fits the ledgers is seen later. */
function unionOf(ours: LedgerIndex, theirs: LedgerIndex): LedgerIndex {
  const all = new Map(ours.documents.map((entry) => [entry.document, entry]));
  for (const entry of theirs.documents)
    if (entry.versions > (all.get(entry.document)?.versions ?? 0)) all.set(entry.document, entry);
  return indexOf(all.values());
}

function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { flush: true });
  renameSync(`${file}.new`, file);
}
