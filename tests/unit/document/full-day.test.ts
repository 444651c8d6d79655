import { describe, expect, test } from 'vitest';
import { fullDayOf, isDayOf, isFullDay, isYearless } from '#document/full-day.ts';

describe('a full day', () => {
  test('is a single day of a known year', () => {
    expect(fullDayOf('2020-02-24')).toEqual({ year: 2020, month: 2, day: 24 });
    expect(isFullDay('2020-02-24')).toBe(true);
  });

  test.each([
    '2020-02',
    '2020',
    'XXXX-02-24',
    '199X-02-24',
    '2020-02-XX',
    '2020-21',
    '2020-02-24~',
    '2020-02-~24',
    '?2020-02-24',
    '2020-%02-24',
    '2020-02-24/2020-02-25',
    '[2020-02-24]',
    '2020-02-30',
    '',
  ])('is not %s', (edtf) => {
    expect(fullDayOf(edtf)).toBeNull();
    expect(isFullDay(edtf)).toBe(false);
  });
});

describe('a day of a year or month', () => {
  test.each([
    ['2020-02-24', '2020-02'],
    ['2020-02-24', '2020'],
  ])('is %s of %s', (day, period) => {
    expect(isDayOf(day, period)).toBe(true);
  });

  test.each([
    ['2020-02-24', '2020-03'],
    ['2020-02-24', '2019'],
    ['2020-02-24', '2020-02-24'],
    ['2020-02-24', '2020-02-24/2020-02-25'],
    ['2020-02-24', '2020-02~'],
    ['2020-02-24', '202X'],
    ['2020-02-24', 'XXXX-02'],
    ['2020-02-24', '2020-XX'],
    ['2020-03-24', '2020-21'],
    ['2020-02', '2020'],
    ['XXXX-02-24', 'XXXX-02'],
  ])('is not %s of %s', (day, period) => {
    expect(isDayOf(day, period)).toBe(false);
  });
});

describe('a date without its year', () => {
  test.each(['XXXX-04-23', 'XXXX-04', 'XXXX-04-XX', 'XXXX-04-23/XXXX-04-24', '2012/XXXX-04', '[2012,XXXX-04]'])(
    'is %s',
    (edtf) => {
      expect(isYearless(edtf)).toBe(true);
    },
  );

  test.each(['XXXX', '199X-04-23', '2012-04-23', '2012-XX', '2012/..', 'XXXX-13', ''])('is not %s', (edtf) => {
    expect(isYearless(edtf)).toBe(false);
  });
});
