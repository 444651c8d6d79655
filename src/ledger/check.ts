import type { ProblemName } from '#document/problems.ts';
import { isSame } from './compare.ts';
import type { Changes } from './compare.ts';
import { digestOf } from './digest.ts';
import { foldForMatching } from './fold.ts';
import { paragraphsAt } from './history.ts';
import { fromRuns, isPresent } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { digestOfWhole } from './publish.ts';
import { findRenamed } from './rename.ts';
import type { Held } from './rename.ts';
import { bagOf, sameFrom, similarity } from './similarity.ts';

/**
 * What can be wrong between the archive and its ledger.
 * `published-id-lost`, `published-id-repointed`, `document-lost`, `address-reused` and `ledger-broken` break links: the build refuses.
 * `ledger-behind` says that something is not published yet: the build goes on, `--check` does not pass.
 */
export type LedgerProblemName = Extract<
  ProblemName,
  | 'published-id-lost'
  | 'published-id-repointed'
  | 'document-lost'
  | 'address-reused'
  | 'ledger-broken'
  | 'ledger-behind'
>;

/** A problem with a document's published ids. */
export interface LedgerProblem {
  readonly name: LedgerProblemName;
  readonly document: string;
  /** The paragraph's id where it is about one. */
  readonly id: string | null;
  /** What happened, one sentence. */
  readonly message: string;
}

/** Whether a problem must stop the build. */
export function breaksLinks(problem: LedgerProblem): boolean {
  return problem.name !== 'ledger-behind';
}

/** Published ids of one document that building it now would lose or give to other words, and whether anything waits for publication. */
export function checkDocument(ledger: Ledger | null, changes: Changes): LedgerProblem[] {
  if (!ledger || isSame(changes)) return [];
  const { document } = changes;
  const names = new Set(changes.present.map((paragraph) => paragraph.id));
  const problems: LedgerProblem[] = [];
  for (const { id, fate, into } of changes.changes) {
    if (names.has(id)) continue;
    const where = into.length > 0 ? `; its words are now in ${into.join(', ')}` : '';
    problems.push({
      name: 'published-id-lost',
      document,
      id,
      message: `¶ ${id} of ${document} was published and is ${fate}${where}.`,
    });
  }
  const entries = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  for (const { id, text } of changes.present) {
    const entry = entries.get(id);
    if (entry && !mayName(entry, text)) {
      problems.push({
        name: 'published-id-repointed',
        document,
        id,
        message: `¶ ${id} of ${document} would lead to other words than those published under it.`,
      });
    }
  }
  if (problems.length === 0) {
    const message = `${document} differs from its published version.`;
    problems.push({ name: 'ledger-behind', document, id: null, message });
  }
  return problems;
}

/** Whether words may stand under an id: they did before, or they are similar enough to the last that did. */
function mayName(entry: Entry, text: string): boolean {
  const folded = foldForMatching(text);
  const wordings = [entry.text, ...entry.history.flatMap((event) => event.was ?? [])].map(foldForMatching);
  if (wordings.includes(folded)) return true;
  const [was, is] = [bagOf(wordings[0] ?? ''), bagOf(folded)];
  return similarity(was, is) >= sameFrom(was, is);
}

/**
 * Documents that were published and are gone or renamed, documents that were never published, and addresses given to another document.
 * @param held every document of the archive
 */
export function checkArchive(ledgers: readonly Ledger[], held: readonly Held[]): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const ids = new Set(held.map(({ id }) => id));
  const published = new Set(ledgers.map(({ document }) => document));
  const lost = ledgers.filter((ledger) => !ids.has(ledger.document) && ledger.versions.at(-1)?.order.length !== 0);
  const fresh = held.filter(({ id }) => !published.has(id));
  const renamed = new Map([...findRenamed(lost, fresh)].map(([id, ledger]) => [ledger.document, id]));
  for (const { document } of lost) {
    const now = renamed.get(document);
    const guess = now === undefined ? '' : `; it seems to be ${now} now`;
    problems.push({
      name: 'document-lost',
      document,
      id: null,
      message: `The document ${document} was published but is not in the archive${guess}.`,
    });
  }
  for (const { formerly, document } of ledgers) {
    for (const { id } of formerly) {
      if (!ids.has(id) || id === document || renamed.get(document) === id) continue;
      problems.push({
        name: 'address-reused',
        document: id,
        id: null,
        message: `${id} used to be the address of ${document} and must keep leading there.`,
      });
    }
  }
  for (const { id } of fresh) {
    problems.push({
      name: 'ledger-behind',
      document: id,
      id: null,
      message: `${id} has not been published yet; its ids may still change.`,
    });
  }
  return problems;
}

/** Faults in a ledger itself: somebody changed the file by hand, or a merge of branches went wrong. */
export function checkLedger(ledger: Ledger): LedgerProblem[] {
  const faults: { id: string | null; message: string }[] = [];
  const known = new Set<string>();
  for (const { id, text, digest, history } of ledger.paragraphs) {
    if (known.has(id)) faults.push({ id, message: `¶ ${id} is listed twice` });
    known.add(id);
    if (digestOf(text) !== digest) faults.push({ id, message: `the digest of ¶ ${id} does not match its words` });
    if (history.some((event) => event.version > ledger.versions.length)) {
      faults.push({ id, message: `¶ ${id} has a change from a version that does not exist` });
    }
  }
  for (const { id, history } of ledger.paragraphs) {
    for (const other of history.flatMap((event) => event.into ?? [])) {
      if (!known.has(other)) faults.push({ id, message: `¶ ${id} points to ¶ ${other}, which does not exist` });
    }
  }
  for (const [index, version] of ledger.versions.entries()) {
    const number = index + 1;
    if (version.number !== number)
      faults.push({
        id: null,
        message: `version ${String(version.number)} is in the place of version ${String(number)}`,
      });
    else if (version.date < (ledger.versions[index - 1]?.date ?? ''))
      faults.push({ id: null, message: `version ${String(number)} is older than the one before it` });
    else if (fromRuns(version.order).some((id) => !known.has(id)))
      faults.push({ id: null, message: `version ${String(number)} lists an id that does not exist` });
    else if (digestOfWhole(paragraphsAt(ledger, number).map(({ text }) => text)) !== version.digest) {
      faults.push({ id: null, message: `the words of version ${String(number)} are not the ones that were published` });
    }
  }
  const present = ledger.paragraphs.filter(isPresent).map(({ id }) => id);
  if (present.join(' ') !== fromRuns(ledger.versions.at(-1)?.order ?? []).join(' ')) {
    faults.push({ id: null, message: 'the paragraphs are not in the order of the last version' });
  }
  return faults.map(({ id, message }) => ({
    name: 'ledger-broken',
    document: ledger.document,
    id,
    message: `In the ledger of ${ledger.document} ${message}.`,
  }));
}
