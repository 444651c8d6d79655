import { checkLedger } from './check-ledger.ts';
import { formerAddresses } from './former-addresses.ts';
import { foldForMatching } from './fold.ts';
import { paragraphsAt } from './history.ts';
import { FORM, lastState } from './ledger.ts';
import type { Entry, Ledger, Version } from './ledger.ts';
import type { MergeDecision } from './merge-decision.ts';
import { replay, type Running } from './replay.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Why two ledgers cannot be made one without breaking a link that is out. */
export type MergeConflict =
  /** Both gave an id to words of their own. */
  | { readonly name: 'id-given-twice'; readonly id: string; readonly ours: string; readonly theirs: string }
  /** Both gave the document another address. */
  | { readonly name: 'two-addresses'; readonly ours: string; readonly theirs: string }
  /** One branch withdrew the document while the other published it anew. */
  | { readonly name: 'withdrawn-and-changed' }
  /** One of the two is not sound, or what came out. */
  | { readonly name: 'unsound' };

/** Two ledgers made one, or why they cannot be. */
export interface Merged {
  /** Null where there is a conflict. */
  readonly ledger: Ledger | null;
  readonly decisions: readonly MergeDecision[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Makes one ledger of two that went on from the same versions. Every version of ours stays as it was sealed; those that theirs
 * published since follow it, each with what it changed, under the next numbers. Every id and every wording of both is kept.
 * Two ledgers that begin with other versions have nothing in common but, perhaps, ids with the same words.
 * @param salt a new random number each time, as `saltSchema` has it
 */
export function merge(ours: Ledger, theirs: Ledger, salt: () => string): Merged {
  if ([ours, theirs].some((ledger) => checkLedger(ledger).length > 0)) return unsound;
  const shared = sharedVersions(ours, theirs);
  const conflicts = [...addressConflicts(ours, theirs, shared), ...idConflicts(ours, theirs, shared)];
  if (conflicts.length > 0) return { ledger: null, decisions: [], conflicts };
  if (shared === theirs.versions.length) return { ledger: ours, decisions: [], conflicts };
  if (shared === ours.versions.length) return { ledger: theirs, decisions: [], conflicts };
  if (isWithdrawn(ours) !== isWithdrawn(theirs))
    return { ledger: null, decisions: [], conflicts: [{ name: 'withdrawn-and-changed' }] };
  let running: Running = { versions: ours.versions, paragraphs: ours.paragraphs };
  const decisions: MergeDecision[] = [];
  for (const version of theirs.versions.slice(shared)) {
    const before = running.versions.length;
    const replayed = replay(running, theirs, version, { shared, salt });
    ({ running } = replayed);
    decisions.push(...replayed.decisions);
    const now = running.versions.length > before ? running.versions.length : null;
    if (now !== version.number) decisions.push({ name: 'renumbered-version', version: version.number, now });
  }
  const ledger: Ledger = {
    form: FORM,
    document: running.versions.at(-1)?.address ?? ours.document,
    formerly: formerAddresses(running.versions),
    versions: [...running.versions],
    paragraphs: [...running.paragraphs],
  };
  return checkLedger(ledger).length === 0 ? { ledger, decisions, conflicts } : unsound;
}

const unsound: Merged = { ledger: null, decisions: [], conflicts: [{ name: 'unsound' }] };

/** With how many versions both begin. Ledgers that were brought to the present form apart have other salts, and so other seals. */
function sharedVersions(ours: Ledger, theirs: Ledger): number {
  const of = (ledger: Ledger, { number, address, date, reason, cause, capture, digest, order }: Version): string => {
    const turns = paragraphsAt(ledger, number).map(({ turn }) => turn);
    return JSON.stringify([address, date, reason, cause, capture?.sha256, digest, order, turns]);
  };
  const first = ours.versions.findIndex((version, index) => {
    const other = theirs.versions[index];
    return other === undefined || (other.seal !== version.seal && of(theirs, other) !== of(ours, version));
  });
  return first < 0 ? ours.versions.length : first;
}

function addressConflicts(ours: Ledger, theirs: Ledger, shared: number): MergeConflict[] {
  const before = ours.versions[shared - 1]?.address;
  return ours.document === theirs.document || ours.document === before || theirs.document === before
    ? []
    : [{ name: 'two-addresses', ours: ours.document, theirs: theirs.document }];
}

/** Ids that both gave out since they parted, to words that were never the same. */
function idConflicts(ours: Ledger, theirs: Ledger, shared: number): MergeConflict[] {
  const isNew = ({ since }: Entry): boolean => since > shared;
  const given = new Map(ours.paragraphs.filter(isNew).map((entry) => [entry.id, entry]));
  return theirs.paragraphs.filter(isNew).flatMap((entry) => {
    const other = given.get(entry.id);
    const wordings = new Set(other?.states.map(({ text }) => foldForMatching(text)));
    if (!other || entry.states.some(({ text }) => wordings.has(foldForMatching(text)))) return [];
    return [
      { name: 'id-given-twice' as const, id: entry.id, ours: lastState(other).text, theirs: lastState(entry).text },
    ];
  });
}
