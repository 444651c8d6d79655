import { documentsOf } from '#corpus/archive-documents.ts';
import { openArchive } from '#corpus/archive.ts';
import { ledgerFolder, readLedgers } from '#corpus/ledgers.ts';
import type { Problem } from '#document/problem.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { checkArchive, checkDocument, type LedgerProblem } from '#ledger/check.ts';
import { compare, isSame, type Changes } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { findRenamed, type Held } from '#ledger/rename.ts';
import { printable } from '../terminal/printable.ts';

/** A document with what was published of it and what would change. */
export interface Compared {
  readonly ledger: Ledger | null;
  readonly changes: Changes;
}

/** An archive compared with its ledgers. */
export interface ArchiveState {
  /** The folder of the ledgers. */
  readonly folder: string;
  /** Documents that differ from what was published of them. */
  readonly compared: readonly Compared[];
  /** Everything in which the archive and its ledgers differ, and what is wrong with the ledgers. */
  readonly problems: readonly LedgerProblem[];
  /** Errors of files: where there is one, nothing may be published. */
  readonly errors: readonly Problem[];
  /** Why documents that were to be withdrawn cannot be, for people. */
  readonly refused: readonly string[];
}

/**
 * Reads an archive and compares it with what was published of it.
 * @param content the archive's folder
 * @param withdraw ids of documents that are no longer in the archive and are to be withdrawn
 */
export async function compareArchive(content: string, withdraw: readonly string[]): Promise<ArchiveState> {
  const { byDocument, problems: unusable } = await readLedgers(content);
  const ledgers = [...byDocument.values()];
  const { held, errors } = readArchive(content);
  const ids = new Set(held.map(({ id }) => id));
  const lost = ledgers.filter(({ document }) => !ids.has(document) && !withdraw.includes(document));
  const fresh = held.filter(({ id }) => !byDocument.has(id));
  const renamed = findRenamed(lost, fresh);

  const compared: Compared[] = held.map(({ id, passages, capture }) => {
    const ledger = byDocument.get(id) ?? renamed.get(id) ?? null;
    return { ledger, changes: compare(ledger, passages, id, capture) };
  });
  const refused: string[] = [];
  for (const document of withdraw) {
    const ledger = byDocument.get(document);
    if (!ledger) refused.push(`${printable(document)} cannot be withdrawn: no document was published under this id.`);
    else if (ids.has(document))
      refused.push(`${document} cannot be withdrawn while it is in the archive: remove its capture first.`);
    else compared.push({ ledger, changes: compare(ledger, []) });
  }
  const own = compared.filter(
    ({ ledger, changes }) => ledger?.document === changes.document && ids.has(changes.document),
  );
  return {
    folder: ledgerFolder(content),
    compared: compared.filter(({ changes }) => !isSame(changes)),
    problems: [
      ...ledgers.flatMap(checkLedger),
      ...checkArchive(ledgers, held),
      ...own.flatMap(({ ledger, changes }) => checkDocument(ledger, changes)),
    ],
    errors: [...unusable, ...errors],
    refused,
  };
}

/** A document of the archive with the SHA-256 of its capture. */
export interface HeldDocument extends Held {
  readonly capture: string;
}

/** Reads the documents of an archive as if nothing had been published of them. */
export function readArchive(content: string): { held: HeldDocument[]; errors: Problem[] } {
  const archive = openArchive(content);
  const held: HeldDocument[] = [];
  const errors: Problem[] = [...archive.unreadable];
  for (const { read, problem } of documentsOf(archive, new Map())) {
    if (read === null) {
      errors.push(problem);
      continue;
    }
    const { id, problems } = read.document;
    errors.push(...problems.filter(({ severity }) => severity === 'error'));
    held.push({ id, passages: read.changes.present, capture: read.capture.sha256 });
  }
  return { held, errors };
}
