import { describe, expect, test } from 'vitest';
import { edtfInWords, type Spread } from '#strings/edtf-in-words.ts';
import { stringsFor } from '#strings/strings.ts';

const en = stringsFor('en');

/** Each kind of date that a record may hold, and how it reads in English. */
const kinds: Record<string, Record<string, string>> = {
  'a day, month or year': {
    '2020-02-24': '24 February 2020',
    '2024-02-29': '29 February 2024',
    '2023-05': 'May 2023',
    '2017': '2017',
    '0987': '987',
    '0033-02-28': '28 February 33',
  },
  'a date without its year': {
    'XXXX-04-23': '23 April, year not given',
    'XXXX-02-29': '29 February, year not given',
    'XXXX-04': 'April, year not given',
    'XXXX-04-XX': 'April, day unknown, year not given',
    XXXX: 'year not given',
    'XXXX-XX-XX': 'year not given',
  },
  'a date that is uncertain or approximate': {
    '2017~': 'about 2017',
    '2017?': 'perhaps 2017',
    '2017-05%': 'perhaps about May 2017',
    '2017-05-08~': 'about 8 May 2017',
    '?2017': 'perhaps 2017',
  },
  'a date of which a part is uncertain or approximate': {
    '2004-06-~11': '11 June 2004, day approximate',
    '2004?-06-11': '11 June 2004, year uncertain',
    '2004-06~-11': '11 June 2004, year and month approximate',
    '2004-%06': 'June 2004, month uncertain and approximate',
    '?2004-06-~11': '11 June 2004, year uncertain, day approximate',
  },
  'a season': {
    '2001-21': 'Spring 2001',
    '2001-22': 'Summer 2001',
    '2001-23': 'Autumn 2001',
    '2001-24': 'Winter 2001',
  },
  'masked digits': {
    '200X': 'the 2000s',
    '201X': 'the 2010s',
    '19XX': 'a year from 1900 to 1999',
    '1XXX': 'a year from 1000 to 1999',
    '199X-05': 'May, in the 1990s',
    '199X-02-29': '29 February, in the 1990s',
    '19XX-05': 'May, in a year from 1900 to 1999',
    '2001-XX': '2001, month unknown',
    '2001-XX-XX': '2001, month and day unknown',
    '2001-05-XX': 'May 2001, day unknown',
    '199X-XX': 'the 1990s, month unknown',
  },
  'an interval with an open or an unknown end': {
    '1985/..': 'from 1985 onwards',
    '2020-05-06/..': 'from 6 May 2020 onwards',
    '../1985': 'up to 1985',
    '1985/': 'from 1985, end unknown',
    '2020-05-06/': 'from 6 May 2020, end unknown',
    '/1985': 'until 1985, beginning unknown',
  },
  'one of several dates': {
    '[1667,1668,1670..1672]': 'one of 1667, 1668 or 1670–1672',
    '[1667,1668]': '1667 or 1668',
    '[2023-05-06,2023-06-05]': '6 May or 5 June 2023',
    '[2023-05-06,2024-06-05]': '6 May 2023 or 5 June 2024',
    '[2020..2022]': 'one of 2020–2022',
    '[..1984]': '1984 or earlier',
    '[1667,1984-12..]': '1667 or December 1984 or later',
    '[2004-06-~11,2004-07]': '11 June 2004, day approximate or July 2004',
  },
  'several dates': {
    '{2001-03,2001-05}': 'March and May 2001',
    '{2001-03,2002-05}': 'March 2001 and May 2002',
    '{2001-03-04..2001-03-06,2001-05}': '4 March–6 March and May 2001',
    '{1667,1670..1672}': '1667 and 1670–1672',
  },
  'what is no date': { '2001-33': '2001-33', 'May 2020': 'May 2020' },
};

describe.each(Object.entries(kinds))('%s', (_kind, words) => {
  test.each(Object.entries(words))('%s is %s', (edtf, expected) => {
    expect(edtfInWords(edtf, 'span', en)).toBe(expected);
    if (!edtf.includes('/')) expect(edtfInWords(edtf, 'between', en)).toBe(expected);
  });
});

test.each<[string, Spread, string]>([
  ['2023-05-10/2023-06-15', 'between', 'between 10 May and 15 June 2023'],
  ['2023-05-10/2023-06-15', 'span', '10 May to 15 June 2023'],
  ['2019-12-30/2020-01-02', 'between', 'between 30 December 2019 and 2 January 2020'],
  ['2012/2017', 'between', 'between 2012 and 2017'],
  ['2012/2012-05', 'span', '2012 to May 2012'],
  ['2012-05~/2012-06', 'span', 'about May 2012 to June 2012'],
  ['2012-05-XX/2012-06', 'span', 'May 2012, day unknown to June 2012'],
  ['200X/2012', 'between', 'between the 2000s and 2012'],
  ['XXXX-09-10/XXXX-09-12', 'span', '10 September to 12 September, year not given'],
])('%s as %s is %s', (edtf, spread, words) => {
  expect(edtfInWords(edtf, spread, en)).toBe(words);
});
