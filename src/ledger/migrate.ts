import type { PublishedTurn } from '#document/permanence.ts';
import { FORM, ledgerSchema } from './ledger.ts';
import type { Entry, Event, Ledger, Version } from './ledger.ts';
import type { OldLedger } from './old-form.ts';
import { sealed } from './publish.ts';
import { fromRuns } from './runs.ts';
import type { Passage } from './texts.ts';
import { isSameTurn } from './turns.ts';

/** A document as the archive holds it now. */
interface HeldCapture {
  readonly passages: readonly Passage[];
  /** SHA-256 of the capture. */
  readonly capture: string;
}

/**
 * A ledger of form 1 in the present form: ids, days and digests stay as they are. Turns are those of the capture in every version
 * that has its words to the letter, and unknown elsewhere; the last version names the capture where it has its words.
 * @param held the document as the archive holds it, null where it does not
 * @param salt a new random number each time, as `saltSchema` has it
 */
export function migrate(old: OldLedger, held: HeldCapture | null, salt: () => string): Ledger {
  const states = new Map<string, Entry['states'][0][]>();
  let agrees = false;
  for (const { number } of old.versions) {
    const words = wordsAt(old, number);
    agrees = held !== null && isSameText(words, held.passages);
    for (const [index, { id, text }] of words.entries()) {
      const turn: PublishedTurn = agrees ? (held?.passages[index]?.turn ?? null) : 'unknown';
      const known = states.get(id) ?? [];
      const last = known.at(-1);
      if (last?.text === text && isSameTurn(last.turn, turn)) continue;
      states.set(id, [...known, { since: number, salt: salt(), text, turn }]);
    }
  }
  const paragraphs = old.paragraphs.map(({ id, since, digest, history }) => ({
    id,
    since,
    digest,
    states: states.get(id) ?? [],
    history: history.map(withoutWords),
  }));
  const versions = old.versions.map((version, index): Omit<Version, 'seal'> => ({
    ...version,
    address: old.formerly.find(({ until }) => until > version.number)?.id ?? old.document,
    cause: index === 0 ? 'first' : 'unknown',
    capture: agrees && held && index === old.versions.length - 1 ? { salt: salt(), sha256: held.capture } : null,
    before: null,
  }));
  const { formerly, document } = old;
  const unsealed = ledgerSchema
    .extend({ versions: ledgerSchema.shape.versions.element.omit({ seal: true }).array() })
    .parse({ form: FORM, document, formerly, versions, paragraphs });
  return ledgerSchema.parse({ ...unsealed, versions: chained(unsealed.versions, unsealed.paragraphs) });
}

/** The versions with their seals, each holding that of the one before. */
function chained(versions: readonly Omit<Version, 'seal'>[], paragraphs: readonly Entry[]): Version[] {
  const chain: Version[] = [];
  for (const version of versions) chain.push(sealed({ ...version, before: chain.at(-1)?.seal ?? null }, paragraphs));
  return chain;
}

/** The paragraphs of a version as they were then. */
function wordsAt({ versions, paragraphs }: OldLedger, number: number): { id: string; text: string }[] {
  const byId = new Map(paragraphs.map((entry) => [entry.id, entry]));
  return fromRuns(versions[number - 1]?.order ?? []).map((id) => {
    const entry = byId.get(id);
    const change = entry?.history.find(({ version, was }) => version > number && was !== undefined);
    return { id, text: change?.was ?? entry?.text ?? '' };
  });
}

const isSameText = (words: readonly { text: string }[], passages: readonly Passage[]): boolean =>
  words.length === passages.length && words.every(({ text }, index) => text === passages[index]?.text);

const withoutWords = ({ version, fate, into }: Event): Event => ({ version, fate, ...(into && { into }) });
