import { describe, expect, it } from 'vitest';
import { assign } from '#ledger/assign.ts';
import { compare, isSame } from '#ledger/compare.ts';
import { earlierWordsOf, paragraphsAt, tombstonesOf, versionsOf } from '#ledger/history.ts';
import { isPresent, lastState, ledgerSchema, serialise, type Ledger } from '#ledger/ledger.ts';
import { digestOf } from '#ledger/digest.ts';
import { publish } from '#ledger/publish.ts';
import { fromRuns, toRuns } from '#ledger/runs.ts';
import { salt } from '../../support/salt.ts';

const opening = 'The talks took place in a trustful atmosphere and covered every item on the agenda.';
const trade = 'Trade between the two countries rose by eleven percent over the last year.';
const border = 'The border guards of both countries have served side by side for many years.';
const thanks = 'Thank you.';

const head = { label: 'Head of the delegation', speaker: 'Head of the delegation', office: null };
const passages = (...texts: string[]) =>
  texts.map((text, index) => ({ text, speaker: head.speaker, turn: index === 0 ? head : ('continues' as const) }));
const first = publish(null, compare(null, passages(opening, trade, border, thanks), 'talks'), {
  date: '2026-01-10',
  reason: 'First published',
  salt,
});
const edit = (ledger: Ledger, date: string, reason: string, ...texts: string[]): Ledger =>
  publish(ledger, compare(ledger, passages(...texts)), { date, reason, salt });
const entry = (ledger: Ledger, id: string) => {
  const found = ledger.paragraphs.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a document that was never published', () => {
  it('has provisional ids, all of them [promise 14]', () => {
    const { ids, provisional, changes } = assign(null, passages(opening, trade), 'talks');
    expect(ids).toEqual(['p1', 'p2']);
    expect([...provisional]).toEqual(['p1', 'p2']);
    expect(changes.first).toBe(true);
    expect(isSame(changes)).toBe(false);
  });
});

describe('a document that was published', () => {
  it('has its ids, none of them provisional, and differs in nothing', () => {
    const { ids, provisional, changes } = assign(first, passages(opening, trade, border, thanks));
    expect(ids).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(provisional.size).toBe(0);
    expect(isSame(changes)).toBe(true);
  });

  it('has a provisional id for what is put in', () => {
    const { ids, provisional } = assign(
      first,
      passages(opening, 'A joint statement was signed afterwards.', trade, border, thanks),
    );
    expect(ids).toEqual(['p1', 'p1a', 'p2', 'p3', 'p4']);
    expect([...provisional]).toEqual(['p1a']);
  });

  it('gets no new version where nothing changed', () => {
    const changes = compare(first, passages(opening, trade, border, thanks));
    expect(publish(first, changes, { date: '2026-02-01', reason: 'Nothing', salt })).toBe(first);
  });

  it('keeps the former wording with its day and reason', () => {
    const revised = edit(first, '2026-02-01', 'Misheard', opening, trade.replace('eleven', 'twelve'), border, thanks);
    const changed = entry(revised, 'p2');
    expect(changed.history).toEqual([{ version: 2, fate: 'revised' }]);
    expect(changed.states.map(({ since, text }) => [since, text])).toEqual([
      [1, trade],
      [2, trade.replace('eleven', 'twelve')],
    ]);
    expect(earlierWordsOf(revised, changed)).toEqual([
      { digest: digestOf(trade), text: trade, until: '2026-02-01', reason: 'Misheard', into: [] },
    ]);
    expect(changed.digest).toBe(digestOf(trade.replace('eleven', 'twelve')));
  });

  it('says of the former wording of a divided paragraph where all its words stand now', () => {
    const joined = edit(first, '2026-02-01', 'Joined', opening, `${trade} ${border}`, thanks);
    const bearer = joined.paragraphs.find((each) => lastState(each).text === `${trade} ${border}`)?.id ?? '';
    const divided = edit(joined, '2026-03-01', 'Divided', opening, `${trade} So it was said.`, border, thanks);
    const [latest] = earlierWordsOf(divided, entry(divided, bearer));
    expect(latest).toMatchObject({ text: `${trade} ${border}`, until: '2026-03-01', into: ['p2', 'p3'] });
    const corrected = edit(divided, '2026-04-01', 'Misheard', opening, `${trade} So it was told.`, border, thanks);
    expect(earlierWordsOf(corrected, entry(corrected, bearer)).map(({ into }) => into)).toEqual([[], ['p2', 'p3'], []]);
  });

  it('raises no alarm where only the setting changed, and can still be had back as it was [promise 37]', () => {
    const anew = edit(first, '2026-02-01', 'Set anew', opening, trade.toUpperCase(), border, thanks);
    expect(entry(anew, 'p2').history).toEqual([{ version: 2, fate: 'kept' }]);
    expect(earlierWordsOf(anew, entry(anew, 'p2'))).toEqual([]);
    expect(paragraphsAt(anew, 1)[1]?.text).toBe(trade);
  });

  it('lists every state, the last first, and refuses one that there is not', () => {
    const second = edit(first, '2026-02-01', 'Shortened', opening, border, thanks);
    expect(
      versionsOf(second).map(({ number, date, reason, paragraphs }) => ({ number, date, reason, paragraphs })),
    ).toEqual([
      { number: 2, date: '2026-02-01', reason: 'Shortened', paragraphs: 3 },
      { number: 1, date: '2026-01-10', reason: 'First published', paragraphs: 4 },
    ]);
    expect(paragraphsAt(second, 2).map(({ id }) => id)).toEqual(['p1', 'p3', 'p4']);
    expect(() => paragraphsAt(second, 3)).toThrow(RangeError);
  });

  it('has the digest of the whole that the schema promises [promise 51]', async () => {
    const bytes = new TextEncoder().encode([opening, trade, border, thanks].map((text) => `${text}\n\n`).join(''));
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(first.versions[0]?.digest).toBe(digest);
  });

  it('cannot be published with a day before the last or without a reason', () => {
    const changes = compare(first, passages(opening));
    expect(() => publish(first, changes, { date: '2026-01-09', reason: 'x', salt })).toThrow(RangeError);
    expect(() => publish(first, changes, { date: '2026-02-01', reason: '', salt })).toThrow();
    expect(() => publish(first, changes, { date: 'yesterday', reason: 'x', salt })).toThrow();
  });
});

