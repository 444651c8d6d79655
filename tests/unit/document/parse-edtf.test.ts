import { describe, expect, test } from 'vitest';
import { isEdtf, parseEdtf } from '#document/parse-edtf.ts';
import { dateFaultInWords } from '#strings/problems.ts';

function faultIn(text: string): string | null {
  const read = parseEdtf(text);
  return read.kind === 'fault' ? dateFaultInWords(read) : null;
}

const plain = { year: null, month: null, day: null };
const date = (year: number | [number, number] | null, month: unknown = null, day: unknown = null, qualifiers = {}) => ({
  kind: 'date',
  year: year === null ? null : { first: [year].flat()[0], last: [year].flat().at(-1) },
  month,
  day,
  qualifiers: { ...plain, ...qualifiers },
});

/** What a level of ISO 8601-2:2019 lets a record hold, and what its neighbours are that it does not. */
const levels: Record<string, { produces: Record<string, object>; rejects: Record<string, string> }> = {
  'a date of level 0': {
    produces: {
      '2016': date(2016),
      '0000': date(0),
      '2016-05': date(2016, 5),
      '2016-12': date(2016, 12),
      '2016-02-29': date(2016, 2, 29),
      '2016-05-31': date(2016, 5, 31),
    },
    rejects: {
      '2016-00': 'month',
      '2016-13': 'month',
      '2016-20': 'month',
      '2016-42': 'month',
      '2016-5-1': 'form',
      '16-05-31': 'form',
      '20161': 'form',
      '2016-05-31-01': 'form',
      '2016-05-00': 'day',
      '2016-06-31': 'day',
      '2015-02-29': 'day',
      '1900-02-29': 'day',
      '2016-00-10': 'month',
      '2020-02-24T18:39': 'form',
      'May 2020': 'form',
      '1589000000': 'form',
      ' 2016': 'form',
      '': 'form',
    },
  },
  'a year beyond four digits, or before year 0': {
    produces: {},
    rejects: { Y17000: 'form', '-0044': 'form', '1950S2': 'form', '201': 'form', '20': 'form' },
  },
  'a qualifier of a whole date': {
    produces: {
      '2012~': date(2012, null, null, { year: '~' }),
      '2012-05?': date(2012, 5, null, { year: '?', month: '?' }),
      '2012-05-08%': date(2012, 5, 8, { year: '%', month: '%', day: '%' }),
    },
    rejects: { '2012!': 'form', '2012~?': 'form', '~': 'form' },
  },
  'a qualifier inside a date, of level 2': {
    produces: {
      '2004-06-~11': date(2004, 6, 11, { day: '~' }),
      '?2004-06': date(2004, 6, null, { year: '?' }),
      '2004?-06-11': date(2004, 6, 11, { year: '?' }),
      '2004-06~-11': date(2004, 6, 11, { year: '~', month: '~' }),
      '?2004-06-~11': date(2004, 6, 11, { year: '?', day: '~' }),
      '?2004-06~': date(2004, 6, null, { year: '%', month: '~' }),
      '~2004-06~': date(2004, 6, null, { year: '~', month: '~' }),
    },
    rejects: { '2004-~-11': 'form', '2004~06': 'form', '2004-06-~31': 'day' },
  },
  'a season': {
    produces: {
      '2001-21': date(2001, 'spring'),
      '2001-22': date(2001, 'summer'),
      '2001-23': date(2001, 'autumn'),
      '2001-24': date(2001, 'winter'),
    },
    rejects: {
      '2001-25': 'grouping',
      '2001-33': 'grouping',
      '2001-41': 'grouping',
      '2001-21-05': 'season',
      '2001-21-XX': 'season',
      'XXXX-21': 'season',
      '200X-21': 'season',
      '2001-21~': 'qualifier-of-grouping',
      '2001-21/2001-22': 'season-in-period',
      '[2001-21,2002]': 'season-in-period',
    },
  },
  'masked digits': {
    produces: {
      '199X': date([1990, 1999]),
      '19XX': date([1900, 1999]),
      '1XXX': date([1000, 1999]),
      XXXX: date(null),
      '199X-05': date([1990, 1999], 5),
      '190X-02-29': date([1900, 1909], 2, 29),
      '2001-XX': date(2001, 'masked'),
      '2001-XX-XX': date(2001, 'masked', 'masked'),
      '2001-05-XX': date(2001, 5, 'masked'),
      'XXXX-04': date(null, 4),
      'XXXX-04-23': date(null, 4, 23),
      'XXXX-02-29': date(null, 2, 29),
    },
    rejects: {
      X999: 'form',
      '19X9': 'form',
      '2001-0X': 'form',
      '2001-05-1X': 'form',
      '2001-XX-05': 'day-without-month',
      'XXXX-XX-05': 'day-without-month',
      'XXXX-02-30': 'day',
      '190X-02-30': 'day',
      'XXXX-13': 'month',
      '199X~': 'qualifier-of-grouping',
      '2001-XX?': 'qualifier-of-grouping',
    },
  },
  'an interval': {
    produces: {
      '2020-02-24/2020-02-25': { kind: 'interval', from: date(2020, 2, 24), to: date(2020, 2, 25) },
      '2020-02-24/2020-02-24': { kind: 'interval', from: date(2020, 2, 24), to: date(2020, 2, 24) },
      '2020/2020-03-05': { kind: 'interval', from: date(2020), to: date(2020, 3, 5) },
      '2012~/201X': { kind: 'interval', from: date(2012, null, null, { year: '~' }), to: date([2010, 2019]) },
      'XXXX-12-30/XXXX-01-02': { kind: 'interval', from: date(null, 12, 30), to: date(null, 1, 2) },
      '1985/..': { kind: 'interval', from: date(1985), to: 'open' },
      '1985/': { kind: 'interval', from: date(1985), to: 'unknown' },
      '../1985': { kind: 'interval', from: 'open', to: date(1985) },
      '/1985': { kind: 'interval', from: 'unknown', to: date(1985) },
    },
    rejects: {
      '2020-05-04/2020-05-03': 'order',
      '2021/2020-12': 'order',
      '2020/2021/2022': 'ends',
      '/': 'no-end',
      '../..': 'no-end',
      '/..': 'no-end',
      '2020/21': 'form',
      '2020 / 2021': 'form',
      '2020/.': 'form',
      '2020/2021-13': 'month',
    },
  },
  'a set': {
    produces: {
      '[1667,1668,1670..1672]': {
        kind: 'set',
        of: 'one',
        elements: [date(1667), date(1668), { kind: 'range', from: date(1670), to: date(1672) }],
      },
      '{2001-03,2001-05}': { kind: 'set', of: 'all', elements: [date(2001, 3), date(2001, 5)] },
      '[2004-06-~11]': { kind: 'set', of: 'one', elements: [date(2004, 6, 11, { day: '~' })] },
      '[..1984]': { kind: 'set', of: 'one', elements: [{ kind: 'range', from: 'open', to: date(1984) }] },
      '{1667,1984-02..}': {
        kind: 'set',
        of: 'all',
        elements: [date(1667), { kind: 'range', from: date(1984, 2), to: 'open' }],
      },
      '[1984-02-28..1984-03-01]': {
        kind: 'set',
        of: 'one',
        elements: [{ kind: 'range', from: date(1984, 2, 28), to: date(1984, 3, 1) }],
      },
    },
    rejects: {
      '[]': 'form',
      '[2020,]': 'form',
      '[2020, 2021]': 'form',
      '[2020,2021': 'form',
      '[2020}': 'form',
      '[2020/2021]': 'form',
      '[2020-13]': 'month',
      '[..]': 'no-end',
      '[2019..2020..2021]': 'ends',
      '[2021..2020]': 'order',
      '[2020-05..2021]': 'unlike-ends',
      '[2020~..2021~]': 'unlike-ends',
      '[201X..202X]': 'unlike-ends',
      '[2019,..2020]': 'open-inside',
      '[2020..,2021]': 'open-inside',
    },
  },
};

