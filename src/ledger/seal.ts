import { createHash } from 'node:crypto';
import type { PublishedTurn } from '#document/permanence.ts';
import type { Event, State, Version } from './ledger.ts';
import { fromRuns } from './runs.ts';

/** What the digest of a version begins with, so that it can be taken for nothing else. */
const VERSION_TAG = 'verbatim version 2';

/**
 * SHA-256, lower-case hexadecimal, over texts written as netstrings (D. J. Bernstein): the number of bytes in decimal, a colon,
 * the text as UTF-8, a comma. No two lists of texts are written alike.
 */
export function digestOfParts(parts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const part of parts)
    hash
      .update(`${String(Buffer.byteLength(part, 'utf8'))}:`)
      .update(part, 'utf8')
      .update(',');
  return hash.digest('hex');
}

/** Kind, label, speaker and office of a turn; what is not there is empty, which nothing that is there can be. */
function turnParts(turn: PublishedTurn): readonly string[] {
  if (turn === null) return ['nobody', '', '', ''];
  if (typeof turn === 'string') return [turn, '', '', ''];
  return ['opens', turn.label ?? '', turn.speaker ?? '', turn.office ?? ''];
}

/** What is sealed of a paragraph: it tells that words and turn were these, and, without its salt, nothing of what they were. */
export function commitmentOf(id: string, { salt, turn, text }: Omit<State, 'since'>): string {
  return digestOfParts([salt, id, ...turnParts(turn), text]);
}

/** What is sealed of a capture; empty where none is known. */
function captureCommitment(capture: SealedVersion['capture']): string {
  if (capture === null) return '';
  return 'commitment' in capture ? capture.commitment : digestOfParts([capture.salt, capture.sha256]);
}

/** What has been erased has left its commitment. */
interface Erased {
  readonly commitment: string;
}

/** A version as its seal sees it. */
export type SealedVersion = Omit<Version, 'seal' | 'digest' | 'capture'> & {
  readonly capture: Version['capture'] | Erased;
};

/** A paragraph as a seal sees it. Its words may be gone: the commitments are enough. */
export interface Committed {
  readonly id: string;
  /** Oldest first. */
  readonly states: readonly { readonly since: number; readonly commitment: string }[];
  readonly history: readonly Event[];
}

/** The commitments of a paragraph's states: made of the words, or left of words that were erased. */
export function committed(entry: {
  readonly id: string;
  readonly states: readonly (State | (Erased & { readonly since: number }))[];
  readonly history: readonly Event[];
}): Committed {
  const states = entry.states.map((state) => ({
    since: state.since,
    commitment: 'commitment' in state ? state.commitment : commitmentOf(entry.id, state),
  }));
  return { id: entry.id, states, history: entry.history };
}

/** The ids under which words stand since, those of other documents behind the document and a `#`, parted by blanks. */
function whereabouts({ into = [], elsewhere = [] }: Event): string {
  return [...into, ...elsewhere.map(({ document, id }) => `${document}#${id}`)].join(' ');
}

/**
 * The seal of a version: SHA-256 over netstrings of a tag, address, number, date, reason, cause, commitment of the capture and seal
 * of the version before; then id and commitment of each of its paragraphs in order; then fate, id and new ids (parted by blanks)
 * of each change that it brought, in the order of the ids as text. What is null is empty.
 * @param paragraphs every paragraph of the ledger, by id
 */
export function sealOf(version: SealedVersion, paragraphs: ReadonlyMap<string, Committed>): string {
  const { number, address, date, reason, cause, capture, before, order } = version;
  const head = [VERSION_TAG, address, String(number), date, reason, cause, captureCommitment(capture), before ?? ''];
  const words = fromRuns(order).flatMap((id) => {
    const state = paragraphs.get(id)?.states.findLast(({ since }) => since <= number);
    return [id, state?.commitment ?? ''];
  });
  const events = [...paragraphs.values()]
    .flatMap(({ id, history }) => history.filter((event) => event.version === number).map((event) => ({ id, event })))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, event }) => [event.fate, id, whereabouts(event)]);
  return digestOfParts([...head, ...words, ...events]);
}

/** What is wrong with the place of a version in its chain: it does not hold the seal of the one before, or its own is not right. */
export function chainFault(
  version: SealedVersion & { readonly seal: string },
  last: { readonly seal: string } | undefined,
  paragraphs: ReadonlyMap<string, Committed>,
): 'chain' | 'seal' | null {
  if (version.before !== (last?.seal ?? null)) return 'chain';
  return sealOf(version, paragraphs) === version.seal ? null : 'seal';
}