describe('who speaks', () => {
  const asked = { label: 'Question', speaker: null, office: null };
  const turnsOf = (ledger: Ledger, version: number) =>
    paragraphsAt(ledger, version).map(({ id, turn, speaker }) => [id, turn, speaker]);
  const relabelled = passages(opening, trade, border, thanks).map((passage, index) =>
    index === 2 ? { ...passage, speaker: null, turn: asked } : passage,
  );

  it('is published with the words, a question of nobody among them', () => {
    expect(turnsOf(first, 1)).toEqual([
      ['p1', head, head.speaker],
      ['p2', 'continues', head.speaker],
      ['p3', 'continues', head.speaker],
      ['p4', 'continues', head.speaker],
    ]);
  });

  it('makes a version of its own, in which no words changed, and stays as it was in the one before [promise 51]', () => {
    const changes = compare(first, relabelled);
    expect(isSame(changes)).toBe(false);
    expect(changes.turns).toEqual([{ id: 'p3', was: 'continues', is: asked }]);
    const second = publish(first, changes, { date: '2026-02-01', reason: 'A label was overlooked', salt });
    expect(turnsOf(second, 2).slice(1)).toEqual([
      ['p2', 'continues', head.speaker],
      ['p3', asked, null],
      ['p4', 'continues', null],
    ]);
    expect(turnsOf(second, 1)).toEqual(turnsOf(first, 1));
    expect(second.paragraphs.flatMap(({ history }) => history)).toEqual([]);
    expect(second.paragraphs.flatMap((each) => earlierWordsOf(second, each))).toEqual([]);
  });

  it('is told of a tombstone as it was before it went', () => {
    const second = publish(first, compare(first, relabelled), { date: '2026-02-01', reason: 'x', salt });
    const third = edit(second, '2026-03-01', 'Not said', opening, trade);
    expect(tombstonesOf(third).map(({ id, speaker }) => [id, speaker])).toEqual([
      ['p3', null],
      ['p4', null],
    ]);
  });

  it('stays as published where only words are compared', () => {
    const words = [opening, trade, border, thanks].map((text) => ({ text, speaker: null }));
    expect(isSame(compare(first, words))).toBe(true);
  });
});