describe.each(Object.entries(levels))('%s', (_level, { produces, rejects }) => {
  test.each(Object.entries(produces))('%s produces its value', (text, value) => {
    expect(parseEdtf(text)).toEqual(value);
    expect(faultIn(text)).toBeNull();
    expect(isEdtf(text)).toBe(true);
  });

  test.each(Object.entries(rejects))('%s is rejected for its %s', (text, name) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'fault', name });
    expect(isEdtf(text)).toBe(false);
  });
});

test('a date of 64 characters is read, one of 65 is too long', () => {
  const set = `[${'2020,'.repeat(11)}2020~]`;
  expect(set).toHaveLength(62);
  expect(isEdtf(set.replace('2020,', '?2020?,'))).toBe(true);
  expect(parseEdtf(set.replace('2020,', '2020-01,'))).toEqual({
    kind: 'fault',
    name: 'length',
    text: set.replace('2020,', '2020-01,'),
    other: '64',
  });
});

test.each([
  ['2016-13', '“2016-13” has a month that does not exist'],
  ['2020-05/2020-13-01', '“2020-13-01” has a month that does not exist'],
  ['2021/2020', '“2021” is later than “2020”'],
  ['20'.repeat(40), 'the date is longer than 64 characters'],
  ['2001-33', '“2001-33” is a quarter or another part of a year, of which only the seasons 21 to 24 are taken'],
])('what is wrong with %s is said in words', (text, words) => {
  expect(faultIn(text)).toBe(words);
});
