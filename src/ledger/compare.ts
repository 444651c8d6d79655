import type { PublishedTurn } from '#document/permanence.ts';
import { allot } from './allot.ts';
import { isPresent, lastState } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { match } from './match.ts';
import type { Fate, Match } from './match.ts';
import type { Passage } from './texts.ts';
import { isSameTurn, speakersOf } from './turns.ts';

/** A paragraph of another document. */
export interface Elsewhere {
  readonly document: string;
  readonly id: string;
}

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
  /** Who spoke the published words, as far as that is known. */
  readonly speaker?: string | null;
  /** Where its words stand now in other documents, see `leadAcross`. */
  readonly elsewhere?: readonly Elsewhere[];
}

/** A paragraph of the new text. */
export interface Present extends Passage {
  readonly id: string;
  /** Whether the id was published before. */
  readonly published: boolean;
}

/** A paragraph that has its id and another turn, whatever became of its words. */
export interface TurnChange {
  readonly id: string;
  readonly was: PublishedTurn;
  readonly is: PublishedTurn;
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
  /** Published paragraphs of the new text that have another turn than before, in order. */
  readonly turns: readonly TurnChange[];
  /** The new text in order. */
  readonly present: readonly Present[];
  /** SHA-256 of the capture it was read from; null where there is none, or it is not known. */
  readonly capture: string | null;
  /** Whether the capture is known to have other bytes than the one that was published last. */
  readonly otherBytes: boolean;
}

/**
 * Compares a document's paragraphs with what was published of it.
 * @param ledger null for a document that was never published
 * @param passages the paragraphs in order
 * @param document its id, where it differs from the ledger's
 * @param capture SHA-256 of the capture they were read from, where it is known
 */
export function compare(
  ledger: Ledger | null,
  passages: readonly Passage[],
  document?: string,
  capture: string | null = null,
): Changes {
  const { paragraphs: entries = [], versions = [] } = ledger ?? {};
  const matched = atOnce(entries, passages) ?? match(publishedOf(ledger), passages);
  const present = named(entries, matched, passages);
  const name = document ?? ledger?.document ?? '';
  return {
    document: name,
    renamedFrom: ledger && ledger.document !== name ? ledger.document : null,
    first: ledger === null,
    changes: changesOf(ledger, matched, present),
    turns: turnsChanged(entries, present),
    present,
    capture,
    otherBytes: isOther(versions.at(-1)?.capture?.sha256 ?? null, capture),
  };
}

/** The new text with its ids. */
function named(entries: readonly Entry[], matched: Match, passages: readonly Passage[]): Present[] {
  const bearer = matched.after.map((place) => (place === null ? null : (entries[place]?.id ?? null)));
  const staying = new Set(bearer);
  const ids = allot(
    bearer,
    entries.map((entry) => entry.id),
    (id) => !staying.has(id),
  );
  return passages.map((passage, index) => ({
    ...passage,
    id: ids[index] ?? '',
    published: matched.after[index] !== null,
  }));
}

function changesOf(ledger: Ledger | null, matched: Match, present: readonly Present[]): Change[] {
  const entries = ledger?.paragraphs ?? [];
  const speakers = ledger && matched.before.some((each) => each?.fate === 'withdrawn') ? speakersOf(ledger) : null;
  const texts = new Map(present.map(({ id, text }) => [id, text]));
  return entries.flatMap((entry, place) => {
    const outcome = matched.before[place] ?? null;
    if (!outcome) return [];
    const { id } = entry;
    const into = outcome.into.map((index) => present[index]?.id ?? '');
    const gone = outcome.fate === 'withdrawn' ? { speaker: speakers?.get(id) ?? null } : {};
    return [{ id, fate: outcome.fate, into, was: lastState(entry).text, is: texts.get(id) ?? null, ...gone }];
  });
}

/** Whether two captures are both known and have not the same bytes. */
const isOther = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

function turnsChanged(entries: readonly Entry[], present: readonly Present[]): TurnChange[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return present.flatMap(({ id, turn: is }) => {
    const entry = byId.get(id);
    if (entry === undefined || is === undefined) return [];
    const { turn: was } = lastState(entry);
    return isSameTurn(was, is) ? [] : [{ id, was, is }];
  });
}

/** Whether publishing would change nothing. */
export function isSame(changes: Changes): boolean {
  return (
    !changes.first &&
    changes.renamedFrom === null &&
    !changes.otherBytes &&
    changes.turns.length === 0 &&
    changes.present.every((paragraph) => paragraph.published) &&
    changes.changes.every((change) => change.fate === 'kept' && change.was === change.is)
  );
}

/** Everything that has an id, as matching sees it. */
function publishedOf(ledger: Ledger | null): Parameters<typeof match>[0] {
  if (ledger === null) return [];
  const speakers = speakersOf(ledger);
  return ledger.paragraphs.map((entry) => ({
    text: lastState(entry).text,
    speaker: speakers.get(entry.id) ?? null,
    live: isPresent(entry),
    since: entry.since,
    changed: entry.history.at(-1)?.version ?? entry.since,
    first: entry.states[0].text,
    former: entry.states.slice(0, -1).map(({ text }) => text),
  }));
}

/** The match of a text of which nothing was published, or that is, letter for letter, the published one: the usual cases, and quick. */
function atOnce(entries: readonly Entry[], passages: readonly Passage[]): Match | null {
  if (entries.length === 0) return { before: [], after: passages.map(() => null) };
  const live = entries.flatMap((entry, place) => (isPresent(entry) ? [place] : []));
  if (live.length !== passages.length) return null;
  const textAt = (place: number): string | undefined => entries[place] && lastState(entries[place]).text;
  if (live.some((place, index) => textAt(place) !== passages[index]?.text)) return null;
  const before: Match['before'][number][] = entries.map(() => null);
  for (const [index, place] of live.entries()) before[place] = { fate: 'kept', into: [index] };
  return { before, after: live };
}