describe('what made a version', () => {
  const [bytes, others] = ['a'.repeat(64), 'b'.repeat(64)];
  const texts = passages(opening, trade, border, thanks);
  const next = (ledger: Ledger | null, list: typeof texts, document: string, capture: string | null): Ledger =>
    publish(ledger, compare(ledger, list, document, capture), { date: '2026-02-01', reason: 'x', salt });
  const causesOf = (ledger: Ledger) => ledger.versions.map(({ cause, capture }) => [cause, capture?.sha256 ?? null]);
  const begun = next(null, texts, 'talks', bytes);

  it('is nothing before the first', () => {
    expect(causesOf(begun)).toEqual([['first', bytes]]);
  });

  it('is the source where the capture has other bytes, though the words be the same [promise 51]', () => {
    expect(causesOf(next(begun, texts, 'talks', others)).at(-1)).toEqual(['source', others]);
    expect(causesOf(next(begun, texts.slice(1), 'talks', others)).at(-1)).toEqual(['source', others]);
  });

  it('is the reading where the same bytes give other words or other speakers', () => {
    expect(causesOf(next(begun, texts.slice(1), 'talks', bytes)).at(-1)).toEqual(['reading', bytes]);
  });

  it('is the address where all else stayed', () => {
    expect(causesOf(next(begun, texts, 'talks-in-moscow', bytes)).at(-1)).toEqual(['address', bytes]);
    expect(causesOf(next(begun, texts.slice(1), 'talks-in-moscow', bytes)).at(-1)).toEqual(['reading', bytes]);
  });

  it('is that the document was withdrawn, and the source again where it is put back', () => {
    const withdrawn = next(begun, [], 'talks', null);
    expect(causesOf(withdrawn).at(-1)).toEqual(['withdrawn', null]);
    expect(causesOf(next(withdrawn, texts, 'talks', bytes)).at(-1)).toEqual(['source', bytes]);
  });

  it('is not known where a capture is not', () => {
    const unknown = next(null, texts, 'talks', null);
    expect(causesOf(next(unknown, texts.slice(1), 'talks', bytes)).at(-1)).toEqual(['unknown', bytes]);
    expect(isSame(compare(unknown, texts, 'talks', bytes))).toBe(true);
  });
});

describe('tombstones', () => {
  it('stand where their paragraph stood, with its last words [promise 16]', () => {
    const gone = edit(first, '2026-02-01', 'Not said', opening, border, thanks);
    expect(tombstonesOf(gone)).toEqual([
      {
        id: 'p2',
        after: 'p1',
        text: trade,
        digest: digestOf(trade),
        speaker: 'Head of the delegation',
        fate: 'withdrawn',
        into: [],
        elsewhere: [],
        since: '2026-01-10',
        date: '2026-02-01',
        reason: 'Not said',
      },
    ]);
  });

  it('stand before the first where nothing is before them, and after the nearest that kept its place where their neighbour moved', () => {
    expect(
      tombstonesOf(edit(first, '2026-02-01', 'x', trade, border, thanks)).map(({ id, after }) => [id, after]),
    ).toEqual([['p1', null]]);
    const moved = edit(first, '2026-02-01', 'x', opening, thanks, trade);
    expect(tombstonesOf(moved).map(({ id, after }) => [id, after])).toEqual([['p3', 'p2']]);
  });

  it('lead on to where the words stand now, through later changes', () => {
    const merged = edit(first, '2026-02-01', 'x', opening, `${trade} ${border}`, thanks);
    expect(tombstonesOf(merged)).toMatchObject([{ id: 'p3', fate: 'merged', into: ['p2'] }]);
    const again = edit(merged, '2026-03-01', 'x', opening, `${trade} ${border} ${thanks}`);
    expect(tombstonesOf(again)).toMatchObject([
      { id: 'p3', fate: 'merged', into: ['p2'] },
      { id: 'p4', fate: 'merged', into: ['p2'] },
    ]);
    const gone = edit(again, '2026-04-01', 'x', opening);
    expect(tombstonesOf(gone).find(({ id }) => id === 'p3')).toMatchObject({ fate: 'merged', into: [] });
  });
});

describe('the file', () => {
  it('is the same for the same ledger and reads back', () => {
    const text = serialise(first);
    expect(serialise(ledgerSchema.parse(JSON.parse(text)))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('shortens runs of ids and has them back', () => {
    const ids = ['p0a', 'p1', 'p2', 'p3', 'p3a', 'p5', 'p6', 'p4', 'p9', 'p8'];
    expect(toRuns(ids)).toEqual(['p0a', 'p1..p3', 'p3a', 'p5', 'p6', 'p4', 'p9', 'p8']);
    expect(fromRuns(toRuns(ids))).toEqual(ids);
    expect(fromRuns(toRuns([]))).toEqual([]);
  });

  it('tells present paragraphs from tombstones', () => {
    const split = { ...entry(first, 'p1'), history: [{ version: 2, fate: 'split' as const, into: ['p1', 'p1a'] }] };
    expect(isPresent(split)).toBe(true);
    expect(isPresent({ ...split, history: [{ version: 2, fate: 'split', into: ['p1a', 'p1b'] }] })).toBe(false);
    expect(isPresent({ ...split, history: [{ version: 2, fate: 'withdrawn' }] })).toBe(false);
    expect(
      isPresent({
        ...split,
        history: [
          { version: 2, fate: 'withdrawn' },
          { version: 3, fate: 'restored' },
        ],
      }),
    ).toBe(true);
  });
});
