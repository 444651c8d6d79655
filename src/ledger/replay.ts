import type { PublishedTurn } from '#document/permanence.ts';
import { digestOf } from './digest.ts';
import { foldForMatching } from './fold.ts';
import { lastState } from './ledger.ts';
import type { Entry, Event, Ledger, State, Version } from './ledger.ts';
import type { MergeDecision } from './merge-decision.ts';
import { pageOrder } from './page-order.ts';
import { isEarlier } from './publication-date.ts';
import { digestOfWhole, sealed } from './publish.ts';
import { fromRuns, toRuns } from './runs.ts';
import { isSameTurn, openTurns, stateAt } from './turns.ts';

/** What has been published when a version is to follow. */
export type Running = Pick<Ledger, 'paragraphs'> & { readonly versions: readonly Version[] };

/** What a version of the other branch did to a paragraph. */
interface Effect {
  readonly entry: Entry;
  readonly event: Event | undefined;
  /** How the paragraph stood in that version, or before it went. */
  readonly state: State;
  /** How it stood in the version before; null where it was not there yet. */
  readonly was: State | null;
  readonly isGone: boolean;
}

/** The document while a version is being let in. */
interface Draft {
  /** Number of the version that is to follow. */
  readonly number: number;
  /** With how many versions both branches begin. */
  readonly shared: number;
  readonly salt: () => string;
  readonly entries: Map<string, Entry>;
  readonly present: Set<string>;
  /** Ids whose place is that of the other branch. */
  readonly away: Set<string>;
  readonly decisions: MergeDecision[];
}

/**
 * Lets what a version of another branch changed follow what was published here.
 * @param theirs the ledger of the other branch
 * @param version one that it published since the branches parted
 * @returns what has been published then; the same where the version brings nothing new
 */
export function replay(
  running: Running,
  theirs: Ledger,
  version: Version,
  { shared, salt }: Pick<Draft, 'shared' | 'salt'>,
): { running: Running; decisions: readonly MergeDecision[] } {
  const last = running.versions.at(-1);
  const [here, there] = [fromRuns(last?.order ?? []), fromRuns(version.order)];
  const draft: Draft = {
    number: running.versions.length + 1,
    shared,
    salt,
    entries: new Map(running.paragraphs.map((entry) => [entry.id, entry])),
    present: new Set(here),
    away: new Set(),
    decisions: [],
  };
  const effects = effectsOf(theirs, version, new Set(there));
  for (const effect of effects) (effect.isGone ? withdraw : bring)(draft, effect);
  const order = orderOf(draft, here, there);
  const turns = turnsIn(running, here, draft.number);
  for (const [id, turn] of turnsBrought(theirs, version, effects)) turns.set(id, turn);
  forgetTurns(draft, order, turns);
  const paragraphs = pageOrder(
    running.paragraphs.map(({ id }) => id),
    order,
    draft.away,
  ).flatMap((id) => draft.entries.get(id) ?? []);
  const address = addressAfter(last, theirs, version);
  const isNothing =
    address === last?.address &&
    order.join(' ') === here.join(' ') &&
    running.paragraphs.every((entry) => draft.entries.get(entry.id) === entry);
  if (isNothing) return { running, decisions: [] };
  const digest = digestOfWhole(order.map((id) => textOf(draft, id)));
  const next = {
    ...version,
    ...sourceOf(version, digest === version.digest && order.join(' ') === there.join(' ')),
    number: draft.number,
    address,
    date: dateAfter(last, version),
    digest,
    before: last?.seal ?? null,
    order: toRuns(order),
  };
  return {
    running: { versions: [...running.versions, sealed(next, paragraphs)], paragraphs },
    decisions: draft.decisions,
  };
}

/** What a version was read from, and what made it differ: not known where it has words of both branches, which stand in neither capture. */
function sourceOf({ cause, capture }: Version, isTheirs: boolean): Pick<Version, 'cause' | 'capture'> {
  return isTheirs ? { cause, capture } : { cause: 'unknown', capture: null };
}

/** The day of a version that may not lie before the last one here. */
function dateAfter(last: Version | undefined, { date }: Version): string {
  return last && isEarlier(date, last.date) ? last.date : date;
}

/** The address that the other branch gave the document in this version, else the one that it has here. */
function addressAfter(last: Version | undefined, theirs: Ledger, { number, address }: Version): string {
  return last && theirs.versions[number - 2]?.address === address ? last.address : address;
}

function effectsOf(theirs: Ledger, { number }: Version, there: ReadonlySet<string>): Effect[] {
  return theirs.paragraphs.flatMap((entry) => {
    const event = entry.history.find(({ version }) => version === number);
    const isTouched = event !== undefined || entry.states.some(({ since }) => since === number);
    const was = entry.since < number ? stateAt(entry, number - 1) : null;
    return isTouched ? [{ entry, event, state: stateAt(entry, number), was, isGone: !there.has(entry.id) }] : [];
  });
}

/** Whether words or turn of a paragraph were changed here since the branches parted. */
const wasChangedHere = ({ states }: Entry, { shared }: Draft): boolean => states.some(({ since }) => since > shared);

function withdraw(draft: Draft, { entry: { id }, event }: Effect): void {
  const own = draft.entries.get(id);
  if (!own || !event || !draft.present.delete(id)) return;
  if (wasChangedHere(own, draft)) draft.decisions.push({ name: 'withdrawn', id });
  draft.entries.set(id, { ...own, history: [...own.history, { ...event, version: draft.number }] });
}

