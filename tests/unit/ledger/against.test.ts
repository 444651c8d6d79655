import { describe, expect, it } from 'vitest';
import { rewritings } from '#ledger/against.ts';
import { compare } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

const [opening, trade] = ['The talks took place in Moscow.', 'Trade rose by eleven percent.'];
const next = (ledger: Ledger | null, document: string, ...texts: string[]): Ledger => {
  const passages = texts.map((text) => ({ text, speaker: null }));
  return publish(ledger, compare(ledger, passages, document), { date: '2026-01-10', reason: 'x', salt });
};
const first = next(null, 'talks', opening);
const second = next(first, 'talks', opening, trade);
const moved = next(second, 'talks-in-moscow', opening, trade);

describe('what was published at another time', () => {
  it('may have grown, moved or been withdrawn since, and other documents may have come', () => {
    expect(rewritings([first], [first])).toEqual([]);
    expect(rewritings([first], [second, next(null, 'other', trade)])).toEqual([]);
    expect(rewritings([first, second], [moved])).toEqual([]);
    expect(rewritings([first], [next(second, 'talks')])).toEqual([]);
  });

  it('must not have vanished [promise 59]', () => {
    expect(rewritings([first], [])).toEqual([{ name: 'vanished', document: 'talks' }]);
  });

  it('must not have become shorter', () => {
    expect(rewritings([second], [first])).toEqual([{ name: 'shortened', document: 'talks', was: 2, is: 1 }]);
  });

  it('must not have been published again with the same words, day and reason [promise 59]', () => {
    expect(rewritings([second], [next(next(null, 'talks', opening), 'talks', opening, trade)])).toEqual([
      { name: 'rewritten', document: 'talks', version: 1 },
    ]);
    expect(rewritings([second], [next(first, 'talks', opening, `${trade} Not.`)])).toEqual([
      { name: 'rewritten', document: 'talks', version: 2 },
    ]);
  });

  it('must not have been led on to another document', () => {
    const other = next(next(null, 'talks', trade), 'talks-in-moscow', trade);
    expect(rewritings([first], [other])).toEqual([{ name: 'rewritten', document: 'talks', version: 1 }]);
  });

  it('in a ledger without seals is compared by day, reason and words', () => {
    const unsealed = {
      ...second,
      versions: second.versions.map(({ seal, ...version }) => (seal === '' ? { ...version, seal } : version)),
    };
    expect(rewritings([unsealed], [next(next(null, 'talks', opening), 'talks', opening, trade)])).toEqual([]);
    expect(rewritings([unsealed], [next(first, 'talks', opening, 'Trade fell.')])).toEqual([
      { name: 'rewritten', document: 'talks', version: 2 },
    ]);
  });
});
