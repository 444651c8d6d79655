import { describe, expect, it } from 'vitest';
import type { StandaloneDate } from '#parse/date/line.ts';
import { readStandaloneDate } from '#parse/date/index.ts';

function dated(line: string, options?: Parameters<typeof readStandaloneDate>[1]): StandaloneDate {
  const found = readStandaloneDate(line, options);
  if (found?.kind !== 'date') throw new Error(`“${line}” was not read as a date: ${JSON.stringify(found)}`);
  return found;
}

const edtfOf = (line: string, options?: Parameters<typeof readStandaloneDate>[1]): string =>
  dated(line, options).mention.edtf;

describe('the notations of the field guide', () => {
  const lines: Record<string, string> = {
    'May 8, 2021': '2021-05-08',
    'May 8,\u00a02021': '2021-05-08',
    '8\u202fMay\u20092021': '2021-05-08',
    'Ma\u00ady\u200b 8, 20\u200b21': '2021-05-08',
    'MAY 8, 2021': '2021-05-08',
    '30 July 2014': '2014-07-30',
    'Volume 604: debated on Monday 11 January 2016': '2016-01-11',
    'Vol. 604, 11 January 2016': '2016-01-11',
    'Band 12: 11. Januar 2016': '2016-01-11',
    '22 September 2017': '2017-09-22',
    'Moscow, December, 23, 2016': '2016-12-23',
    '28.7.2016': '2016-07-28',
    '17/03/2022': '2022-03-17',
    '01/26/2016': '2016-01-26',
    '05/05/2023': '2023-05-05',
    '06-Apr-2018': '2018-04-06',
    '11 Feb. 2020': '2020-02-11',
    '24 May. 2017': '2017-05-24',
    '9 Sept. 2017': '2017-09-09',
    '2020-07-18': '2020-07-18',
    '7 мая 2025 года': '2025-05-07',
    '7 мая 2025 г.': '2025-05-07',
    '08 октября, 2025': '2025-10-08',
    'Июн 01, 2020': '2020-06-01',
    '10. November 2009': '2009-11-10',
    'Release Date: 05/06/2022': '2022-06-05',
    'Mon, 05/06/2023': '2023-06-05',
    'Saturday, 05/06/2023': '2023-05-06',
    'le 12 octobre 2023': '2023-10-12',
    'the 8th of May 2021': '2021-05-08',
    '7 апреля с.г.': 'XXXX-04-07',
    'Posted on March 4, 2019 by admin': '2019-03-04',
    '3. März 2014': '2014-03-03',
    '12 octobre 2023': '2023-10-12',
    '1er mai 2023': '2023-05-01',
    '5 de mayo de 2020': '2020-05-05',
    '2022年8月19日': '2022-08-19',
    '16 апрели соли 2021': '2021-04-16',
    'December 17th, 2020': '2020-12-17',
    'December 16 th, 2020': '2020-12-16',
    '1st of June 2020': '2020-06-01',
    'Thu May 05 2020': '2020-05-05',
    '«16» мая 2020 года': '2020-05-16',
    '9-го мая 2020 года': '2020-05-09',
    '05.05.2020г.': '2020-05-05',
    '2020/05/08': '2020-05-08',
    '(October 5, 2012)': '2012-10-05',
    '[April 2024]': '2024-04',
    // Without a year
    '22 декабря': 'XXXX-12-22',
    'Jan. 31': 'XXXX-01-31',
    '23 January': 'XXXX-01-23',
    '29 February': 'XXXX-02-29',
    '7 апреля сего года': 'XXXX-04-07',
    '17-уми апрел': 'XXXX-04-17',
    '16-уми январи соли равон': 'XXXX-01-16',
    // Periods keep both ends
    'September 10-12, 2018': '2018-09-10/2018-09-12',
    '24–25 февраля 2020 года': '2020-02-24/2020-02-25',
    'February 28 – March 1, 2020': '2020-02-28/2020-03-01',
    'December 30 – January 2, 2020': '2019-12-30/2020-01-02',
    '30 September – 2 October 2015': '2015-09-30/2015-10-02',
    '19–22.10.2020': '2020-10-19/2020-10-22',
    'с 24 по 25 февраля 2020 года': '2020-02-24/2020-02-25',
    'July 19th to the 21st': 'XXXX-07-19/XXXX-07-21',
    '24 and 25 February 2020': '2020-02-24/2020-02-25',
  };

  it.each(Object.entries(lines))('%s', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
    expect(dated(line).mention.time).toBeNull();
  });
});

