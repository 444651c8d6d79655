import type { EarlierWords, PublishedTurn, PublishedVersion, Tombstone } from '#document/permanence.ts';
import { digestOf } from './digest.ts';
import { isPresent, lastState } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { dayOfPublication } from './publication-date.ts';
import { fromRuns } from './runs.ts';
import { speakersIn, speakersOf, stateAt } from './turns.ts';

/** A paragraph as it was published in a version. */
export interface PublishedState {
  readonly id: string;
  readonly text: string;
  readonly turn: PublishedTurn;
  /** Null where nobody is named or it is not known. */
  readonly speaker: string | null;
}

/** The paragraphs of a ledger by id, each with its place in page order. */
export type Places = ReadonlyMap<string, { readonly entry: Entry; readonly place: number }>;

/** Prepares the paragraphs of a ledger for being looked up. */
export function placesOf(ledger: Ledger): Places {
  return new Map(ledger.paragraphs.map((entry, place) => [entry.id, { entry, place }]));
}

/** The tombstones of a document in page order. Words that went on from a tombstone to another paragraph are followed to where they stand now. */
export function tombstonesOf(ledger: Ledger): Tombstone[] {
  const places = placesOf(ledger);
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
    tombstones.push({
      id: entry.id,
      after,
      text: lastState(entry).text,
      digest: entry.digest,
      speaker: speakers.get(entry.id) ?? null,
      fate: last.fate === 'split' || last.fate === 'merged' ? last.fate : 'withdrawn',
      into: presentHeirs(places, entry),
      since: occasionOf(ledger, entry.since).date,
      date,
      reason,
    });
  }
  return tombstones;
}

/** Ids of the present paragraphs in which a tombstone's words stand, through any number of splits and mergers. */
function presentHeirs(places: Places, entry: Entry, event = entry.history.at(-1)): string[] {
  const heirs = new Set<string>();
  const seen = new Set<string>();
  const open = [...(event?.into ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const heir = places.get(id)?.entry;
    if (!heir || seen.has(id)) continue;
    seen.add(id);
    if (isPresent(heir)) heirs.add(id);
    else open.push(...(heir.history.at(-1)?.into ?? []));
  }
  return [...heirs];
}

/**
 * The earlier wordings of a present paragraph, the latest first, those left out that a reader would take for the present words.
 * @param places of the ledger, prepared once where many paragraphs are asked about
 */
export function earlierWordsOf(ledger: Ledger, entry: Entry, places = placesOf(ledger)): EarlierWords[] {
  const placeOf = (id: string): number => places.get(id)?.place ?? 0;
  const earlier = new Map<string, EarlierWords>();
  const divided = new Set<string>();
  for (const event of entry.history.toReversed()) {
    // Before a merger the words of the others, which may have gone elsewhere since, were not among these.
    if (event.fate === 'merged') divided.clear();
    if (event.fate === 'split') for (const id of presentHeirs(places, entry, event)) divided.add(id);
    const was = stateAt(entry, event.version - 1).text;
    if (was === stateAt(entry, event.version).text) continue;
    const digest = digestOf(was);
    if (digest === entry.digest || earlier.has(digest)) continue;
    const { date, reason } = occasionOf(ledger, event.version);
    const into = divided.size > 1 ? [...divided].sort((a, b) => placeOf(a) - placeOf(b)) : [];
    earlier.set(digest, { digest, text: was, until: date, reason, into });
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
