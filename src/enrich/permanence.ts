import type { EarlierWords, Permanence } from '#document/permanence.ts';
import { earlierWordsOf, standingIn, tombstonesOf, versionsOf } from '#ledger/history.ts';
import type { Standing } from '#ledger/history.ts';
import { lastState, type Entry, type Ledger } from '#ledger/ledger.ts';

/** What a document holds now, as far as it may differ from what was published. */
export interface Present {
  /** Ids of paragraphs that are not published yet. */
  readonly provisional: ReadonlySet<string>;
  /** Digests of the words of all paragraphs, by id. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * What a document's page tells of its past.
 * @param ledger what was published of the document, or null
 * @param present null where nothing differs from what was published
 */
export function permanenceOf(ledger: Ledger | null, present: Present | null): Permanence {
  return {
    published: ledger !== null,
    provisional: [...(present?.provisional ?? [])],
    versions: ledger ? versionsOf(ledger) : [],
    ...(ledger ? noticesOf(ledger, present) : { tombstones: [], earlier: {} }),
    formerly: ledger?.formerly.map(({ id }) => id) ?? [],
  };
}

function noticesOf(ledger: Ledger, present: Present | null): Pick<Permanence, 'tombstones' | 'earlier'> {
  const standing = standingIn(ledger);
  const earlier: Permanence['earlier'] = {};
  for (const entry of ledger.paragraphs) {
    const words = wordingsBefore(ledger, entry, present?.digests.get(entry.id) ?? entry.digest, standing);
    if (words.length > 0) earlier[entry.id] = words;
  }
  return { tombstones: tombstonesOf(ledger, standing), earlier };
}

/** All published words of a paragraph but the ones that stand there now, the latest first. */
function wordingsBefore(ledger: Ledger, entry: Entry, now: string, standing: Standing): EarlierWords[] {
  const last = { digest: entry.digest, text: lastState(entry).text, until: null, reason: null, into: [] };
  return [last, ...earlierWordsOf(ledger, entry, standing)].filter(({ digest }) => digest !== now);
}