describe('a date line with a time', () => {
  const lines: Record<string, [edtf: string, time: string, zone?: string]> = {
    'December 10, 2012, 16:00': ['2012-12-10', '16:00'],
    '24 February 202018:39': ['2020-02-24', '18:39'],
    '4 February 201914:45': ['2019-02-04', '14:45'],
    '4 February 201911:29': ['2019-02-04', '11:29'],
    '4 February 20199:05': ['2019-02-04', '09:05'],
    '18.04.2020 14:14': ['2020-04-18', '14:14'],
    '24.09.2024 23.44': ['2024-09-24', '23:44'],
    '21/10/2021 - 16:31': ['2021-10-21', '16:31'],
    '30-03-2017 20:17': ['2017-03-30', '20:17'],
    '21-Nov-2019 10:03': ['2019-11-21', '10:03'],
    '11 Feb. 2020 16:30': ['2020-02-11', '16:30'],
    '12 Dec, 2009 06:30': ['2009-12-12', '06:30'],
    '2020-07-18 00:48': ['2020-07-18', '00:48'],
    '2022-11-14T16:17+0000': ['2022-11-14', '16:17', '+0000'],
    '2022-11-14T16:17:05Z': ['2022-11-14', '16:17', 'Z'],
    '16:17 GMT 14.11.2022': ['2022-11-14', '16:17', 'GMT'],
    'Июн 01, 2020 18:00 Asia/Dushanbe': ['2020-06-01', '18:00', 'Asia/Dushanbe'],
    '# 05 June 2023 17:23 (UTC +04:00)': ['2023-06-05', '17:23', 'UTC +04:00'],
    'Xinhua) 10:04, March 07, 2025': ['2025-03-07', '10:04'],
    '03 января 2019, 21:30': ['2019-01-03', '21:30'],
    '12 февраля, 16:43': ['XXXX-02-12', '16:43'],
    'Aired April 23, 2004 - 17:00   ET': ['2004-04-23', '17:00', 'ET'],
    'December 12, 2018, 12:05 a.m.': ['2018-12-12', '00:05'],
    'Thu, 05 May 2020 10:00:00 +0300': ['2020-05-05', '10:00', '+0300'],
    '5 мая 2020, 10:30 (МСК)': ['2020-05-05', '10:30', 'МСК'],
    '16:17 14.11.2022 GMT': ['2022-11-14', '16:17', 'GMT'],
    '14 May 2019, 10:00-11:30': ['2019-05-14', '10:00'],
    'Tuesday 14 May 2019, 10.00 to 12.30': ['2019-05-14', '10:00'],
    'Wednesday, 15 May 2019 10:00 – 12:00 CET': ['2019-05-15', '10:00', 'CET'],
    'Held on 14 May 2019 at 10:00': ['2019-05-14', '10:00'],
    '2.30 p.m., Tuesday 14 May 2019': ['2019-05-14', '14:30'],
  };

  it.each(Object.entries(lines))('%s', (line, [edtf, time, zone]) => {
    expect(dated(line).mention).toMatchObject({ edtf, time, zone: zone ?? null });
  });
});

