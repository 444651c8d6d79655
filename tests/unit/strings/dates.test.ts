import { describe, expect, test } from 'vitest';
import type { DocumentDate } from '#document/date.ts';
import { briefDate, dateInWords, instantInWords, machineDate } from '#strings/dates.ts';
import { datingInWords } from '#strings/record.ts';
import { stringsFor } from '#strings/strings.ts';

const en = stringsFor('en');

function date(edtf: string, basis: DocumentDate['basis'] = 'stated', time: string | null = null): DocumentDate {
  return {
    edtf,
    time,
    basis,
    lines: [],
    evidence: { name: 'date', values: { ground: 'head' } },
    earliest: null,
    latest: null,
  };
}

describe('the date of a document in words', () => {
  test('an interval that the source states is how long it lasted', () => {
    expect(dateInWords(date('2020-02-24/2020-02-25'), en)).toBe('24 February to 25 February 2020');
    expect(dateInWords(date('2020-02-24/2020-02-25', 'editorial'), en)).toBe(
      'between 24 February and 25 February 2020',
    );
  });

  test('the hour follows where it is known', () => {
    expect(dateInWords(date('2021-05-08', 'stated', '18:10'), en)).toBe('8 May 2021, 18:10');
    expect(instantInWords('2020-02-24T18:39', en)).toBe('24 February 2020, 18:39');
    expect(instantInWords('2020-02-24T18:39+03:00', en)).toBe('24 February 2020, 18:39 +03:00');
    expect(instantInWords('2020-02-24T18:39Z', en)).toBe('24 February 2020, 18:39 UTC');
  });

  test('only a date that nobody states says who dated it', () => {
    expect(datingInWords({ date: date('2017', 'editorial') }, en)).toBe('2017 (editor’s dating)');
    expect(datingInWords({ date: date('2017') }, en)).toBe('2017');
    expect(datingInWords({ date: null }, en)).toBe('Undated');
  });
});

describe('the value of <time datetime>', () => {
  test('a year, a month, a day and a day with its hour have one', () => {
    expect(machineDate(date('2017'))).toBe('2017');
    expect(machineDate(date('0001'))).toBe('0001');
    expect(machineDate(date('2017', 'stated', '18:10'))).toBe('2017');
    expect(machineDate(date('2017-05'))).toBe('2017-05');
    expect(machineDate(date('2021-05-08'))).toBe('2021-05-08');
    expect(machineDate(date('2021-05-08', 'stated', '18:10'))).toBe('2021-05-08T18:10');
  });

  test.each([
    'XXXX-04-23',
    '2023-05-10/2023-06-15',
    '2017~',
    '2004-06-~11',
    '2001-21',
    '200X',
    '2001-XX',
    '2001-05-XX',
    '[2001,2002]',
    '1985/..',
    '0000',
    '0000-05-08',
  ])('%s has none', (edtf) => {
    expect(machineDate(date(edtf))).toBeNull();
  });
});

describe('a date as a drawing has room for it', () => {
  const spanning = (edtf: string, earliest: string | null, latest: string | null): DocumentDate => ({
    ...date(edtf, 'editorial', '18:10'),
    earliest,
    latest,
  });

  test.each([
    ['2021-05-08', '2021-05-08T18:10:00', '2021-05-08T18:10:59', '8 May 2021'],
    ['2017', '2017-01-01T00:00:00', '2017-12-31T23:59:59', '2017'],
    ['2023-05', '2023-05-01T00:00:00', '2023-05-31T23:59:59', 'May 2023'],
    ['2023-05-10/2023-06-15', '2023-05-10T00:00:00', '2023-06-15T23:59:59', '10 May – 15 Jun 2023'],
    ['2017~', '2017-01-01T00:00:00', '2017-12-31T23:59:59', '1 Jan – 31 Dec 2017'],
    ['2001-21', '2001-03-01T00:00:00', '2001-05-31T23:59:59', 'Spring 2001'],
    ['200X', '2000-01-01T00:00:00', '2009-12-31T23:59:59', 'the 2000s'],
    ['2001-05-XX', '2001-05-01T00:00:00', '2001-05-31T23:59:59', 'May 2001, day unknown'],
    ['{2001-03,2001-05}', '2001-03-01T00:00:00', '2001-05-31T23:59:59', '1 Mar – 31 May 2001'],
    ['1985/..', '1985-01-01T00:00:00', null, 'from 1985 onwards'],
    ['/1985', null, '1985-12-31T23:59:59', 'until 1985, beginning unknown'],
    ['XXXX-04-23', null, null, ''],
  ])('%s', (edtf, earliest, latest, words) => {
    expect(briefDate(spanning(edtf, earliest, latest), en).replace(/\s/gu, ' ')).toBe(words);
  });
});
