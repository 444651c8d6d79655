import { finding, type Finding } from '#document/problem.ts';
import type { ProblemName } from '#document/problems.ts';
import { isSame } from './compare.ts';
import type { Changes } from './compare.ts';
import { foldForMatching } from './fold.ts';
import type { Entry, Ledger } from './ledger.ts';
import { isAfter } from './publication-date.ts';
import { findRenamed } from './rename.ts';
import type { Held } from './rename.ts';
import { bagOf } from './bag.ts';
import { goesOn } from './match/within.ts';
import { isOtherDocument, isWithdrawn } from './withdrawn.ts';

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
export interface LedgerProblem extends Finding {
  readonly name: LedgerProblemName;
  readonly document: string;
  /** The paragraph's id where it is about one. */
  readonly id: string | null;
}

/** Whether a problem must stop the build. */
export function breaksLinks(problem: LedgerProblem): boolean {
  return problem.name !== 'ledger-behind';
}

/** Published ids of one document that building it now would lose or give to other words, and whether anything waits for publication. */
export function checkDocument(ledger: Ledger | null, changes: Changes): LedgerProblem[] {
  if (!ledger || isSame(changes)) return [];
  const { document } = changes;
  if (isWithdrawn(ledger) && isOtherDocument(changes))
    return [{ ...finding('address-reused', 'withdrawn', { id: document }), document, id: null }];
  const names = new Set(changes.present.map((paragraph) => paragraph.id));
  const problems: LedgerProblem[] = [];
  for (const { id, fate, into } of changes.changes) {
    if (names.has(id)) continue;
    const values = { id, document, fate };
    const lost =
      into.length === 0
        ? finding('published-id-lost', 'plain', values)
        : finding('published-id-lost', 'moved', { ...values, into });
    problems.push({ ...lost, document, id });
  }
  const entries = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  for (const { id, text } of changes.present) {
    const entry = entries.get(id);
    if (entry && !mayName(entry, text)) {
      problems.push({ ...finding('published-id-repointed', 'plain', { id, document }), document, id });
    }
  }
  if (problems.length === 0)
    problems.push({ ...finding('ledger-behind', 'differs', { document }), document, id: null });
  return problems;
}

/** Whether words may stand under an id: they did before, or they go on from some that did. */
function mayName(entry: Entry, text: string): boolean {
  const wordings = entry.states.map((state) => state.text);
  const folded = foldForMatching(text);
  if (wordings.some((words) => foldForMatching(words) === folded)) return true;
  const is = bagOf(text, foldForMatching);
  return wordings.some((words) => goesOn(bagOf(words, foldForMatching), is));
}

/** Versions of a ledger that are dated later than a moment. They keep every later publication out, since no version may be older than the one before. */
export function checkClock({ document, versions }: Ledger, now: Date): LedgerProblem[] {
  return versions
    .filter(({ date }) => isAfter(date, now))
    .map(({ number, date }) => ({
      ...finding('ledger-broken', 'future', { document, number, date }),
      document,
      id: null,
    }));
}

/**
 * Documents that were published and are gone or renamed, documents that were never published, and addresses given to another document.
 * @param held every document of the archive
 * @param named the ledgers of documents of which somebody has said that they are these renamed, by the new id
 */
export function checkArchive(
  ledgers: readonly Ledger[],
  held: readonly Held[],
  named: ReadonlyMap<string, Ledger> = new Map(),
): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const ids = new Set(held.map(({ id }) => id));
  const published = new Set(ledgers.map(({ document }) => document));
  const lost = ledgers.filter((ledger) => !ids.has(ledger.document) && !isWithdrawn(ledger));
  const fresh = held.filter(({ id }) => !published.has(id));
  const renamed = new Map([...findRenamed(lost, fresh, named)].map(([id, ledger]) => [ledger.document, id]));
  for (const { document } of lost) {
    const now = renamed.get(document);
    const gone =
      now === undefined
        ? finding('document-lost', 'plain', { document })
        : finding('document-lost', 'renamed', { document, now });
    problems.push({ ...gone, document, id: null });
  }
  for (const { formerly, document } of ledgers) {
    for (const { id } of formerly) {
      if (!ids.has(id) || id === document || renamed.get(document) === id) continue;
      problems.push({ ...finding('address-reused', 'plain', { id, document }), document: id, id: null });
    }
  }
  for (const { id } of fresh) {
    problems.push({ ...finding('ledger-behind', 'unpublished', { document: id }), document: id, id: null });
  }
  return problems;
}
