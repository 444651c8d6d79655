import type { PublishedTurn } from '#document/permanence.ts';
import { isPresent } from './ledger.ts';
import type { Entry, Ledger } from './ledger.ts';
import { fromRuns } from './runs.ts';

/** Whether two paragraphs stand alike among the turns. */
export function isSameTurn(one: PublishedTurn, other: PublishedTurn): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string') return one === other;
  return one.label === other.label && one.speaker === other.speaker && one.office === other.office;
}

/** In which turn each of some paragraphs that follow one another stands. */
export function openTurns(turns: readonly PublishedTurn[]): PublishedTurn[] {
  let open: PublishedTurn = null;
  return turns.map((turn) => {
    if (turn !== 'continues') open = turn;
    return open;
  });
}

/** Who speaks each of some paragraphs that follow one another; null where nobody is named or it is not known. */
export function speakersIn(turns: readonly PublishedTurn[]): (string | null)[] {
  return openTurns(turns).map((turn) => (turn === null || typeof turn === 'string' ? null : turn.speaker));
}

/** How a paragraph stood in a version in which it was present. */
export function stateAt(entry: Entry, version: number): Entry['states'][0] {
  return entry.states.findLast(({ since }) => since <= version) ?? entry.states[0];
}

/** Who speaks every paragraph that was ever published, by id: in the last version, or in the one before it went. */
export function speakersOf(ledger: Ledger): Map<string, string | null> {
  const byId = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  const lastIn = (entry: Entry): number =>
    isPresent(entry) ? ledger.versions.length : (entry.history.at(-1)?.version ?? 0) - 1;
  const wanted = Map.groupBy(ledger.paragraphs, lastIn);
  const speakers = new Map<string, string | null>();
  for (const [version, entries] of wanted) {
    const ids = fromRuns(ledger.versions[version - 1]?.order ?? []);
    const spoken = speakersIn(
      ids.map((id) => {
        const entry = byId.get(id);
        return entry ? stateAt(entry, version).turn : 'unknown';
      }),
    );
    const at = new Map(ids.map((id, index) => [id, spoken[index] ?? null]));
    for (const { id } of entries) speakers.set(id, at.get(id) ?? null);
  }
  return speakers;
}
