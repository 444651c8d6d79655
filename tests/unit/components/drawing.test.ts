import { describe, expect, test } from 'vitest';
import { columnsOf, domainOf, marksOf, ticksOf, wholeDomain, type Moment } from '#components/Timeline/drawing.ts';
import { partFrom } from '#components/Timeline/part.ts';

const moment = (id: string, first: string | null, last = first): Moment => ({
  id,
  earliest: first && `${first}T00:00:00`,
  latest: last && `${last}T23:59:59`,
});

describe('the stretch of time', () => {
  test('of the whole record is whole years', () => {
    const domain = wholeDomain([moment('a', '2012-04-23'), moment('b', '2023-05-10', '2023-06-15')]);
    expect(domain?.from.toISOString()).toBe('2012-01-01T00:00:00.000Z');
    expect(domain?.until.toISOString()).toBe('2024-01-01T00:00:00.000Z');
  });

  test('of dates with an open end goes by the ends that are known', () => {
    const domain = wholeDomain([moment('a', '2012-04-23', null), moment('b', null, '2015-05-10')]);
    expect([domain?.from.getUTCFullYear(), domain?.until.getUTCFullYear()]).toEqual([2012, 2016]);
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
    expect(day).toMatchObject({ width: 0, row: 0 });
    expect(day?.x).toBeCloseTo(52.5, 1);
    expect(year?.x).toBeCloseTo(35, 1);
    expect(year?.width).toBeCloseTo(5, 1);
  });

  test('what lies outside is left out, what reaches beyond is cut at the edge', () => {
    const marks = marksOf(
      [moment('before', '2022-12-31'), moment('over', '2022-12-20', '2023-01-10'), moment('in', '2023-05-08')],
      domainOf('2023'),
    );
    expect(marks.map(({ id, x }) => ({ id, x: x === 0 }))).toEqual([
      { id: 'over', x: true },
      { id: 'in', x: false },
    ]);
  });

  test('an open end is drawn to the edge', () => {
    const marks = marksOf(
      [moment('onwards', '2023-07-02', null), moment('up-to', null, '2023-01-01')],
      domainOf('2023'),
    );
    expect(marks.map(({ x, width }) => [x, width])).toEqual([
      [49.86, 50.14],
      [0, 0.27],
    ]);
    expect(
      marksOf([moment('onwards', '2024-01-01', null), moment('up-to', null, '2022-12-31')], domainOf('2023')),
    ).toEqual([]);
  });

  test('a mark leaves room for a label beside it where 48 per cent are free', () => {
    const domain = { from: new Date(Date.UTC(2001, 0)), until: new Date(Date.UTC(2002, 0)), unit: 'year' } as const;
    const side = (first: string, last: string) => marksOf([moment('a', first, last)], domain)[0]?.labelSide;
    expect(side('2001-01-01', '2001-07-08')).toBe('after');
    expect(side('2001-01-01', '2001-07-10')).toBe('within');
    expect(side('2001-06-26', '2001-12-31')).toBe('before');
    expect(side('2001-06-24', '2001-12-31')).toBe('within');
    expect(side('2001-07-02', '2001-07-02')).toBe('after');
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
    ['7 years', '2012', '2018', 7, 7],
    ['8 years', '2012', '2019', 8, 4],
    ['12 years', '2012', '2023', 12, 6],
    ['16 years', '2001', '2016', 16, 6],
    ['17 years', '2001', '2017', 9, 5],
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
    const days = ticksOf(domainOf('2023-02'));
    expect(days.map(({ date }) => date.getUTCDate())).toEqual([1, 6, 11, 16, 21, 26]);
    expect(days.map(({ minor }) => minor)).toEqual([false, true, false, true, false, true]);
  });
});

test('columns say how many documents a year has, the highest being full', () => {
  const domain = { from: new Date(Date.UTC(2020, 0)), until: new Date(Date.UTC(2024, 0)), unit: 'year' } as const;
  const year = (key: string, length: number) =>
    partFrom({ key, records: Array.from({ length }, (_, index) => ({ id: `${key}-${String(index)}` })) }, key, '/');
  const columns = columnsOf([year('2020', 10), year('2022', 5)], domain);
  expect(columns.map(({ height }) => height)).toEqual([100, 50]);
  expect(columns[1]?.x).toBeCloseTo(50, 0);
});
