import { createHash } from 'node:crypto';
import type { Change, Changes, Present } from './compare.ts';
import { isSame } from './compare.ts';
import { digestOf } from './digest.ts';
import { ledgerSchema, toRuns } from './ledger.ts';
import type { Entry, Event, Ledger } from './ledger.ts';

/** When and why something is published. */
export interface Occasion {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** In the editor's words; shown to readers. */
  readonly reason: string;
}

/** Digest of a whole text: SHA-256 of its paragraphs' words, each followed by a blank line, as UTF-8; lower-case hexadecimal. */
export function digestOfWhole(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\n\n`, 'utf8');
  return hash.digest('hex');
}

/**
 * The ledger after a publication. Pure: the ledger given stays as it is.
 * @param ledger what `changes` was compared with, null for a first publication
 * @returns the same ledger where nothing changed
 * @throws ZodError where the date or the reason has not the form it must have
 * @throws RangeError where the date lies before the last version's
 */
export function publish(ledger: Ledger | null, changes: Changes, occasion: Occasion): Ledger {
  const last = ledger?.versions.at(-1);
  if (ledger && isSame(changes)) return withSpeakers(ledger, changes.present);
  if (last && occasion.date < last.date)
    throw new RangeError(`the last version is of ${last.date}, which is after ${occasion.date}`);
  const number = (last?.number ?? 0) + 1;
  const versions = [
    ...(ledger?.versions ?? []),
    {
      number,
      date: occasion.date,
      reason: occasion.reason,
      digest: digestOfWhole(changes.present.map((paragraph) => paragraph.text)),
      order: toRuns(changes.present.map((paragraph) => paragraph.id)),
    },
  ];
  const formerly = [...(ledger?.formerly ?? [])];
  if (changes.renamedFrom !== null) formerly.push({ id: changes.renamedFrom, until: number });
  return ledgerSchema.parse({
    document: changes.document,
    formerly: formerly.filter((address) => address.id !== changes.document),
    versions,
    paragraphs: entriesAfter(ledger?.paragraphs ?? [], changes, number),
  });
}

/** Names of speakers are no words: they are brought up to date without a version. */
function withSpeakers(ledger: Ledger, present: readonly Present[]): Ledger {
  const speakers = new Map(present.map((paragraph) => [paragraph.id, paragraph.speaker]));
  return {
    ...ledger,
    paragraphs: ledger.paragraphs.map((entry) => ({ ...entry, speaker: speakers.get(entry.id) ?? entry.speaker })),
  };
}

/** The entries in page order. A tombstone follows the paragraph after which it stood, or that one's nearest predecessor that kept its place. */
function entriesAfter(entries: readonly Entry[], changes: Changes, version: number): Entry[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const changeOf = new Map(changes.changes.map((change) => [change.id, change]));
  const presentIds = new Set(changes.present.map((paragraph) => paragraph.id));

  const tombstones = new Map<string | null, Entry[]>();
  let previous: string | null = null;
  for (const entry of entries) {
    const change = changeOf.get(entry.id);
    if (presentIds.has(entry.id)) {
      if (change?.fate !== 'moved' && change?.fate !== 'restored') previous = entry.id;
      continue;
    }
    const list = tombstones.get(previous) ?? [];
    list.push(afterChange(entry, change, null, version));
    tombstones.set(previous, list);
  }

  const after = [...(tombstones.get(null) ?? [])];
  for (const paragraph of changes.present) {
    const entry = known.get(paragraph.id) ?? newEntry(paragraph, version);
    after.push(afterChange(entry, changeOf.get(paragraph.id), paragraph, version));
    after.push(...(tombstones.get(paragraph.id) ?? []));
  }
  return after;
}

function newEntry(paragraph: Present, version: number): Entry {
  const { id, text, speaker } = paragraph;
  return { id, since: version, speaker, digest: digestOf(text), text, history: [] };
}

function afterChange(entry: Entry, change: Change | undefined, paragraph: Present | null, version: number): Entry {
  const text = paragraph?.text ?? entry.text;
  const speaker = paragraph ? paragraph.speaker : entry.speaker;
  const reworded = text !== entry.text;
  if (!change || (change.fate === 'kept' && !reworded)) return { ...entry, speaker };
  const event: Event = { version, fate: change.fate };
  if (reworded) event.was = entry.text;
  if (change.fate === 'split' || change.fate === 'merged') event.into = [...change.into];
  return {
    ...entry,
    speaker,
    digest: reworded ? digestOf(text) : entry.digest,
    text,
    history: [...entry.history, event],
  };
}
