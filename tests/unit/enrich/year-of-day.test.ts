import { describe, expect, it } from 'vitest';
import type { StatedDate } from '#enrich/stated-dates.ts';
import { withYear } from '#enrich/year-of-day.ts';

const on = (edtf: string, line: number): StatedDate => ({
  mention: { edtf, time: null, zone: null, ambiguous: false, weekday: null },
  lines: [line],
  where: 'head',
});
const yearOf = (day: string, full: string) => withYear(on(day, 5), on(full, 2)).mention.edtf;

describe('a day without a year', () => {
  it.each([
    ['XXXX-05-10', '2021-05-10', '2021-05-10'],
    ['XXXX-05-10', '2021-05-13', '2021-05-10'],
    ['XXXX-05-10', '2021-05-07', '2021-05-10'],
    ['XXXX-05-10', '2021-05-14', 'XXXX-05-10'],
    ['XXXX-05-10', '2021-05-06', 'XXXX-05-10'],
    ['XXXX-12-30', '2021-01-02', '2020-12-30'],
    ['XXXX-01-01', '2020-12-31', '2021-01-01'],
    ['XXXX-02-29', '2021-03-01', 'XXXX-02-29'],
    ['XXXX-02-29', '2020-03-01', '2020-02-29'],
  ])('%s beside %s is %s', (day, full, edtf) => {
    expect(yearOf(day, full)).toBe(edtf);
  });

  it('stands on the lines of both then', () => {
    expect(withYear(on('XXXX-05-10', 5), on('2021-05-10', 2))).toMatchObject({ lines: [5, 2], yearInHead: true });
  });

  it.each([
    ['2020-05-10', '2021-05-10'],
    ['XXXX-05', '2021-05-01'],
    ['XXXX-05-10/XXXX-05-12', '2021-05-10'],
    ['XXXX-05-10', '2021-05'],
  ])('is none where a year is there, no day, or no day to go by: %s beside %s', (day, full) => {
    expect(yearOf(day, full)).toBe(day);
  });

  it('stays so beside no other date', () => {
    expect(withYear(on('XXXX-05-10', 5), null).mention.edtf).toBe('XXXX-05-10');
  });
});
