import { describe, expect, it } from 'vitest';
import { conflict, weekdayFits } from '#document/compare-dates.ts';

describe('the weekday printed with a date', () => {
  const mention = (edtf: string, weekday: number | null) => ({
    edtf,
    weekday,
    time: null,
    zone: null,
    ambiguous: false,
  });

  it('fits or does not fit', () => {
    expect(weekdayFits(mention('2018-06-15', 5))).toBe(true);
    expect(weekdayFits(mention('2018-06-15', 4))).toBe(false);
    expect(weekdayFits(mention('2018-06-15/2018-06-16', 5))).toBe(true);
    expect(weekdayFits(mention('2018-06-15/2018-06-16', 6))).toBe(false);
    expect(weekdayFits(mention('2018-06-17', 7))).toBe(true);
    expect(weekdayFits(mention('0033-04-03', 7))).toBe(true);
  });

  it('tells nothing without a full date or without a weekday', () => {
    expect(weekdayFits(mention('XXXX-06-15', 5))).toBeNull();
    expect(weekdayFits(mention('2018-06', 5))).toBeNull();
    expect(weekdayFits(mention('2018-06-15~', 5))).toBeNull();
    expect(weekdayFits(mention('../2018-06-15', 5))).toBeNull();
    expect(weekdayFits(mention('[2018-06-15]', 5))).toBeNull();
    expect(weekdayFits(mention('2018-06-31', 5))).toBeNull();
    expect(weekdayFits(mention('2018-06-15', null))).toBeNull();
  });
});

describe('two dates', () => {
  it.each([
    ['2020-02-24', '2020-02-25'],
    ['2020-02', '2020-03-01'],
    ['2020', '2021-01-01'],
    ['2020-02-24/2020-02-25', '2020-02-26'],
    ['XXXX-04-23', '2012-04-24'],
    ['XXXX-04-23', 'XXXX-04-24'],
    ['XXXX-04-23', '2012-05'],
    ['XXXX-02-29', '2023'],
    ['XXXX-02-29', '1896-03-01/1904-02-28'],
    ['XXXX-04-23/XXXX-04-25', '2012-04-26'],
    ['XXXX-12-30/XXXX-01-02', '2019-01-03'],
    ['XXXX-12-30/XXXX-01-02', 'XXXX-12-29'],
    ['XXXX-04', '2012-05'],
    ['XXXX-04', 'XXXX-05'],
    ['2001-21', '2001-06'],
    ['199X', '2000'],
    ['../1985', '1986'],
  ])('%s and %s cannot both be true', (a, b) => {
    expect(conflict({ edtf: a }, { edtf: b })).toBe(true);
    expect(conflict({ edtf: b }, { edtf: a })).toBe(true);
  });

  it.each([
    ['2020-02-24', '2020-02-24'],
    ['2020-02', '2020-02-24'],
    ['2020', '2020-02-24'],
    ['2020-02-24/2020-02-26', '2020-02-25'],
    ['XXXX-04-23', '2012-04-23'],
    ['XXXX-04-23', '2012-04'],
    ['XXXX-04-23', '2012'],
    ['XXXX-04-23', '1990/2020'],
    ['XXXX-09-10/XXXX-09-12', '2018-09-11'],
    ['XXXX-12-30/XXXX-12-31', '2018-12-31/2019-01-02'],
    ['2012/..', '2020-02-24'],
    ['2012/', '2020-02-24'],
    ['../2012', '2012-12-31'],
    ['XXXX-02-29', '1896-03-01/1904-02-29'],
    ['XXXX-02-29', '1896-02-29'],
    ['XXXX-02-29', '2023/..'],
    ['XXXX-02-29', '../2023'],
    ['XXXX-02-29', 'XXXX-02-29'],
    ['XXXX-04-23', 'XXXX'],
    ['XXXX-04-23', 'XXXX-04'],
    ['XXXX-12-30/XXXX-01-02', '2019-01-02'],
    ['XXXX-12-30/XXXX-01-02', '2018-12-30'],
    ['XXXX-12-30/XXXX-01-02', 'XXXX-01-01'],
    ['XXXX-12-30/XXXX-01-02', 'XXXX-12-31'],
    ['[XXXX-04-23,XXXX-04-25]', '2012-05-01'],
    ['2001-21', '2001-05-31'],
    ['1985/..', '1985'],
    ['no date', '2012'],
  ])('%s and %s can', (a, b) => {
    expect(conflict({ edtf: a }, { edtf: b })).toBe(false);
    expect(conflict({ edtf: b }, { edtf: a })).toBe(false);
  });
});
