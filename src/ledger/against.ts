import type { Ledger, Version } from './ledger.ts';

/** What is compared of a ledger of another time; a ledger of form 1 has no seals. */
export interface EarlierLedger {
  readonly document: string;
  readonly versions: readonly (Pick<Version, 'number' | 'date' | 'reason' | 'digest'> & { readonly seal?: string })[];
}

/** In what the ledgers of now do not go on from those of then. */
export type Rewriting =
  /** No ledger has the document's name, and none led on from it. */
  | { readonly name: 'vanished'; readonly document: string }
  /** There were more versions than there are. */
  | { readonly name: 'shortened'; readonly document: string; readonly was: number; readonly is: number }
  /** A version is not the one that it was. */
  | { readonly name: 'rewritten'; readonly document: string; readonly version: number };

/**
 * Compares the ledgers of another time with those of now, which may only have grown: every version of then is one of now, under the
 * document's name or under one that led on from it.
 */
export function rewritings(then: readonly EarlierLedger[], now: readonly Ledger[]): Rewriting[] {
  const byDocument = new Map(now.map((ledger) => [ledger.document, ledger]));
  const ledOn = new Map(now.flatMap((ledger) => ledger.formerly.map(({ id }) => [id, ledger] as const)));
  return then.flatMap((earlier): Rewriting[] => {
    const { document, versions } = earlier;
    const heirs = [ledOn.get(document), byDocument.get(document)].filter((ledger) => ledger !== undefined);
    const [heir] = heirs;
    if (!heir) return [{ name: 'vanished', document }];
    if (heirs.some((ledger) => firstOther(earlier, ledger) === null)) return [];
    const version = firstOther(earlier, heir) ?? 0;
    return version > heir.versions.length
      ? [{ name: 'shortened', document, was: versions.length, is: heir.versions.length }]
      : [{ name: 'rewritten', document, version }];
  });
}

/** Number of the first version of then that is not one of now, null where all are. */
function firstOther({ versions }: EarlierLedger, ledger: Ledger): number | null {
  const index = versions.findIndex((was, at) => {
    const is = ledger.versions[at];
    if (is === undefined) return true;
    if (was.seal !== undefined) return was.seal !== is.seal;
    return was.date !== is.date || was.reason !== is.reason || was.digest !== is.digest;
  });
  return index === -1 ? null : index + 1;
}