function bring(draft: Draft, { entry: { id }, event, state: theirs, was }: Effect): void {
  const own = draft.entries.get(id);
  const isHere = draft.present.has(id);
  draft.present.add(id);
  if (!isHere || event?.fate === 'moved') draft.away.add(id);
  if (!own) {
    const first = { ...theirs, since: draft.number, salt: draft.salt() };
    draft.entries.set(id, { id, since: draft.number, digest: digestOf(theirs.text), states: [first], history: [] });
    return;
  }
  const state = isHere ? changedOnly(draft, own, theirs, was) : theirs;
  if (!isHere) draft.decisions.push({ name: 'put-back', id });
  else if (wasChangedHere(own, draft) && foldForMatching(lastState(own).text) !== foldForMatching(state.text))
    draft.decisions.push({ name: 'both-changed', id });
  const happened = isHere ? newEvent(own, state, event) : ({ fate: 'restored' } as const);
  const history = happened ? [...own.history, { ...happened, version: draft.number }] : own.history;
  const changed = withState(own, state, draft);
  if (changed !== own || happened) draft.entries.set(id, { ...changed, history });
}

/** The paragraph as it stands here with what the other branch changed of it: its words, its turn, or both. */
function changedOnly(draft: Draft, own: Entry, theirs: State, was: State | null): State {
  const here = lastState(own);
  const text = was?.text === theirs.text ? here.text : theirs.text;
  if (was && isSameTurn(was.turn, theirs.turn)) return { ...theirs, text, turn: here.turn };
  const parted = own.since > draft.shared ? null : stateAt(own, draft.shared);
  const isOnlyTheirs = isSameTurn(here.turn, theirs.turn) || (parted !== null && isSameTurn(parted.turn, here.turn));
  if (!isOnlyTheirs) draft.decisions.push({ name: 'speaker-unknown', id: own.id });
  return { ...theirs, text, turn: isOnlyTheirs ? theirs.turn : 'unknown' };
}

/** What happens to a paragraph that stands here; nothing where both branches made the same change, which is published already. */
function newEvent(own: Entry, state: State, event: Event | undefined): Event | null {
  const isSmall = event?.fate === 'kept' || event?.fate === 'revised';
  return event && !(isSmall && lastState(own).text === state.text) ? event : null;
}

/** The paragraph as it stands from the version on that is being let in. */
function withState(entry: Entry, { text, turn }: Pick<State, 'text' | 'turn'>, { number, salt }: Draft): Entry {
  const was = lastState(entry);
  if (was.text === text && isSameTurn(was.turn, turn)) return entry;
  const state: State = { since: number, salt: salt(), text, turn };
  const [first, ...others] = entry.states;
  const earlier = others.filter(({ since }) => since < number);
  const states: Entry['states'] = first.since === number ? [state] : [first, ...earlier, state];
  return { ...entry, digest: digestOf(text), states };
}

/** The order of here, with what the other branch put in or moved behind the paragraph that stands before it there. */
function orderOf({ present, away }: Draft, here: readonly string[], there: readonly string[]): string[] {
  const isThere = new Set(there);
  const placed = here.filter((id) => present.has(id) && !(away.has(id) && isThere.has(id)));
  const known = new Set(placed);
  const behind = new Map<string | null, string[]>([[null, []]]);
  let list = behind.get(null);
  for (const id of there) {
    if (known.has(id)) behind.set(id, (list = []));
    else if (present.has(id)) list?.push(id);
  }
  return [...(behind.get(null) ?? []), ...placed.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}

/** The turns that a version gave to paragraphs: what goes on in a turn has another one also where only its neighbours came or went. */
function turnsBrought(
  theirs: Ledger,
  { number, order }: Version,
  effects: readonly Effect[],
): [string, PublishedTurn][] {
  const earlier = turnsIn(theirs, fromRuns(theirs.versions[number - 2]?.order ?? []), number - 1);
  const touched = new Set(effects.map(({ entry }) => entry.id));
  return [...turnsIn(theirs, fromRuns(order), number)].filter(
    ([id, turn]) => touched.has(id) || !isSameTurn(turn, earlier.get(id) ?? null),
  );
}

/** In which turn each paragraph of a version stood, by id. */
function turnsIn(
  { paragraphs }: Pick<Ledger, 'paragraphs'>,
  ids: readonly string[],
  version: number,
): Map<string, PublishedTurn> {
  const entries = new Map(paragraphs.map((entry) => [entry.id, entry]));
  const turns = openTurns(
    ids.map((id) => {
      const entry = entries.get(id);
      return entry ? stateAt(entry, version).turn : 'unknown';
    }),
  );
  return new Map(ids.map((id, index) => [id, turns[index] ?? null]));
}

/**
 * Where a paragraph went on in a turn in the branch that its words come from and would go on in another one now, it is not known
 * who speaks.
 * @param was in which turn each stood in its branch
 */
function forgetTurns(draft: Draft, order: readonly string[], was: ReadonlyMap<string, PublishedTurn>): void {
  let open: PublishedTurn = null;
  for (const id of order) {
    const entry = draft.entries.get(id);
    if (!entry) continue;
    const { text, turn } = lastState(entry);
    if (turn !== 'continues') open = turn;
    else if (!isSameTurn(open, was.get(id) ?? null)) {
      open = 'unknown';
      draft.entries.set(id, withState(entry, { text, turn: open }, draft));
    }
  }
}

function textOf({ entries }: Draft, id: string): string {
  const entry = entries.get(id);
  return entry ? lastState(entry).text : '';
}
