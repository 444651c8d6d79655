import { compare } from './compare.ts';
import { bagOf, sharedLetters } from './bag.ts';
import type { Bag } from './bag.ts';
import type { Ledger } from './ledger.ts';
import { isPresent, lastState } from './ledger.ts';
import { folder } from './texts.ts';
import type { Passage } from './texts.ts';

/** A document as the archive holds it now. */
export interface Held {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** So much of the letters must stand in paragraphs of both for a document to be taken for another one renamed. */
const RENAMED_FROM = 0.5;

/**
 * Finds documents that have another id than the one under which they were published: at least half of the letters stand in
 * paragraphs with the same words or, where no document has so many, in paragraphs that would keep their id.
 * One document answers to one ledger; the most similar pairs first.
 * @param lost ledgers whose document is not in the archive
 * @param fresh documents that have no ledger
 * @param named what somebody has said: ledgers by the new id
 * @returns ledgers by the new id
 */
export function findRenamed(
  lost: readonly Ledger[],
  fresh: readonly Held[],
  named: ReadonlyMap<string, Ledger> = new Map(),
): Map<string, Ledger> {
  const renamed = new Map(named);
  for (const likenesses of [withSameWords, withCorrectedWords]) {
    const found = new Set(renamed.values());
    const open = lost.filter((ledger) => !found.has(ledger));
    const pairs = likenesses(
      open,
      fresh.filter(({ id }) => !renamed.has(id)),
    );
    for (const [id, ledger] of pairOff(pairs)) renamed.set(id, ledger);
  }
  return renamed;
}

interface Likeness {
  readonly ledger: Ledger;
  readonly id: string;
  /** Of the letters, 0 to 1. */
  readonly share: number;
}

/** Each ledger for one document, each document for one ledger, the most similar first. */
function pairOff(pairs: readonly Likeness[]): Map<string, Ledger> {
  const renamed = new Map<string, Ledger>();
  const taken = new Set<Ledger>();
  for (const { ledger, id } of pairs.toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))) {
    if (renamed.has(id) || taken.has(ledger)) continue;
    renamed.set(id, ledger);
    taken.add(ledger);
  }
  return renamed;
}

/** The words of a document as they were published last. */
const textsOf = (ledger: Ledger): string[] => ledger.paragraphs.filter(isPresent).map((entry) => lastState(entry).text);

/** Documents that were renamed and corrected throughout at once. */
function withCorrectedWords(lost: readonly Ledger[], fresh: readonly Held[]): Likeness[] {
  const fold = folder();
  const bag = (texts: readonly string[]): Bag => bagOf(texts.join(' '), fold);
  const lettersOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + fold(text).length, 0);
  const published = lost.map((ledger) => {
    const texts = textsOf(ledger);
    return { ledger, bag: bag(texts), letters: lettersOf(texts) };
  });
  if (published.length === 0) return [];
  return fresh.flatMap(({ id, passages }) => {
    const texts = passages.map(({ text }) => text);
    const own = bag(texts);
    return published.flatMap(({ ledger, bag: other, letters }) => {
      if (2 * sharedLetters(own, other) < RENAMED_FROM * (own.weight + other.weight)) return [];
      const staying = compare(ledger, passages, id).present.filter((paragraph) => paragraph.published);
      const share = lettersOf(staying.map(({ text }) => text)) / Math.max(letters, lettersOf(texts));
      return share >= RENAMED_FROM ? [{ ledger, id, share }] : [];
    });
  });
}

function withSameWords(lost: readonly Ledger[], fresh: readonly Held[]): Likeness[] {
  const fold = folder();
  const wordsOf = (texts: readonly string[]): Set<string> => new Set(texts.map(fold));
  const lettersOf = (words: Iterable<string>): number => [...words].reduce((sum, text) => sum + text.length, 0);
  const owners = new Map<string, Ledger[]>();
  const lettersOfLedger = new Map<Ledger, number>();
  for (const ledger of lost) {
    const words = wordsOf(textsOf(ledger));
    lettersOfLedger.set(ledger, lettersOf(words));
    for (const text of words) owners.set(text, [...(owners.get(text) ?? []), ledger]);
  }

  const pairs: Likeness[] = [];
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
  return pairs;
}
