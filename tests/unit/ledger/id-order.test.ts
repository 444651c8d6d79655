import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPH_ID } from '#document/paragraph-number.ts';
import { compareIds, idsBetween } from '#ledger/id-order.ts';

describe('the order of ids', () => {
  it('is that of legislators: 12, 12ZA, 12A, 12AZA, 12AA, 12B, 13', () => {
    const ordered = ['p0a', 'p1', 'p2', 'p12', 'p12za', 'p12a', 'p12aza', 'p12aa', 'p12b', 'p13', 'p100'];
    expect(ordered.toReversed().toSorted(compareIds)).toEqual(ordered);
  });

  it('refuses what is no id', () => {
    for (const text of ['12', 'p', 'p01', 'p1A', 'p1-2', 'q1'])
      expect(() => compareIds(text, 'p1')).toThrow(RangeError);
  });
});

describe('new ids [promise 32]', () => {
  it.each([
    ['p12', 'p13', 1, ['p12a']],
    ['p12', 'p13', 3, ['p12a', 'p12b', 'p12c']],
    ['p0', 'p1', 2, ['p0a', 'p0b']],
    ['p12a', 'p13', 1, ['p12b']],
    ['p12', 'p12a', 1, ['p12za']],
    ['p12', 'p12za', 1, ['p12zza']],
    ['p12a', 'p12b', 2, ['p12aa', 'p12ab']],
    ['p12y', 'p13', 2, ['p12ya', 'p12yb']],
    ['p40', null, 1, ['p40a']],
  ])('between %s and %s, %i of them', (low, high, many, expected) => {
    expect(idsBetween(low, high, many)).toEqual(expected);
  });

  it('are as many as wanted, well formed, in order and between the two, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 })), { maxLength: 12 }), (insertions) => {
        let ids = ['p1', 'p2', 'p3'];
        for (const [place, many] of insertions) {
          const at = place % (ids.length - 1);
          const fresh = idsBetween(ids[at] ?? '', ids[at + 1] ?? null, many);
          expect(fresh).toHaveLength(many);
          for (const id of fresh) expect(id).toMatch(PARAGRAPH_ID);
          ids = [...ids.slice(0, at + 1), ...fresh, ...ids.slice(at + 1)];
        }
        expect(ids.toSorted(compareIds)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('stay short where thousands come at once', () => {
    const fresh = idsBetween('p12', 'p13', 10_000);
    expect(Math.max(...fresh.map((id) => id.length))).toBeLessThanOrEqual('p12aaa'.length);
    expect(new Set(fresh).size).toBe(10_000);
  });
});