describe('a date line with more on it', () => {
  it.each([
    ['October 5, 2012, Dushanbe', 'Dushanbe'],
    ['February 27, 2017, Novo-Ogaryovo, Moscow Region', 'Novo-Ogaryovo, Moscow Region'],
    ['May 5, 2012, The\u00a0Kremlin, Moscow', 'The Kremlin, Moscow'],
    ['20 December 2018 15: 50 Moscow', 'Moscow'],
    ['24.09.2024 23.44 United States', 'United States'],
    ['7 мая 2025 года 21:25 Москва, Кремль', 'Москва, Кремль'],
    ['5 мая 2020 года, Московская область, Ново-Огарёво', 'Московская область, Ново-Огарёво'],
    ['Brussels, 21/10/2021 - 16:31', 'Brussels'],
    ['Washington, D.C., May 5, 2012', 'Washington, D.C.'],
    ['Dushanbe 5 October 2012', 'Dushanbe'],
    ['Dushanbe October 5, 2012', 'Dushanbe'],
    ['г. Душанбе, 5 мая 2020 года', 'Душанбе'],
    ['шаҳри Душанбе, 5 майи соли 2020', 'Душанбе'],
    ['Dushanbe, October 5', 'Dushanbe'],
    ['May 5, 2012, Gorki-9, Moscow Region', 'Gorki-9, Moscow Region'],
    ['Tuesday 14 May 2019, 10:00, the Mill, Lowfield', 'the Mill, Lowfield'],
    ['14 May 2019, 10.00–12.30, Town Hall, Lowfield', 'Town Hall, Lowfield'],
    ['14 May 2019 at 10.00 am in the Council Chamber, Town Hall, Lowfield', 'the Council Chamber, Town Hall, Lowfield'],
    ['14 May 2019 at 10.00 am at Mill House', 'Mill House'],
  ])('%s: the place', (line, place) => {
    expect(dated(line).place).toBe(place);
  });

  it('may have the words of a stamp, a rubric or an author behind it, which are no place', () => {
    expect(dated('Brussels, 21/10/2021 - 16:31, UNIQUE ID: 211021_8').place).toBe('Brussels');
    expect(dated('Wednesday, December 12, 2018, 4:31 p.m. Ministry of Foreign Affairs')).toMatchObject({
      place: null,
      mention: { edtf: '2018-12-12', time: '16:31', weekday: 3 },
    });
    expect(dated('16:17 GMT 14.11.2022 (Updated: 16:23 GMT 14.11.2022)').mention.edtf).toBe('2022-11-14');
    expect(dated('MARCH 03, 2021 • PRESS BRIEFINGS').place).toBeNull();
    expect(dated('Posted On: 05 MAY 2020 10:30PM by PIB Delhi')).toMatchObject({
      role: 'published',
      place: null,
      mention: { time: '22:30' },
    });
  });

  it.each([
    ['Submitted on Tue, 01/26/2016 - 10:23', 'published', '2016-01-26', 2],
    ['Publication date: May 8, 2021, 18:10', 'published', '2021-05-08', null],
    ['Post on 06-Apr-2018', 'published', '2018-04-06', null],
    ['  • Last updated: 11 Feb. 2020 16:30', 'updated', '2020-02-11', null],
    ['  • 11 Feb. 2020 -', 'date', '2020-02-11', null],
    ['Last updated: 15 Mizan 1390 (7 October 2011)', 'updated', '2011-10-07', null],
    ['Friday, 15 June 2018 12:33', 'date', '2018-06-15', 5],
    ['09 September 2011, Friday, 9:40', 'date', '2011-09-09', 5],
    ['пятница, 15 июня 2018', 'date', '2018-06-15', 5],
  ])('%s: what the other words say', (line, role, edtf, weekday) => {
    expect(dated(line)).toMatchObject({ role, mention: { edtf, weekday } });
  });
});

describe('a date in figures that can be read two ways', () => {
  it.each(['05/06/2023', '8/2/2019', '01 02 2023, 09:44', '05-06-2023'])('%s keeps the year only', (line) => {
    expect(dated(line)).toMatchObject({ mention: { ambiguous: true } });
    expect(edtfOf(line)).toMatch(/^20\d\d$/u);
  });

  it('is read as the publisher writes it', () => {
    expect(edtfOf('05/06/2023', { order: 'day-first' })).toBe('2023-06-05');
    expect(edtfOf('05/06/2023', { order: 'month-first' })).toBe('2023-05-06');
    expect(edtfOf('01/26/2016', { order: 'day-first' })).toBe('2016-01-26');
  });

  it('has the day first where full stops part the figures', () => {
    expect(dated('05.06.2023')).toMatchObject({ mention: { edtf: '2023-06-05', ambiguous: false } });
  });
});

