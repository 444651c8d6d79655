import { describe, expect, test } from 'vitest';
import { byTime, isDated, neighboursIn } from '../../../src/catalogue/order.ts';
import { record } from './records.ts';

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('order in time', () => {
  test('is by the first day, then by the last, then by title; undated ones come last', () => {
    const records = [
      record('undated-b'),
      record('later', '2021-05-08'),
      record('year', '2020-01-01', '2020-12-31'),
      record('undated-a'),
      record('new-year', '2020-01-01'),
      record('same-day', '2021-05-08'),
    ];
    expect(ids(records.sort(byTime))).toEqual(['new-year', 'year', 'later', 'same-day', 'undated-a', 'undated-b']);
  });

  test('an open end comes after all others, and where the beginning is open the end gives the place', () => {
    const records = [
      record('onwards', '2020-01-01', null),
      record('year', '2020-01-01', '2020-12-31'),
      record('up-to', null, '2020-06-30'),
      record('july', '2020-07-01'),
      record('june', '2020-06-30'),
      record('undated'),
    ];
    const order = ['year', 'onwards', 'june', 'up-to', 'july', 'undated'];
    expect(ids(records.sort(byTime))).toEqual(order);
    expect(ids(records.reverse().sort(byTime))).toEqual(order);
    expect(ids(records.filter(isDated))).toEqual(order.slice(0, -1));
  });

  test('of one title and day is by id', () => {
    const [a, b] = [record('a', '2020-01-01'), { ...record('b', '2020-01-01'), title: 'a' }];
    expect([byTime(a, b), byTime(b, a), byTime(a, a)]).toEqual([-1, 1, 0]);
  });

  test('does not depend on the order before', () => {
    const records = [record('b', '2020-01-01'), record('a', '2020-01-01'), record('c')];
    expect(ids([...records].sort(byTime))).toEqual(ids([...records].reverse().sort(byTime)));
  });
});

describe('neighbours', () => {
  const ordered = [record('one', '2012-04-23'), record('two', '2017-01-01', '2017-12-31'), record('none')];

  test('stand before and after in time', () => {
    expect(neighboursIn(ordered)('two').previous?.id).toBe('one');
    expect(neighboursIn(ordered)('one').next?.id).toBe('two');
  });

  test('are missing at the ends, and an undated document is nobody’s neighbour', () => {
    expect(neighboursIn(ordered)('one').previous).toBeNull();
    expect(neighboursIn(ordered)('two').next).toBeNull();
    expect(neighboursIn(ordered)('none')).toEqual({ previous: null, next: null });
    expect(ordered.filter(isDated)).toHaveLength(2);
  });
});
