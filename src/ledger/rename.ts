import type { Ledger } from './ledger.ts';
import { isPresent } from './ledger.ts';
import { folder } from './texts.ts';
import type { Passage } from './texts.ts';

/** A document as the archive holds it now. */
export interface Held {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** So much of the letters must stand in both for a document to be taken for another one renamed. */
export const RENAMED_FROM = 0.5;

/**
 * Finds documents that have another id than the one under which they were published: at least half of the letters stand in
 * paragraphs with the same words. One document answers to one ledger; the most similar pairs first.
 * @param lost ledgers whose document is not in the archive
 * @param fresh documents that have no ledger
 * @returns ledgers by the new id
 */
export function findRenamed(lost: readonly Ledger[], fresh: readonly Held[]): Map<string, Ledger> {
  const fold = folder();
  const wordsOf = (texts: readonly string[]): Set<string> => new Set(texts.map(fold));
  const lettersOf = (words: Iterable<string>): number => [...words].reduce((sum, text) => sum + text.length, 0);
  const owners = new Map<string, Ledger[]>();
  const lettersOfLedger = new Map<Ledger, number>();
  for (const ledger of lost) {
    const words = wordsOf(ledger.paragraphs.filter(isPresent).map((entry) => entry.text));
    lettersOfLedger.set(ledger, lettersOf(words));
    for (const text of words) owners.set(text, [...(owners.get(text) ?? []), ledger]);
  }

  const pairs: { ledger: Ledger; id: string; share: number }[] = [];
  for (const { id, passages } of fresh) {
    const words = wordsOf(passages.map((passage) => passage.text));
    const shared = new Map<Ledger, number>();
    for (const text of words) {
      for (const ledger of owners.get(text) ?? []) shared.set(ledger, (shared.get(ledger) ?? 0) + text.length);
    }
    for (const [ledger, letters] of shared) {
      const share = letters / Math.max(lettersOf(words), lettersOfLedger.get(ledger) ?? 0);
      if (share >= RENAMED_FROM) pairs.push({ ledger, id, share });
    }
  }
  pairs.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));

  const renamed = new Map<string, Ledger>();
  const taken = new Set<Ledger>();
  for (const { ledger, id } of pairs) {
    if (renamed.has(id) || taken.has(ledger)) continue;
    renamed.set(id, ledger);
    taken.add(ledger);
  }
  return renamed;
}

/** Former addresses of documents and where they lead now. No former address is the address of a document. */
export function redirectsOf(ledgers: readonly Ledger[]): { from: string; to: string }[] {
  return ledgers.flatMap((ledger) => ledger.formerly.map(({ id }) => ({ from: id, to: ledger.document })));
}