describe('a year of two digits', () => {
  it.each([
    ['17.03.04.', 'XXXX-03-17'],
    ['9/25/24, 10:13 AM', 'XXXX-09-25'],
  ])('%s leaves the year open', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });

  it('is nothing where day and month are not known either', () => {
    expect(readStandaloneDate('05/06/23')).toBeNull();
  });
});

describe('precision', () => {
  it('is the day unless the caller asks for less', () => {
    expect(readStandaloneDate('April 2024')).toBeNull();
    expect(readStandaloneDate('2014', { precision: 'month' })).toBeNull();
    expect(edtfOf('April 2024', { precision: 'month' })).toBe('2024-04');
    expect(edtfOf('октябрь 2012 года', { precision: 'month' })).toBe('2012-10');
  });
});

describe('a day that does not exist', () => {
  it.each(['June 31, 2020', '29 February 2023', '31.06.2020', 'February 30', '2023-02-29', '30 февраля 2020 года'])(
    '%s is told apart',
    (line) => {
      expect(readStandaloneDate(line)).toMatchObject({ kind: 'invalid', text: line });
    },
  );
});

describe('no date line', () => {
  it.each([
    'Сегодня, 13:29',
    'Yesterday',
    'on Friday',
    'Friday',
    '(11 years, 1 month ago)',
    '2018 FIFA World Cup opening',
    '75th anniversary',
    '9732nd Meeting',
    '1,300 km',
    'May',
    'March',
    'March on',
    'Sat',
    'may 5',
    'On May 9, 2020 the President met with veterans.',
    'May 9, 2020 Victory Day',
    'May 9, 2020, Sergey Lavrov: Good afternoon',
    'Deadline: April 15, 2018.',
    'Period of Service: 24/08/2018 - 11/04/2022',
    'This was published under the 2019 to 2022 Johnson Conservative government',
    '© 1998–2020',
    'Moscow: 16:21',
    '22 September 2017 | 28 February 2017',
    '13 августа 2020 года Владимир Путин провёл встречу',
    'President of Russia Vladimir Putin, May 5, 2012',
    'Briefing, May 5, 2012',
    '14 May 2019, the gate was shut',
    '14 May 2019 at the Mill',
    '14 May 2019, 10:00, the gate was shut',
    '14 May 2019, 10:00, in short',
    '14 May 2019, 10:00–09:30',
    '2.30, Tuesday 14 May 2019',
    '1541-02-08-2023',
    '18.04.2020.1',
    '192.168.10.2020',
    '+7 495 12 12 2020',
    'Part 1.2.2020-3',
    '',
    ' ',
    '-',
    '(May 5, 2012',
    'constructor',
    'Накануне, 21 декабря, встретились',
    'Накануне, 21 декабря, <…>',
    'March 21, 2018 … C',
    'As of 5 May 2020',
    'Сегодня, 21 декабря',
    'toString May 5, 2012',
    `${'x'.repeat(250)} May 5, 2012`,
  ])('%s', (line) => {
    expect(readStandaloneDate(line)).toBeNull();
  });
});

describe('stamps with words about them', () => {
  it.each([
    ['Submitted on Tue, 01/02/2016 - 10:23', '2016-01-02'],
    ['Submitted by admin on Tue, 02/02/2016 - 10:23', '2016-02-02'],
    ['Brussels, 05/06/2023 - 16:31, UNIQUE ID: 230605_8', '2023-06-05'],
    ['12:41 01.04.2020 (обновлено: 13:05 01.04.2020)', '2020-04-01'],
    ['Updated at: 16 NOV 2025, 12:00', '2025-11-16'],
    ['Xinhua | 2023-05-18 21:07:14|Editor: huaxia', '2023-05-18'],
  ])('%s → %s', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });
});
