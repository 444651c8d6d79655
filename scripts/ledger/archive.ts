import { documentsOf } from '#corpus/archive-documents.ts';
import { openArchive } from '#corpus/archive.ts';
import { ledgerFolder, readLedgers } from '#corpus/ledgers.ts';
import type { Problem } from '#document/problem.ts';
import { leadAcross } from '#ledger/across.ts';
import { checkLedger } from '#ledger/check-ledger.ts';
import { checkArchive, checkClock, checkDocument, type LedgerProblem } from '#ledger/check.ts';
import { compare, isSame, type Changes } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { isWithdrawn } from '#ledger/withdrawn.ts';
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

/** What the person at the terminal says of documents. */
export interface Said {
  /** Ids of documents that are no longer in the archive and are to be withdrawn. */
  readonly withdraw: readonly string[];
  /** The id under which a document was published, and the one that it has now. */
  readonly renamed: readonly (readonly [string, string])[];
  /** Versions dated later than this cannot be. */
  readonly now: Date;
}

/**
 * Reads an archive and compares it with what was published of it.
 * @param content the archive's folder
 */
export async function compareArchive(content: string, { withdraw, renamed: said, now }: Said): Promise<ArchiveState> {
  const { byDocument, problems: unusable } = await readLedgers(content);
  const ledgers = [...byDocument.values()];
  const { held, errors } = readArchive(content);
  const ids = new Set(held.map(({ id }) => id));
  const lost = ledgers.filter(({ document }) => !ids.has(document) && !withdraw.includes(document));
  const fresh = held.filter(({ id }) => !byDocument.has(id));
  const { named, refused } = namedBy({ renamed: said, withdraw }, byDocument, ids);
  const renamed = findRenamed(lost, fresh, named);

  const compared: Compared[] = held.map(({ id, passages, capture }) => {
    const ledger = byDocument.get(id) ?? renamed.get(id) ?? null;
    return { ledger, changes: compare(ledger, passages, id, capture) };
  });
  for (const document of new Set(withdraw)) {
    const ledger = byDocument.get(document);
    if (!ledger) refused.push(`${printable(document)} cannot be withdrawn: no document was published under this id.`);
    else if (ids.has(document))
      refused.push(`${document} cannot be withdrawn while it is in the archive: remove its capture first.`);
    else compared.push({ ledger, changes: compare(ledger, []) });
  }
  const led = leadAcross(compared.map(({ changes }) => changes));
  const all = compared.map(({ ledger, changes }, place) => ({ ledger, changes: led[place] ?? changes }));
  const own = all.filter(({ ledger, changes }) => ledger?.document === changes.document && ids.has(changes.document));
  return {
    folder: ledgerFolder(content),
    compared: all.filter(({ changes }) => !isSame(changes)),
    problems: [
      ...ledgers.flatMap(checkLedger),
      ...ledgers.flatMap((ledger) => checkClock(ledger, now)),
      ...checkArchive(ledgers, held, named),
      ...own.flatMap(({ ledger, changes }) => checkDocument(ledger, changes)),
    ],
    errors: [...unusable, ...errors],
    refused,
  };
}

/** The ledgers that somebody named by the new id of their document, and why some of them cannot be. */
function namedBy(
  { renamed: said, withdraw }: Pick<Said, 'renamed' | 'withdraw'>,
  ledgers: ReadonlyMap<string, Ledger>,
  ids: ReadonlySet<string>,
): { named: Map<string, Ledger>; refused: string[] } {
  const named = new Map<string, Ledger>();
  const refused: string[] = [];
  for (const [old, now] of said) {
    const ledger = ledgers.get(old);
    const inTheWay: readonly (readonly [boolean, string])[] = [
      [named.values().some(({ document }) => document === old), `${printable(old)} cannot be two documents`],
      [withdraw.includes(old), 'it is to be withdrawn'],
      [
        ledger !== undefined && isWithdrawn(ledger),
        'it was withdrawn, and its address belongs to what was published there',
      ],
      [ids.has(old), `${printable(old)} is in the archive: take its file away first`],
      [!ids.has(now), `there is no document ${printable(now)} in the archive`],
      [
        ledgers.has(now),
        `${printable(now)} was published already, and its address belongs to what was published there`,
      ],
      [named.has(now), `${printable(now)} cannot be two documents`],
    ];
    const why = inTheWay.find(([holds]) => holds)?.[1];
    if (ledger && why === undefined) named.set(now, ledger);
    else refused.push(`${printable(old)} cannot be renamed: ${why ?? 'no document was published under this id'}.`);
  }
  return { named, refused };
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
