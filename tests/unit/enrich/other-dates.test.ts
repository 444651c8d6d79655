import { describe, expect, it } from 'vitest';
import { isPutBefore, judgeOthers } from '#enrich/other-dates.ts';
import type { StatedDate } from '#enrich/stated-dates.ts';

const on = (edtf: string, where: StatedDate['where'], line: number, zone: string | null = null): StatedDate => ({
  mention: { edtf, time: null, zone, ambiguous: false, weekday: null },
  lines: [line],
  where,
});
const title = on('2021-05-10', 'title', 3);
const judged = (best: StatedDate, ...others: StatedDate[]) => judgeOthers(best, others).map(({ rule }) => rule);

describe('another date of the head', () => {
  it('agrees with a wider one that holds it', () => {
    expect(judged(title, on('2021-05', 'head', 4))).toEqual(['can both be true']);
  });

  it.each([
    ['2021-05-13', 'posted soon after or before'],
    ['2021-05-07', 'posted soon after or before'],
    ['2021-05-14', 'cannot both be true'],
    ['2021-05-06', 'cannot both be true'],
  ])('below a title of 10 May is judged by the days between: %s', (day, rule) => {
    expect(judged(title, on(day, 'head', 4))).toEqual([rule]);
  });

  it('above the title is the day of the notice, however far off; on its line it is none', () => {
    expect(judged(title, on('2020-01-01', 'head', 2))).toEqual(['above the title']);
    expect(judged(title, on('2020-01-01', 'head', 3))).toEqual(['cannot both be true']);
  });

  it('is the notice’s once', () => {
    expect(judged(title, on('2021-05-11', 'head', 4), on('2021-05-12', 'head', 5))).toEqual([
      'posted soon after or before',
      'cannot both be true',
    ]);
  });

  it('is no notice beside a date that does not stand in the title', () => {
    expect(judged(on('2021-05-10', 'head', 3), on('2021-05-11', 'head', 2))).toEqual(['cannot both be true']);
  });

  it('in the dateline is set aside', () => {
    expect(judged(title, on('2021-05-20', 'dateline', 6))).toEqual(['dateline']);
  });
});

describe('a page put up before its event', () => {
  it.each([
    ['2021-05-09', null, true],
    ['2021-05-10', null, false],
    ['2021-05-11', null, false],
    ['2021-05-09', 'EDT', false],
    ['2021-05-08', 'EDT', true],
  ])('stamp %s, zone %s: %s', (day, zone, expected) => {
    expect(isPutBefore(on(day, 'publication', 4, zone), title)).toBe(expected);
  });

  it('is told only of whole days, and of an event that the title dates', () => {
    expect(isPutBefore(on('2021-04', 'publication', 4), title)).toBe(false);
    expect(isPutBefore(on('2021-05-01', 'publication', 4), on('2021-05', 'title', 3))).toBe(false);
    expect(isPutBefore(on('2021-05-01', 'publication', 4), on('2021-05-10', 'head', 3))).toBe(false);
  });
});
