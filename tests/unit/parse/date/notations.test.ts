import { describe, expect, it } from 'vitest';
import { findDateAtEndOfTitle, readStandaloneDate } from '#parse/date/index.ts';

/** The date that a line is, in EDTF; `invalid` where the calendar has no such day, null where it is none. */
function edtfOf(line: string): string | null {
  const read = readStandaloneDate(line, { precision: 'month' });
  return read?.kind === 'date' ? read.mention.edtf : (read?.kind ?? null);
}

const ruleOf = (line: string): string | undefined => readStandaloneDate(line, { precision: 'month' })?.rule;

describe('the notation of a date', () => {
  it.each([
    ['2022年8月19日', 'East Asian figures'],
    ['19–22.10.2020', 'period in figures'],
    ['18.04.2020', 'figures'],
    ['30 July 2014', 'day before the name of the month'],
    ['May 8, 2021', 'name of the month first'],
    ['June 31, 2020', 'name of the month first'],
  ])('of %s is “%s”', (line, rule) => {
    expect(ruleOf(line)).toBe(rule);
  });
});

describe('figures', () => {
  it.each([
    ['31.12.2020', '2020-12-31'],
    ['32.12.2020', 'invalid'],
    ['1.1.2020', '2020-01-01'],
    ['0.1.2020', null],
    ['1.0.2020', null],
    ['12/31/2020', '2020-12-31'],
    ['12/32/2020', null],
    ['13/12/2020', '2020-12-13'],
    ['12/13/2020', '2020-12-13'],
    ['12/12/2020', '2020-12-12'],
    ['31.13.2020', 'invalid'],
    ['01.02.999', null],
    ['01.02.1000', '1000-02-01'],
    ['01.02.2999', '2999-02-01'],
    ['01.02.3000', null],
    ['01.02.0999', null],
    ['111.02.2020', null],
    ['2020-02-001', null],
    ['2020-2-1', '2020-02-01'],
    ['0999-02-01', null],
    ['5. 5. 2020', '2020-05-05'],
    ['5 .5 .2020', null],
    ['5/ 5/ 2020', null],
    ['05 05 2020', '2020-05-05'],
    ['5 05 2020', null],
    ['05 5 2020', null],
    ['05 05 20', null],
    ['17-03-04', null],
    ['17/13/20', 'invalid'],
    ['05.05.2020 г.', '2020-05-05'],
    ['05.05.2020 года', '2020-05-05'],
    ['05.05.2020г', '2020-05-05'],
    ['05.05.2020x', null],
    ['05.05.2020-1', null],
    ['05.05.2020, 10:00', '2020-05-05'],
    ['05.05.2020,10:00', '2020-05-05'],
    ['05/05.2020', null],
    ['2020年5月', '2020-05'],
    ['2020年12月', '2020-12'],
    ['2020年13月', 'invalid'],
    ['2020年0月', 'invalid'],
    ['020年5月5日', null],
    ['2022-8月19日', null],
    ['2022年8日19日', null],
    ['2022年123月19日', null],
    ['2022年8月19', null],
    ['2022年8月123日', null],
    ['05+05+2020', null],
    ['5 .5.2020', null],
    ['5.5 .2020', null],
    ['5/ 5/2020', null],
    ['5/5/ 2020', null],
    ['05.05.2020Moscow', null],
    ['05.05.2020-10:30', null],
    ['05.05.2020 - 10:30', '2020-05-05'],
    ['11/12/2023', '2023'],
    ['12/11/2023', '2023'],
    ['17.03.04 10:00', 'XXXX-03-17'],
    ['001.02.2020', null],
  ])('%s → %s', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });

  it.each([
    ['19–22.10.2020', '2020-10-19/2020-10-22'],
    ['22–22.10.2020', null],
    ['19-22/10/2020', null],
    ['19–22.10.20', null],
    ['19/22.10.2020', null],
    ['x–22.10.2020', null],
  ])('of a period: %s → %s', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });
});

