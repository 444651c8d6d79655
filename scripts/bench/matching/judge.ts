import { compare } from '#ledger/compare.ts';
import { foldForMatching } from '#ledger/fold.ts';
import { earlierWordsOf, tombstonesOf } from '#ledger/history.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { wordsOf } from './text.ts';
import type { Blocks } from './text.ts';

/** What was seen of published ids, each counted once after every later publication. */
export interface Tally {
  /** Ids whose words stand in the text: `kept`, `led` or `lost`. */
  surviving: number;
  /** They stand at some of their words. */
  kept: number;
  /** Their marker names a place where some of them stand. */
  led: number;
  lost: number;
  /** Ids or markers that lead to words that were never theirs. */
  sent: number;
  /** Markers and notices of earlier wordings that name not every place where the words stand. */
  untrue: number;
  /** Paragraphs that an undoing of all edits brought back under their first id, and those that got another. */
  restored: number;
  notRestored: number;
}

/** What may be found wrong. */
export type Fault = 'lost' | 'sent' | 'untrue' | 'notRestored';

/** One fault, to be looked at. */
export interface Finding {
  readonly fault: Fault;
  readonly id: string;
  /** The words in question. */
  readonly words: string;
  /** Where the ledger leads. */
  readonly told: string;
}

/** A wording that was published under an id: whose words they are, the folded words, and those of each of its atoms. */
interface Wording {
  readonly of: ReadonlySet<number>;
  readonly folded: string;
  readonly atoms: ReadonlySet<string>;
}

interface State {
  readonly ledger: Ledger;
  readonly ids: readonly string[];
  /** What stands under each id. */
  readonly at: ReadonlyMap<string, Wording>;
}

/** Takes down what is found. */
interface Notes {
  readonly tally: Tally;
  readonly note: (finding: Finding) => void;
}

const none = (): Tally => ({
  surviving: 0,
  kept: 0,
  led: 0,
  lost: 0,
  sent: 0,
  untrue: 0,
  restored: 0,
  notRestored: 0,
});

/**
 * Publishes states of a text one after the other, at last the first one again, and tells from the identities alone whether each id is right.
 * @param states at least one
 */
export function judge(states: readonly Blocks[], note: Notes['note'] = () => undefined): Tally {
  const notes: Notes = { tally: none(), note };
  const wordings = new Map<string, Wording[]>();
  let state: State | null = null;
  const published: State[] = [];
  for (const blocks of states) {
    state = publishBlocks(state?.ledger ?? null, blocks);
    look(state, wordings, notes);
    for (const [id, wording] of state.at) wordings.set(id, [...(wordings.get(id) ?? []), wording]);
    published.push(state);
  }
  const [first] = states;
  if (state && first) undone(publishBlocks(state.ledger, first), published[0], wordings, notes);
  return notes.tally;
}

function publishBlocks(ledger: Ledger | null, blocks: Blocks): State {
  const passages = blocks.map((block) => ({ text: wordsOf(block), speaker: block.speaker }));
  const changes = compare(ledger, passages, 'document');
  const ids = changes.present.map(({ id }) => id);
  const at = new Map(
    blocks.map((block, index) => [
      ids[index] ?? '',
      {
        of: new Set(block.atoms.map(({ of }) => of)),
        folded: foldForMatching(wordsOf(block)),
        atoms: new Set(block.atoms.map(({ text }) => foldForMatching(text))),
      },
    ]),
  );
  return {
    ledger: publish(ledger, changes, { date: '2020-01-01', reason: 'edited', salt: () => '0'.repeat(32) }),
    ids,
    at,
  };
}

const shares = (one: Wording, other: Wording): boolean =>
  one.folded === other.folded || !one.of.isDisjointFrom(other.of);

/** Whether a link to the one is right where it leads to the other: of the same words said twice, nobody can tell which went. */
const mayBe = (one: Wording, other: Wording): boolean => shares(one, other) || !one.atoms.isDisjointFrom(other.atoms);

function look(state: State, wordings: ReadonlyMap<string, readonly Wording[]>, { tally, note }: Notes): void {
  const markers = new Map(tombstonesOf(state.ledger).map((marker) => [marker.id, marker]));
  for (const [id, own] of wordings) {
    const last = own.at(-1);
    const place = state.at.get(id);
    if (!last) continue;
    const theirs = (to: string): boolean => {
      const there = state.at.get(to);
      return there !== undefined && own.some((wording) => mayBe(wording, there));
    };
    const places = [...state.at].filter(([, there]) => shares(last, there)).map(([to]) => to);
    const fault = (fault: Fault, told: readonly string[], words = last.folded): void => {
      tally[fault] += 1;
      note({ fault, id, words, told: told.map((to) => `${to}: ${state.at.get(to)?.folded ?? ''}`).join(' | ') });
    };
    if (place) {
      if (theirs(id)) {
        tally.surviving += 1;
        tally.kept += 1;
      } else fault('sent', [id]);
      for (const { words, missing } of untold(state, id, own)) fault('untrue', missing, words);
      continue;
    }
    const told = markers.get(id)?.into ?? [];
    if (!told.every(theirs)) fault('sent', told);
    if (places.length === 0) continue;
    tally.surviving += 1;
    if (told.some(theirs)) tally.led += 1;
    else fault('lost', places);
    const missing = places.filter((to) => !told.includes(to));
    if (told.length > 0 && missing.length > 0) fault('untrue', missing);
  }
}

/** Earlier wordings of a present paragraph whose notice leaves out where their words stand. */
function untold(state: State, id: string, own: readonly Wording[]): { words: string; missing: string[] }[] {
  const entry = state.ledger.paragraphs.find((paragraph) => paragraph.id === id);
  if (!entry) return [];
  return earlierWordsOf(state.ledger, entry).flatMap(({ text, into }) => {
    const folded = foldForMatching(text);
    const wording = own.find((each) => each.folded === folded);
    if (!wording) return [];
    const missing = [...state.at].flatMap(([to, there]) =>
      to !== id && !into.includes(to) && shares(wording, there) ? [to] : [],
    );
    return missing.length > 0 ? [{ words: folded, missing }] : [];
  });
}

/**
 * Whether every paragraph that stood once in the first state has its first id again. Where its words stood under
 * another id too in between, either may have gone: then the first id must lead to where they stand.
 */
function undone(
  back: State,
  first: State | undefined,
  wordings: ReadonlyMap<string, readonly Wording[]>,
  { tally, note }: Notes,
): void {
  if (!first) return;
  const count = new Map<string, number>();
  for (const { folded } of first.at.values()) count.set(folded, (count.get(folded) ?? 0) + 1);
  const markers = new Map(tombstonesOf(back.ledger).map((marker) => [marker.id, marker]));
  for (const [id, wording] of first.at) {
    const { folded } = wording;
    if (count.get(folded) !== 1) continue;
    const now = back.at.get(id);
    const isLed =
      stoodElsewhere(id, wording, wordings) && markers.get(id)?.into.some((to) => back.at.get(to)?.folded === folded);
    if (now?.folded === folded || isLed) tally.restored += 1;
    else {
      tally.notRestored += 1;
      note({ fault: 'notRestored', id, words: folded, told: now?.folded ?? 'gone' });
    }
  }
}

/** Whether words stood under another id too, as far as their identity goes; a stranger that came may say the very same. */
const stoodElsewhere = (
  id: string,
  { of, folded }: Wording,
  wordings: ReadonlyMap<string, readonly Wording[]>,
): boolean =>
  [...wordings].some(
    ([other, own]) =>
      other !== id && own.some((wording) => wording.folded === folded || wording.of.symmetricDifference(of).size === 0),
  );
