import type { Permanence } from '#document/permanence.ts';
import { earlierWordsOf, tombstonesOf, versionsOf } from '#ledger/history.ts';
import type { Ledger } from '#ledger/ledger.ts';

/**
 * What a document's page tells of its past.
 * @param ledger what was published of the document, or null
 * @param provisional ids of its paragraphs that are not published yet
 */
export function permanenceOf(ledger: Ledger | null, provisional: ReadonlySet<string>): Permanence {
  const earlier: Permanence['earlier'] = {};
  for (const entry of ledger?.paragraphs ?? []) {
    const words = ledger ? earlierWordsOf(ledger, entry) : [];
    if (words.length > 0) earlier[entry.id] = words;
  }
  return {
    published: ledger !== null,
    provisional: [...provisional],
    versions: ledger ? versionsOf(ledger) : [],
    tombstones: ledger ? tombstonesOf(ledger).map((tombstone) => ({ ...tombstone, into: [...tombstone.into] })) : [],
    earlier,
    formerly: ledger?.formerly.map(({ id }) => id) ?? [],
  };
}
