import { describe, expect, it } from 'vitest';
import { assign } from '#ledger/assign.ts';
import { compare, isSame } from '#ledger/compare.ts';
import { earlierWordsOf, historyOf, paragraphsAt, tombstonesOf, versionsOf } from '#ledger/history.ts';
import { fromRuns, isPresent, ledgerSchema, serialise, toRuns, type Ledger } from '#ledger/ledger.ts';
import { digestOf } from '#ledger/digest.ts';
import { publish } from '#ledger/publish.ts';

const opening = 'The talks took place in a trustful atmosphere and covered every item on the agenda.';
const trade = 'Trade between the two countries rose by eleven percent over the last year.';
const border = 'The border guards of both countries have served side by side for many years.';
const thanks = 'Thank you.';

const passages = (...texts: string[]) => texts.map((text) => ({ text, speaker: 'Head of the delegation' }));
const first = publish(null, compare(null, passages(opening, trade, border, thanks), 'talks'), {
  date: '2026-01-10',
  reason: 'First published',
});
const edit = (ledger: Ledger, date: string, reason: string, ...texts: string[]): Ledger =>
  publish(ledger, compare(ledger, passages(...texts)), { date, reason });
const entry = (ledger: Ledger, id: string) => {
  const found = ledger.paragraphs.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a document that was never published', () => {
  it('has provisional ids, all of them', () => {
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

  it('gets no new version where nothing changed, but takes over names of speakers', () => {
    const relabelled = passages(opening, trade, border, thanks).map((passage) => ({
      ...passage,
      speaker: 'The minister',
    }));
    const again = publish(first, compare(first, relabelled), { date: '2026-02-01', reason: 'Nothing' });
    expect(again.versions).toEqual(first.versions);
    expect(again.paragraphs.map(({ speaker }) => speaker)).toEqual(Array(4).fill('The minister'));
  });

  it('keeps the former wording with its day and reason', () => {
    const revised = edit(first, '2026-02-01', 'Misheard', opening, trade.replace('eleven', 'twelve'), border, thanks);
    const changed = entry(revised, 'p2');
    expect(historyOf(revised, changed)).toEqual([
      { version: 2, fate: 'revised', was: trade, date: '2026-02-01', reason: 'Misheard' },
    ]);
    expect(earlierWordsOf(revised, changed)).toEqual([
      { digest: digestOf(trade), text: trade, until: '2026-02-01', reason: 'Misheard', into: [] },
    ]);
    expect(changed.digest).toBe(digestOf(trade.replace('eleven', 'twelve')));
  });

  it('says of the former wording of a divided paragraph where all its words stand now', () => {
    const joined = edit(first, '2026-02-01', 'Joined', opening, `${trade} ${border}`, thanks);
    const bearer = joined.paragraphs.find(({ text }) => text === `${trade} ${border}`)?.id ?? '';
    const divided = edit(joined, '2026-03-01', 'Divided', opening, `${trade} So it was said.`, border, thanks);
    const [latest] = earlierWordsOf(divided, entry(divided, bearer));
    expect(latest).toMatchObject({ text: `${trade} ${border}`, until: '2026-03-01', into: ['p2', 'p3'] });
    const corrected = edit(divided, '2026-04-01', 'Misheard', opening, `${trade} So it was told.`, border, thanks);
    expect(earlierWordsOf(corrected, entry(corrected, bearer)).map(({ into }) => into)).toEqual([[], ['p2', 'p3'], []]);
  });

  it('raises no alarm where only the setting changed, and can still be had back as it was', () => {
    const anew = edit(first, '2026-02-01', 'Set anew', opening, trade.toUpperCase(), border, thanks);
    expect(entry(anew, 'p2').history).toEqual([{ version: 2, fate: 'kept', was: trade }]);
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

  it('has the digest of the whole that the schema promises', async () => {
    const bytes = new TextEncoder().encode([opening, trade, border, thanks].map((text) => `${text}\n\n`).join(''));
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(first.versions[0]?.digest).toBe(digest);
  });

  it('cannot be published with a day before the last or without a reason', () => {
    const changes = compare(first, passages(opening));
    expect(() => publish(first, changes, { date: '2026-01-09', reason: 'x' })).toThrow(RangeError);
    expect(() => publish(first, changes, { date: '2026-02-01', reason: '' })).toThrow();
    expect(() => publish(first, changes, { date: 'yesterday', reason: 'x' })).toThrow();
  });
});

describe('tombstones', () => {
  it('stand where their paragraph stood, with its last words', () => {
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
