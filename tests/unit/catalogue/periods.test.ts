import { describe, expect, test } from 'vitest';
import { certainty, monthsOf, placed, possibleIn, yearsOf, type Period } from '../../../src/catalogue/periods.ts';
import { record } from './records.ts';

const shape = (periods: readonly Period[]): Record<string, string[]> =>
  Object.fromEntries(periods.map(({ key, records }) => [key, records.map(({ id }) => id)]));

const day = record('day', '2023-05-08');
const range = record('range', '2023-05-10', '2023-06-15');
const year = record('year', '2023-01-01', '2023-12-31');
const winter = record('winter', '2022-12-20', '2023-01-10');

describe('years', () => {
  test('list every document that may belong to them, and no undated one', () => {
    expect(shape(yearsOf([winter, year, day, record('undated')]))).toEqual({
      '2022': ['winter'],
      '2023': ['winter', 'year', 'day'],
    });
  });

  test('a century gets pages for its ends only', () => {
    expect(Object.keys(shape(yearsOf([record('century', '1900-01-01', '1999-12-31')])))).toEqual(['1900', '1999']);
  });
});

describe('months', () => {
  const [, of2023] = yearsOf([winter, year, day, range]);

  test('have a page where a document is dated closely enough, and list there what may belong to them', () => {
    expect(of2023).toBeDefined();
    expect(shape(of2023 ? monthsOf(of2023) : [])).toEqual({
      '2023-01': ['winter', 'year'],
      '2023-05': ['year', 'day', 'range'],
      '2023-06': ['year', 'range'],
    });
  });

  test('three months make a page each, four make none', () => {
    const pages = (first: string, last: string) =>
      yearsOf([record('a', first, last)]).flatMap((year) => monthsOf(year).map(({ key }) => key));
    expect(pages('2023-01-31', '2023-03-01')).toEqual(['2023-01', '2023-02', '2023-03']);
    expect(pages('2023-01-31', '2023-04-01')).toEqual([]);
  });

  test('a date with an open end makes no month, and stands in those it may belong to', () => {
    const [only] = yearsOf([record('onwards', '2023-05-20', null)]);
    expect(only && monthsOf(only)).toEqual([]);
    const [year] = yearsOf([record('early', '2023-04-01'), day, record('onwards', '2023-05-20', null)]);
    expect(shape(year ? monthsOf(year) : [])).toEqual({ '2023-04': ['early'], '2023-05': ['day', 'onwards'] });
  });

  test('a document known by its year only makes no month', () => {
    expect(yearsOf([year]).flatMap(monthsOf)).toEqual([]);
  });
});

describe('belonging to a period', () => {
  test.each([
    ['day', day, '2023-05', 'certain'],
    ['range', range, '2023-05', 'possible'],
    ['range', range, '2023', 'certain'],
    ['winter', winter, '2023', 'possible'],
    ['day', day, '2023-06', 'never'],
    ['onwards', record('onwards', '2023-05-20', null), '2023-05', 'possible'],
    ['onwards', record('onwards', '2023-05-20', null), '2030', 'possible'],
    ['onwards', record('onwards', '2023-05-20', null), '2023-04', 'never'],
    ['up to', record('up-to', null, '2023-05-20'), '2023-05', 'possible'],
    ['up to', record('up-to', null, '2023-05-20'), '2023-06', 'never'],
    ['undated', record('undated'), '2023', 'never'],
  ] as const)('%s %# is %s', (_name, document, key, answer) => {
    expect(certainty(document, key)).toBe(answer);
  });
});

test('a period stands between those before and after it that have documents', () => {
  const years = yearsOf([record('a', '2012-04-23'), record('b', '2017-01-01'), record('c', '2023-05-10')]);
  expect(placed(years).map(({ around }) => around)).toEqual([
    ['2012', '2017'],
    ['2012', '2017', '2023'],
    ['2017', '2023'],
  ]);
});

test('of the documents of a period those are possible whose date reaches beyond it', () => {
  const [period] = yearsOf([
    record('within', '2017-02-01', '2017-03-01'),
    record('across', '2017-12-30', '2018-01-02'),
  ]);
  expect(period && [...possibleIn(period)]).toEqual(['across']);
});