describe('a day with the name of its month', () => {
  it.each([
    ['April 2024', '2024-04'],
    ['Apr. 2024', '2024-04'],
    ['Apr.2024', '2024-04'],
    ['April2024', null],
    ['May 5', 'XXXX-05-05'],
    ['May5', null],
    ['May, 5', null],
    ['May, 5, 2020', '2020-05-05'],
    ['May 1', 'XXXX-05-01'],
    ['May 0', null],
    ['May 31', 'XXXX-05-31'],
    ['May 32', null],
    ['May 5.2020', null],
    ['May 5:30', null],
    ['30 Juin 2014', '2014-06-30'],
    ['«16» мая 2020', '2020-05-16'],
    ['«16 мая 2020', null],
    ['12 16» мая 2020', null],
    ['May, 5.', null],
    ['16 th May 2020', '2020-05-16'],
    ['16-th May 2020', '2020-05-16'],
    ['16 -th May 2020', null],
    ['21-Nov-2019', '2019-11-21'],
    ['21-Nov 2019', null],
    ['21-Nov-19', null],
    ['21-Nov-3000', null],
    ['5 May. 2020', '2020-05-05'],
    ['5 Sept. 2020', '2020-09-05'],
    ['5 Sept.', 'XXXX-09-05'],
    ['September 10-12, 2018', '2018-09-10/2018-09-12'],
    ['September 12-12, 2018', null],
    ['September 10-31, 2018', 'invalid'],
    ['September 10-32, 2018', null],
    ['September 10 and 11, 2018', '2018-09-10/2018-09-11'],
    ['September 10 and 12, 2018', null],
    ['September 10 to the 12th, 2018', '2018-09-10/2018-09-12'],
    ['с 24 по 25 февраля 2020', '2020-02-24/2020-02-25'],
    ['с 24 февраля 2020', null],
    ['April to May 2020', null],
    ['April 2020 to May 2020', '2020-04/2020-05'],
    ['April 2020 to May 5, 2020', null],
    ['May 5, 2020 to June 6', null],
    ['May 5, 2020 to June 31, 2020', 'invalid'],
    ['April 31 – May 5, 2020', 'invalid'],
    ['May 8-9, 2020 to May 10, 2020', null],
    ['24 February 202018:39 – 25 February 2020', null],
    ['May 5, 2020 to May 4, 2020', 'invalid'],
    ['May 5, 2020 to May 5, 2020', 'invalid'],
    ['December 30 – January 2, 2020', '2019-12-30/2020-01-02'],
    ['December 30 – December 31, 2020', '2020-12-30/2020-12-31'],
    ['the 8 May 2020', '2020-05-08'],
    ['the May 8, 2020', null],
  ])('%s → %s', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });

  it.each([
    ['7 апреля сего года', 'XXXX-04-07'],
    ['7 апреля с. г', 'XXXX-04-07'],
    ['7 апреля сего', null],
    ['7 апреля с, г', null],
    ['7 апреля x. г', null],
    ['16 январи соли ҷорӣ', 'XXXX-01-16'],
    ['16 январи равон', null],
    ['7 мая 2025 г', '2025-05-07'],
    ['7 мая 3000', null],
    ['7 мая 999', 'invalid'],
    ['7 мая 2025x', null],
    ['7 мая 20:25', 'XXXX-05-07'],
    ['4 February 201923:59', '2019-02-04'],
    ['4 February 201924:00', null],
    ['4 February 201923:60', null],
    ['4 February 201923:5', null],
    ['4 February 201914.45', null],
    ['4 February 2019:45', null],
    ['8 May 2020Moscow', null],
    ['8 May2020', null],
    ['4 February 300010:00', null],
    ['4 February 20199:05', '2019-02-04'],
    ['4 February 2019123:05', null],
  ])('and its year: %s → %s', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });
});

describe('the weekday beside a date', () => {
  it.each([
    ['Friday, 15 June 2018', 5],
    ['Fri. 15 June 2018', 5],
    ['15 June 2018, Friday', 5],
    ['15 June 2018 (Friday)', 5],
    ['2018年6月15日 星期五', 5],
    ['2018年6月18日 星期一', 1],
    ['15 June 2018', null],
  ])('%s', (line, weekday) => {
    expect(readStandaloneDate(line)).toMatchObject({ mention: { weekday } });
  });

  it('in brackets that stay open belongs to no date', () => {
    expect(edtfOf('15 June 2018 (Friday')).toBeNull();
    expect(edtfOf('2018年6月15日 星期八')).toBeNull();
    expect(edtfOf('2018年6月15日 星天五')).toBeNull();
  });

  it('orders figures where one order fits it, and leaves them where both or neither do', () => {
    expect(edtfOf('Monday, 05/06/2023')).toBe('2023-06-05');
    expect(edtfOf('Tuesday, 05/06/2023')).toBe('2023');
    expect(edtfOf('Wednesday, 01/08/2024')).toBe('2024');
    expect(edtfOf('Wednesday, 05.06.2020')).toBe('2020-06-05');
  });
});

