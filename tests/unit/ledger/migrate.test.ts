import { describe, expect, it } from 'vitest';
import { checkLedger } from '#ledger/check-ledger.ts';
import { paragraphsAt, versionsOf } from '#ledger/history.ts';
import { migrate } from '#ledger/migrate.ts';
import { oldLedgerSchema } from '#ledger/old-form.ts';
import { digestOf } from '#ledger/digest.ts';
import { digestOfWhole } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

const opening = 'The talks took place in a trustful atmosphere and covered every item on the agenda.';
const misheard = 'Trade between the two countries rose by eleven percent over the last year.';
const trade = 'Trade between the two countries rose by twelve percent over the last year.';
const question = 'And what about the border?';

const old = oldLedgerSchema.parse({
  document: 'talks-in-spring',
  formerly: [{ id: 'talks', until: 2 }],
  versions: [
    {
      number: 1,
      date: '2026-01-10',
      reason: 'First published',
      digest: digestOfWhole([opening, misheard, question]),
      order: ['p1..p3'],
    },
    { number: 2, date: '2026-02-01', reason: 'Misheard', digest: digestOfWhole([opening, trade]), order: ['p1', 'p2'] },
  ],
  paragraphs: [
    { id: 'p1', since: 1, speaker: 'Ivan Petrov', digest: digestOf(opening), text: opening, history: [] },
    {
      id: 'p2',
      since: 1,
      speaker: 'Ivan Petrov',
      digest: digestOf(trade),
      text: trade,
      history: [{ version: 2, fate: 'revised', was: misheard }],
    },
    {
      id: 'p3',
      since: 1,
      speaker: null,
      digest: digestOf(question),
      text: question,
      history: [{ version: 2, fate: 'withdrawn' }],
    },
  ],
});
const minister = { label: 'The Minister', speaker: 'Ivan Petrov', office: 'Minister' };
const capture = 'a'.repeat(64);
const passage = (text: string, turn: typeof minister | 'continues') => ({ text, speaker: minister.speaker, turn });

describe('a ledger of the old form', () => {
  const migrated = migrate(old, { passages: [passage(opening, minister), passage(trade, 'continues')], capture }, salt);

  it('keeps ids, days, reasons and digests, and every version to the letter', () => {
    expect(checkLedger(migrated)).toEqual([]);
    expect(
      versionsOf(migrated)
        .map(({ number, date, reason, digest }) => ({ number, date, reason, digest }))
        .toReversed(),
    ).toEqual(old.versions.map(({ number, date, reason, digest }) => ({ number, date, reason, digest })));
    expect(migrated.paragraphs.map(({ id, since, digest }) => ({ id, since, digest }))).toEqual(
      old.paragraphs.map(({ id, since, digest }) => ({ id, since, digest })),
    );
    expect(paragraphsAt(migrated, 1).map(({ text }) => text)).toEqual([opening, misheard, question]);
    expect(migrated.versions.map(({ address }) => address)).toEqual(['talks', 'talks-in-spring']);
  });

  it('has the turns of the capture where its words are those of the version, and names nobody elsewhere', () => {
    expect(paragraphsAt(migrated, 2).map(({ turn, speaker }) => [turn, speaker])).toEqual([
      [minister, 'Ivan Petrov'],
      ['continues', 'Ivan Petrov'],
    ]);
    expect(paragraphsAt(migrated, 1).map(({ turn, speaker }) => [turn, speaker])).toEqual(
      Array(3).fill(['unknown', null]),
    );
    expect(migrated.versions.map(({ cause, capture: known }) => [cause, known?.sha256 ?? null])).toEqual([
      ['first', null],
      ['unknown', capture],
    ]);
  });

  it('has neither turns nor a capture where the archive has other words, or none', () => {
    for (const held of [{ passages: [passage(opening, minister)], capture }, null]) {
      const without = migrate(old, held, salt);
      expect(without.versions.map((version) => version.capture)).toEqual([null, null]);
      expect(without.paragraphs.flatMap(({ states }) => states.map(({ turn }) => turn))).toEqual(
        Array(4).fill('unknown'),
      );
    }
  });
});
