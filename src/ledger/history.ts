import type { EarlierWords, PublishedVersion, Tombstone } from '#document/permanence.ts';
import type { Entry, Event, Ledger } from './ledger.ts';
import { fromRuns, isPresent } from './ledger.ts';
import { digestOf } from './digest.ts';

/** A change of a paragraph with its day and reason. */
export interface DatedEvent extends Event {
  readonly date: string;
  readonly reason: string;
}

/** The changes of a paragraph, oldest first. */
export function historyOf(ledger: Ledger, entry: Entry): DatedEvent[] {
  return entry.history.map((event) => ({ ...event, ...occasionOf(ledger, event.version) }));
}

/** The tombstones of a document in page order. Words that went on from a tombstone to another paragraph are followed to where they stand now. */
export function tombstonesOf(ledger: Ledger): Tombstone[] {
  const byId = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
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
      text: entry.text,
      digest: entry.digest,
      speaker: entry.speaker,
      fate: last.fate === 'split' || last.fate === 'merged' ? last.fate : 'withdrawn',
      into: presentHeirs(byId, entry),
      since: occasionOf(ledger, entry.since).date,
      date,
      reason,
    });
  }
  return tombstones;
}

/** Ids of the present paragraphs in which a tombstone's words stand, through any number of splits and mergers. */
function presentHeirs(byId: ReadonlyMap<string, Entry>, entry: Entry, event = entry.history.at(-1)): string[] {
  const heirs = new Set<string>();
  const seen = new Set<string>();
  const open = [...(event?.into ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const heir = byId.get(id);
    if (!heir || seen.has(id)) continue;
    seen.add(id);
    if (isPresent(heir)) heirs.add(id);
    else open.push(...(heir.history.at(-1)?.into ?? []));
  }
  return [...heirs];
}

/** The earlier wordings of a present paragraph, the latest first, those left out that a reader would take for the present words. */
export function earlierWordsOf(ledger: Ledger, entry: Entry): EarlierWords[] {
  const byId = new Map(ledger.paragraphs.map((each) => [each.id, each]));
  const earlier = new Map<string, EarlierWords>();
  const divided = new Set<string>();
  for (const event of entry.history.toReversed()) {
    // Before a merger the words of the others, which may have gone elsewhere since, were not among these.
    if (event.fate === 'merged') divided.clear();
    if (event.fate === 'split') for (const id of presentHeirs(byId, entry, event)) divided.add(id);
    if (event.was === undefined) continue;
    const digest = digestOf(event.was);
    if (digest === entry.digest || earlier.has(digest)) continue;
    const { date, reason } = occasionOf(ledger, event.version);
    const into = divided.size > 1 ? ledger.paragraphs.filter(({ id }) => divided.has(id)).map(({ id }) => id) : [];
    earlier.set(digest, { digest, text: event.was, until: date, reason, into });
  }
  return [...earlier.values()];
}

/** Every published state, the last first. */
export function versionsOf(ledger: Ledger): PublishedVersion[] {
  return ledger.versions
    .map(({ order, ...version }) => ({ ...version, paragraphs: fromRuns(order).length }))
    .toReversed();
}

/**
 * The paragraphs of a published state as they were then.
 * @throws RangeError where there is no such version
 */
export function paragraphsAt(ledger: Ledger, number: number): { id: string; text: string }[] {
  const version = ledger.versions.find((candidate) => candidate.number === number);
  if (!version) throw new RangeError(`${ledger.document} has no version ${String(number)}`);
  const byId = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  return fromRuns(version.order).map((id) => {
    const entry = byId.get(id);
    const change = entry?.history.find((event) => event.version > number && event.was !== undefined);
    return { id, text: change?.was ?? entry?.text ?? '' };
  });
}

function occasionOf(ledger: Ledger, number: number): { date: string; reason: string } {
  const version = ledger.versions[number - 1];
  return { date: version?.date ?? '', reason: version?.reason ?? '' };
}