describe('a date that ends a title', () => {
  const ruleOfTitle = (title: string): string | null => findDateAtEndOfTitle(title)?.rule ?? null;

  it.each([
    ['Talks, Moscow, June 31, 2012', 'not in the calendar'],
    ['Talks, Moscow, June 30, 2012', 'behind its place'],
    ['Talks were held, Moscow, June 30, 2012.', 'behind its place'],
    ['Talks (June 2012)', 'in brackets'],
    ['Talks (June 30).', 'in brackets'],
    ['Talks, June 30', 'set off by a mark'],
    ['Talks – June 30', 'set off by a mark'],
    ['Talks June 30, 2012', 'whole day'],
    ['Talks 05/06/2012', 'whole day'],
    ['Remarks on July 17, 2020', 'whole day'],
    ['June 30, 2012', 'set off by a mark'],
    ['Беседа с министром, «16» мая 2020 года', 'set off by a mark'],
  ])('%s: %s', (title, rule) => {
    expect(ruleOfTitle(title)).toBe(rule);
  });

  it.each([
    'Plans for June 30, 2012',
    'Words on July 17, 2020',
    'It was on Sunday, June 30, 2012.',
    'Talks June 30',
    'Talks, June 2012',
    'Talks (June 30',
    'Talks (June 30]',
    'Talks x/June 30, 2012',
    'Talks 5-June 30, 2012',
    'TalksJune 30, 2012',
    'Talks, June 30, 2012 and more',
    'Talks June 31',
  ])('%s: none', (title) => {
    expect(ruleOfTitle(title)).toBeNull();
  });

  it('is looked for among the last 160 characters', () => {
    expect(ruleOfTitle(`Talks, June 30, 2012${':'.repeat(147)}`)).toBe('set off by a mark');
    expect(ruleOfTitle(`Talks, June 30, 2012${':'.repeat(148)}`)).toBeNull();
  });
});

describe('a line with more than its date', () => {
  const reads = (line: string): boolean => readStandaloneDate(line) !== null;
  const D = 'May 8, 2021';

  it.each([
    `${D} by admin`,
    `${D} by Ivan Ivanov of Moscow`,
    `${D} PRESS BRIEFINGS AND TALKS`,
    `${D} Editor: huaxia`,
    `${D} Ministry of Foreign Affairs`,
    `${D} (Updated today)`,
    `${D} UNIQUE ID: x y z`,
    `${D} Ministry ${'A'.repeat(71)}`,
    `- • ${D}`,
    `[${D}]`,
    `${D} ||| Moscow`,
    `${D}, ${'A'.repeat(58)}`,
    `${D} – Zzz`,
    `${D} 18:10 Zzz`,
    '24 February 202018:39 Zzz',
    'Zzz, May 8, 2021',
    'Vienna, May 8',
    'Aa-Bb-Cc-Dd-Ee-Ff-Gg-Hh, May 8, 2021',
    '5 p.m., May 8, 2021',
    'Dushanbe October 5, 2012',
    'Rostov-on-Don, Russia October 5, 2012',
    '17.03.04. 10:00',
    '5 Sept. 10:00',
    '5 Sept, Zzz',
    '5 aou\u0302t 2020',
  ])('%s is a date line', (line) => {
    expect(reads(line)).toBe(true);
  });

  it.each([
    `${D} by the man who sold the world`,
    `${D} PRESS BRIEFINGS AND TALKS TODAY`,
    `${D} Ministry of foreign affairs`,
    `${D} (updating today)`,
    `${D} (Updated today`,
    `${D} by the admin`,
    `${D} Zzz`,
    'Posted here on May 8, 2021',
    'Zzz, May 8',
    'Moscow, hall 5',
    'Zz Aa-Bb-Cc-Dd-Ee-Ff-Gg-Hh, May 8, 2021',
    '16:31',
    '16:31 24 February 202018:39',
    '23.44 24.09.2024',
    `${D} Ministry ${'A'.repeat(72)}`,
    `[${D}`,
    `[${D})`,
    `Moscow, ${D}, Dushanbe`,
    'Rostov-on-Don, Saudi Arabia October 5, 2012',
    '5 March. 10:00',
    'May 5: Moscow',
    `${D} ${' '.repeat(190)}`,
  ])('%s is none', (line) => {
    expect(reads(line)).toBe(false);
  });

  it('is no longer than two hundred characters', () => {
    expect(reads(`${D}${' '.repeat(189)}`)).toBe(true);
    expect(reads(`${D}${' '.repeat(190)}`)).toBe(false);
  });

  it('has no more than three marks between its day and its time', () => {
    expect(reads(`${D} - | , 16:31`)).toBe(true);
    expect(reads(`${D} - | , | 16:31`)).toBe(false);
  });

  it.each([
    [`${D} 18:10 GMT`, 'GMT'],
    ['24 February 202018:39 GMT', 'GMT'],
    [`18:10 MSK ${D} GMT`, 'MSK'],
    [`${D} GMT`, null],
  ])('%s has the zone %s of its time', (line, zone) => {
    expect(readStandaloneDate(line)).toMatchObject({ mention: { zone } });
  });

  it.each([
    ['Submitted on 05/06/2023', '2023-05-06'],
    ['Release date: 05/06/2023', '2023-06-05'],
    ['05/06/2023, UNIQUE ID: 1', '2023-06-05'],
    ['05/06/2023', '2023'],
  ])('%s has the order of its publisher', (line, edtf) => {
    expect(edtfOf(line)).toBe(edtf);
  });
});
