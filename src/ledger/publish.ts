import { createHash } from 'node:crypto';
import { causeOf } from './cause.ts';
import type { Change, Changes, Present } from './compare.ts';
import { isSame } from './compare.ts';
import { digestOf } from './digest.ts';
import { formerAddresses } from './former-addresses.ts';
import { FORM, lastState, ledgerSchema } from './ledger.ts';
import type { Entry, Event, Ledger, State, Version } from './ledger.ts';
import { pageOrder } from './page-order.ts';
import { isEarlier } from './publication-date.ts';
import { toRuns } from './runs.ts';
import { committed, sealOf } from './seal.ts';
import { isSameTurn } from './turns.ts';

/** When and why something is published. */
export interface Occasion {
  /** A day, or a day with time and zone: see `publicationDateSchema`. */
  readonly date: string;
  /** In the editor's words; shown to readers. */
  readonly reason: string;
  /** A new random number each time, as `saltSchema` has it. */
  readonly salt: () => string;
}

/** Digest of a whole text: SHA-256 of its paragraphs' words, each followed by a blank line, as UTF-8; lower-case hexadecimal. */
export function digestOfWhole(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\n\n`, 'utf8');
  return hash.digest('hex');
}

/**
 * The ledger after a publication. Pure but for the salts: the ledger given stays as it is.
 * @param ledger what `changes` was compared with, null for a first publication
 * @returns the same ledger where nothing changed
 * @throws ZodError where the date or the reason has not the form it must have
 * @throws RangeError where the date lies before the last version's
 */
export function publish(ledger: Ledger | null, changes: Changes, { date, reason, salt }: Occasion): Ledger {
  const last = ledger?.versions.at(-1);
  if (ledger && isSame(changes)) return ledger;
  if (last && isEarlier(date, last.date))
    throw new RangeError(`the last version is of ${last.date}, which is after ${date}`);
  const number = (last?.number ?? 0) + 1;
  const paragraphs = entriesAfter(ledger?.paragraphs ?? [], changes, number, salt);
  const version = sealed(
    {
      number,
      address: changes.document,
      date,
      reason,
      cause: causeOf(ledger, changes),
      capture: changes.capture === null ? null : { salt: salt(), sha256: changes.capture },
      digest: digestOfWhole(changes.present.map((paragraph) => paragraph.text)),
      before: last?.seal ?? null,
      order: toRuns(changes.present.map((paragraph) => paragraph.id)),
    },
    paragraphs,
  );
  const versions = [...(ledger?.versions ?? []), version];
  return ledgerSchema.parse({
    form: FORM,
    document: changes.document,
    formerly: formerAddresses(versions),
    versions,
    paragraphs,
  });
}

/** A version with its seal. @param paragraphs every paragraph of the ledger */
export function sealed(version: Omit<Version, 'seal'>, paragraphs: readonly Entry[]): Version {
  const { order, ...rest } = version;
  const byId = new Map(paragraphs.map((entry) => [entry.id, committed(entry)]));
  return { ...rest, seal: sealOf(version, byId), order };
}

/** The entries in page order. */
function entriesAfter(entries: readonly Entry[], changes: Changes, version: number, salt: () => string): Entry[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const changeOf = new Map(changes.changes.map((change) => [change.id, change]));
  const present = new Map(changes.present.map((paragraph) => [paragraph.id, paragraph]));
  const away = changes.changes.filter(({ fate }) => fate === 'moved' || fate === 'restored').map(({ id }) => id);
  return pageOrder([...known.keys()], [...present.keys()], new Set(away)).flatMap((id) => {
    const [entry, paragraph] = [known.get(id), present.get(id)];
    if (entry) return [afterChange(entry, changeOf.get(id), paragraph, { version, salt })];
    return paragraph ? [newEntry(paragraph, version, salt)] : [];
  });
}

function newEntry({ id, text, turn = 'unknown' }: Present, version: number, salt: () => string): Entry {
  const state: State = { since: version, salt: salt(), text, turn };
  return { id, since: version, digest: digestOf(text), states: [state], history: [] };
}

function afterChange(
  entry: Entry,
  change: Change | undefined,
  paragraph: Present | undefined,
  { version, salt }: { readonly version: number; readonly salt: () => string },
): Entry {
  const was = lastState(entry);
  const { text = was.text, turn = was.turn } = paragraph ?? {};
  const reworded = text !== was.text;
  const states: Entry['states'] =
    reworded || !isSameTurn(turn, was.turn)
      ? [...entry.states, { since: version, salt: salt(), text, turn }]
      : entry.states;
  const digest = reworded ? digestOf(text) : entry.digest;
  if (!change || (change.fate === 'kept' && !reworded)) return { ...entry, digest, states };
  const event: Event = { version, fate: change.fate };
  if (change.fate === 'split' || change.fate === 'merged') event.into = [...change.into];
  if (change.elsewhere) event.elsewhere = [...change.elsewhere];
  return { ...entry, digest, states, history: [...entry.history, event] };
}
