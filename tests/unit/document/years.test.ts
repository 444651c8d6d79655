import { expect, test } from 'vitest';
import { boundsOf } from '#document/bounds.ts';
import { yearsWithin } from '#document/years.ts';

test.each([
  ['2020-02-24', ['2020']],
  ['2019/2021', ['2019', '2020', '2021']],
  ['XXXX-04-23', []],
  ['1999/', ['1999']],
  ['1999-05/..', ['1999']],
  ['../1999', ['1999']],
  ['XXXX', []],
  ['199X', Array.from({ length: 10 }, (_, index) => String(1990 + index))],
  ['2019-24', ['2019', '2020']],
  ['[2001,2003]', ['2001', '2002', '2003']],
  ['0099', ['0099']],
])('%s can lie in the years %j', (edtf, years) => {
  expect(yearsWithin(boundsOf(edtf))).toEqual(years);
});

test('thirty years are counted out, more are known by their ends', () => {
  expect(yearsWithin(boundsOf('1970/2000'))).toHaveLength(31);
  expect(yearsWithin(boundsOf('1970/2001'))).toEqual(['1970', '2001']);
});

test('a document without a date lies in none', () => {
  expect(yearsWithin(null)).toEqual([]);
});
