import { describe, expect, test } from 'vitest';
import { columnsOf, domainOf, marksOf, ticksOf, wholeDomain } from '#components/Timeline/drawing.ts';

const moment = (id: string, first: string, last = first): { id: string; earliest: string; latest: string } => ({
  id,
  earliest: `${first}T00:00:00`,
  latest: `${last}T23:59:59`,
});

describe('the stretch of time', () => {
  test('of the whole record is whole years', () => {
    const domain = wholeDomain([moment('a', '2012-04-23'), moment('b', '2023-05-10', '2023-06-15')]);
    expect(domain?.from.toISOString()).toBe('2012-01-01T00:00:00.000Z');
    expect(domain?.until.toISOString()).toBe('2024-01-01T00:00:00.000Z');
  });

  test('of nothing is nothing', () => {
    expect(wholeDomain([])).toBeNull();
  });

  test('of years before 100 is what it says', () => {
    expect(domainOf('0033').from.getUTCFullYear()).toBe(33);
  });
});

describe('marks', () => {
  test('a day is a point, a doubt is as long as it is', () => {
    const [day, year] = marksOf([moment('day', '2020-07-02'), moment('year', '2017-01-01', '2017-12-31')], {
      from: new Date(Date.UTC(2010, 0)),
      until: new Date(Date.UTC(2030, 0)),
      unit: 'year',
    });
    expect(day).toMatchObject({ width: 0, row: 0, cut: false });
    expect(day?.x).toBeCloseTo(52.5, 1);
    expect(year?.x).toBeCloseTo(35, 1);
    expect(year?.width).toBeCloseTo(5, 1);
  });

  test('what lies outside is left out, what reaches beyond is cut at the edge', () => {
    const marks = marksOf(
      [moment('before', '2022-12-31'), moment('over', '2022-12-20', '2023-01-10'), moment('in', '2023-05-08')],
      domainOf('2023'),
    );
    expect(marks.map(({ id, x, cut }) => ({ id, x: x === 0, cut }))).toEqual([
      { id: 'over', x: true, cut: true },
      { id: 'in', x: false, cut: false },
    ]);
  });

  test('labels stand where there is room, and within a mark that leaves none', () => {
    const sides = marksOf(
      [moment('early', '2023-01-05'), moment('late', '2023-12-20'), moment('all', '2023-01-01', '2023-12-31')],
      domainOf('2023'),
    ).map(({ labelSide }) => labelSide);
    expect(sides).toEqual(['after', 'before', 'within']);
  });
});

describe('ticks', () => {
  test.each([
    ['12 years', '2012', '2023', 12, 6],
    ['3 years', '2020', '2022', 3, 3],
    ['a century', '1900', '1999', 10, 5],
  ])('of %s are few enough to read', (_what, first, last, all, narrow) => {
    const domain = wholeDomain([moment('a', `${first}-01-01`), moment('b', `${last}-01-01`)]);
    const ticks = domain ? ticksOf(domain) : [];
    expect(ticks).toHaveLength(all);
    expect(ticks.filter(({ minor }) => !minor)).toHaveLength(narrow);
  });

  test('of a year are its months, of a month every fifth day', () => {
    expect(ticksOf(domainOf('2023'))).toHaveLength(12);
    expect(ticksOf(domainOf('2023-02')).map(({ date }) => date.getUTCDate())).toEqual([1, 6, 11, 16, 21, 26]);
  });
});

test('columns say how many documents a year has, the highest being full', () => {
  const domain = { from: new Date(Date.UTC(2020, 0)), until: new Date(Date.UTC(2024, 0)), unit: 'year' } as const;
  const columns = columnsOf(
    [
      { key: '2020', count: 10 },
      { key: '2022', count: 5 },
    ],
    domain,
  );
  expect(columns.map(({ height }) => height)).toEqual([100, 50]);
  expect(columns[1]?.x).toBeCloseTo(50, 0);
});
