import type { EarlierWords, PublishedTurn, PublishedVersion, Tombstone } from '#document/permanence.ts';
import { digestOf } from './digest.ts';
import { isPresent, lastState } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { dayOfPublication } from './publication-date.ts';
import { fromRuns } from './runs.ts';
import { speakersIn, speakersOf, stateAt } from './turns.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** A paragraph as it was published in a version. */
export interface PublishedState {
  readonly id: string;
  readonly text: string;
  readonly turn: PublishedTurn;
  /** Null where nobody is named or it is not known. */
  readonly speaker: string | null;
}

/** Finds where words that an entry had until a version stand now: ids in page order. */
export type Standing = (entry: Entry, words: string, until: number) => string[];

/** Where the words of a ledger stand in its last version. To be made once where many are asked for. */
export function standingIn(ledger: Ledger): Standing {
  const byId = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  const present = ledger.paragraphs.filter(isPresent);
  const placeOf = new Map(present.map(({ id }, place) => [id, place]));
  const whereabouts = whereaboutsIn(present.map((entry) => lastState(entry).text));
  return (entry, words, until) => {
    const heirs = heirsOf(byId, entry, until).flatMap((id) => placeOf.get(id) ?? []);
    return whereabouts(words, heirs).flatMap((place) => present[place]?.id ?? []);
  };
}

/** The tombstones of a document in page order, each with the paragraphs in which its last words stand now. */
export function tombstonesOf(ledger: Ledger, standing: Standing = standingIn(ledger)): Tombstone[] {
  const speakers = speakersOf(ledger);
  const tombstones: Tombstone[] = [];
  let after: string | null = null;
  for (const entry of ledger.paragraphs) {
    const last = entry.history.at(-1);
    if (isPresent(entry) || !last) {
      after = entry.id;
      continue;
    }
    const { date, reason } = occasionOf(ledger, last.version);
    const { text } = lastState(entry);
    tombstones.push({
      id: entry.id,
      after,
      text,
      digest: entry.digest,
      speaker: speakers.get(entry.id) ?? null,
      fate: last.fate === 'split' || last.fate === 'merged' ? last.fate : 'withdrawn',
      into: standing(entry, text, last.version),
      elsewhere: last.elsewhere ?? [],
      since: occasionOf(ledger, entry.since).date,
      date,
      reason,
    });
  }
  return tombstones;
}

/**
 * Ids under which words of a paragraph may stand since a version, through any number of splits and mergers, its own first: also those that
 * went on from a paragraph that is still there.
 */
function heirsOf(byId: ReadonlyMap<string, Entry>, entry: Entry, since: number): string[] {
  const reached = new Map([[entry.id, since]]);
  for (const [id, from] of reached) {
    for (const event of byId.get(id)?.history ?? []) {
      if (event.version < from) continue;
      for (const next of event.into ?? []) if (!reached.has(next)) reached.set(next, event.version);
    }
  }
  return [...reached.keys()];
}

/**
 * The earlier wordings of a paragraph, the latest first, those left out that a reader would take for the present words. Where all of them
 * went on under its own id alone, it is not said where they stand.
 */
export function earlierWordsOf(ledger: Ledger, entry: Entry, standing: Standing = standingIn(ledger)): EarlierWords[] {
  const earlier = new Map<string, EarlierWords>();
  for (const event of entry.history.toReversed()) {
    const was = stateAt(entry, event.version - 1).text;
    if (was === stateAt(entry, event.version).text) continue;
    const digest = digestOf(was);
    if (digest === entry.digest || earlier.has(digest)) continue;
    const { date, reason } = occasionOf(ledger, event.version);
    const into = standing(entry, was, event.version);
    const only = into.length === 1 && into[0] === entry.id;
    earlier.set(digest, { digest, text: was, until: date, reason, into: only ? [] : into });
  }
  return [...earlier.values()];
}

/** Every published state, the last first. */
export function versionsOf(ledger: Ledger): PublishedVersion[] {
  return ledger.versions
    .map(({ number, address, date, reason, cause, capture, digest, seal, order }) => ({
      number,
      address,
      date: dayOfPublication(date),
      published: date,
      reason,
      cause,
      capture: capture?.sha256 ?? null,
      digest,
      seal,
      paragraphs: fromRuns(order).length,
    }))
    .toReversed();
}

/**
 * The paragraphs of a published state as they were then.
 * @throws RangeError where there is no such version
 */
export function paragraphsAt(ledger: Ledger, number: number): PublishedState[] {
  const version = ledger.versions.find((candidate) => candidate.number === number);
  if (!version) throw new RangeError(`${ledger.document} has no version ${String(number)}`);
  const byId = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  const states = fromRuns(version.order).map((id) => {
    const entry = byId.get(id);
    const { text, turn } = entry ? stateAt(entry, number) : { text: '', turn: 'unknown' as const };
    return { id, text, turn };
  });
  const speakers = speakersIn(states.map(({ turn }) => turn));
  return states.map((state, index) => ({ ...state, speaker: speakers[index] ?? null }));
}

function occasionOf(ledger: Ledger, number: number): { date: string; reason: string } {
  const version = ledger.versions[number - 1];
  return { date: dayOfPublication(version?.date ?? ''), reason: version?.reason ?? '' };
}
