import { allot } from './allot.ts';
import { isPresent } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { match } from './match.ts';
import type { Fate, Match } from './match.ts';
import type { Passage } from './texts.ts';

/** What a new text does to one paragraph that has an id. */
export interface Change {
  readonly id: string;
  readonly fate: Fate;
  /** The ids under which its words stand now, its own among them where it stays; empty for a withdrawn one. */
  readonly into: readonly string[];
  /** The published words. */
  readonly was: string;
  /** The words that the id names now, null where it names none. */
  readonly is: string | null;
}

/** A paragraph of the new text. */
export interface Present extends Passage {
  readonly id: string;
  /** Whether the id was published before. */
  readonly published: boolean;
}

/** What would become of a document's ids: the difference between its ledger and its text, for people and for `publish`. */
export interface Changes {
  readonly document: string;
  /** The address under which the document was published so far, where that was another. */
  readonly renamedFrom: string | null;
  /** Whether nothing of the document has been published. */
  readonly first: boolean;
  /** Every paragraph that was present or is again, in published order. */
  readonly changes: readonly Change[];
  /** The new text in order. */
  readonly present: readonly Present[];
}

/**
 * Compares a document's paragraphs with what was published of it.
 * @param ledger null for a document that was never published
 * @param passages the paragraphs in order
 * @param document its id, where it differs from the ledger's
 */
export function compare(ledger: Ledger | null, passages: readonly Passage[], document?: string): Changes {
  const entries = ledger?.paragraphs ?? [];
  const matched = unchanged(entries, passages) ?? match(entries.map(published), passages);
  const bearer = matched.after.map((place) => (place === null ? null : (entries[place]?.id ?? null)));
  const staying = new Map(bearer.map((id, index) => [id, index]));
  const ids = allot(
    bearer,
    entries.map((entry) => entry.id),
    (id) => !staying.has(id),
  );
  const changes: Change[] = [];
  for (const [place, entry] of entries.entries()) {
    const outcome = matched.before[place] ?? null;
    if (!outcome) continue;
    const into = outcome.into.map((index) => ids[index] ?? '');
    const own = staying.get(entry.id);
    const is = own === undefined ? null : (passages[own]?.text ?? null);
    changes.push({ id: entry.id, fate: outcome.fate, into, was: entry.text, is });
  }
  const name = document ?? ledger?.document ?? '';
  return {
    document: name,
    renamedFrom: ledger && ledger.document !== name ? ledger.document : null,
    first: ledger === null,
    changes,
    present: passages.map((passage, index) => ({
      ...passage,
      id: ids[index] ?? '',
      published: matched.after[index] !== null,
    })),
  };
}

/** Whether publishing would change nothing but, perhaps, the names of speakers. */
export function isSame(changes: Changes): boolean {
  return (
    !changes.first &&
    changes.renamedFrom === null &&
    changes.present.every((paragraph) => paragraph.published) &&
    changes.changes.every((change) => change.fate === 'kept' && change.was === change.is)
  );
}

function published(entry: Entry): Parameters<typeof match>[0][number] {
  return {
    text: entry.text,
    speaker: entry.speaker,
    live: isPresent(entry),
    since: entry.since,
    changed: entry.history.at(-1)?.version ?? entry.since,
    former: entry.history.flatMap((event) => (event.was === undefined ? [] : [event.was])),
  };
}

/** The match of a text that is, letter for letter, the published one: the usual case, and quick. */
function unchanged(entries: readonly Entry[], passages: readonly Passage[]): Match | null {
  const live = entries.flatMap((entry, place) => (isPresent(entry) ? [place] : []));
  if (live.length !== passages.length) return null;
  if (live.some((place, index) => entries[place]?.text !== passages[index]?.text)) return null;
  const before: Match['before'][number][] = entries.map(() => null);
  for (const [index, place] of live.entries()) before[place] = { fate: 'kept', into: [index] };
  return { before, after: live };
}
