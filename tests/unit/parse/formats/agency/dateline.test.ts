import { describe, expect, it } from 'vitest';
import { readDateline } from '#parse/formats/agency/dateline.ts';

/** The dateline as printed, place, agency, date. The word “Words” follows each. */
const datelines: readonly [string, string | null, string | null, string | null][] = [
  // TASS archive
  ['MOSCOW, April 23 (Itar-Tass) —— ', 'Moscow', 'Itar-Tass', 'XXXX-04-23'],
  ['DUSHANBE, October 5 (Itar-Tass) — ', 'Dushanbe', 'Itar-Tass', 'XXXX-10-05'],
  ['DUSHANBE, October 5 (Itar-Tass) – ', 'Dushanbe', 'Itar-Tass', 'XXXX-10-05'],
  ['DUSHANBE, October 5 (Itar-Tass) - ', 'Dushanbe', 'Itar-Tass', 'XXXX-10-05'],
  ['DUSHANBE,\u00a0October\u00a05 (Itar-Tass)\u00a0— ', 'Dushanbe', 'Itar-Tass', 'XXXX-10-05'],
  // A place that no list has, no date and no brackets: capitals and the known agency tell.
  ['VARZOB. Khovar. ', 'Varzob', 'Khovar', null],
  // TASS since 2014, and its slips
  ['MOSCOW, June 6. /TASS/. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['WASHINGTON/NEW YORK, June 6. /TASS/. ', 'Washington/New York', 'TASS', 'XXXX-06-06'],
  ['BANGUI /CAR/, June 6. /TASS/. ', 'Bangui, CAR', 'TASS', 'XXXX-06-06'],
  ['TESERO /Italy/. February 13. /TASS/. ', 'Tesero, Italy', 'TASS', 'XXXX-02-13'],
  ['PHUKET, Thailand, November 26. /TASS/. ', 'Phuket, Thailand', 'TASS', 'XXXX-11-26'],
  ['WASHINGTON. January 22. /TASS/. ', 'Washington', 'TASS', 'XXXX-01-22'],
  ['WASHINGTON,\u00a0March 1. /TASS/. ', 'Washington', 'TASS', 'XXXX-03-01'],
  ['WASHINGTON, D.C., March 1. /TASS/. ', 'Washington, D.C.', 'TASS', 'XXXX-03-01'],
  ['MOSCOW, December 17th. /TASS/. ', 'Moscow', 'TASS', 'XXXX-12-17'],
  ['MOSCOW, December 14, /TASS/. ', 'Moscow', 'TASS', 'XXXX-12-14'],
  ['MOSCOW, November 5 /TASS/. ', 'Moscow', 'TASS', 'XXXX-11-05'],
  ['MOSCOW, May 8-9. /TASS/. ', 'Moscow', 'TASS', 'XXXX-05-08/XXXX-05-09'],
  ['MOSCOW, June 6. /TASS./ ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['MOSCOW, June 6. / TASS/. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['MOSCOW, June 6. /TASS. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['MOSCOW, June 6. /TASS ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['MOSCOW, June 6. TASS/. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['MOSCOW, June 6. /TAS/. ', 'Moscow', 'TAS', 'XXXX-06-06'],
  ['MOSCOW, June 6. /TSS/. ', 'Moscow', 'TSS', 'XXXX-06-06'],
  ['MOSCOW, June 6. /TASS Correspondent Eduard Tur/. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['/MOSCOW, June 6. /TASS/. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['St. PETERSBURG, June 6. /TASS/. ', 'St. Petersburg', 'TASS', 'XXXX-06-06'],
  ['ST. PETERSBURG, June 6. /TASS/. ', 'St. Petersburg', 'TASS', 'XXXX-06-06'],
  ['UN, September 20. /TASS/. ', 'UN', 'TASS', 'XXXX-09-20'],
  ['THE HAGUE, May 5. /TASS/. ', 'The Hague', 'TASS', 'XXXX-05-05'],
  ['ROSTOV-ON-DON, May 5. /TASS/. ', 'Rostov-on-Don', 'TASS', 'XXXX-05-05'],
  ['RIO DE JANEIRO, May 5. /TASS/. ', 'Rio de Janeiro', 'TASS', 'XXXX-05-05'],
  ["N'DJAMENA, May 5. /TASS/. ", "N'Djamena", 'TASS', 'XXXX-05-05'],
  ['GORKI, Moscow Region, May 5. /TASS/. ', 'Gorki, Moscow Region', 'TASS', 'XXXX-05-05'],
  ['MOSCOW, February 24, 2020. /TASS/. ', 'Moscow', 'TASS', '2020-02-24'],
  ['December 17th. /TASS/. ', null, 'TASS', 'XXXX-12-17'],
  ['May, 5. /TASS/. ', null, 'TASS', 'XXXX-05-05'],
  ['TASS, May, 5. ', null, 'TASS', 'XXXX-05-05'],
  ['Rostov on Don, June 6. /TASS/. ', 'Rostov on Don', 'TASS', 'XXXX-06-06'],
  ['TASS FACTBOX. ', null, 'TASS', null],
  ['NOVO-OGARYOVO /Moscow region/, May 5. /TASS/. ', 'Novo-Ogaryovo, Moscow region', 'TASS', 'XXXX-05-05'],
  ['DONETSK (DPR), May 5. /TASS/. ', 'Donetsk, DPR', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May, 5. /TASS/. ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May 5. [TASS]. ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May 5. //TASS//. ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May 5. \\TASS\\. ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May 5. /TASS?. ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May 5. /Corr. TASS Eduard Tur/. ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['MOSCOW, June 6./TASS/. ', 'Moscow', 'TASS', 'XXXX-06-06'],
  ['MOSCOW.,--May 5. /TASS/. ', 'Moscow', 'TASS', 'XXXX-05-05'],
  ['MOSCOW (TASS) ', 'Moscow', 'TASS', null],
  ['A, May 5. /TASS/. ', 'A', 'TASS', 'XXXX-05-05'],
  ['KAZAN, May 5, TASS ', 'Kazan', 'TASS', 'XXXX-05-05'],
  ['SAN PEDRO DE LA PAZ, May 5. /TASS/. ', 'San Pedro de la Paz', 'TASS', 'XXXX-05-05'],
  ['TESERO /PER/, May 5. /TASS/. ', 'Tesero, PER', 'TASS', 'XXXX-05-05'],
  ['TESERO /PERU/, May 5. /TASS/. ', 'Tesero, Peru', 'TASS', 'XXXX-05-05'],
  ['Aa Bb Cc, May 5. /TASS/. ', 'Aa Bb Cc', 'TASS', 'XXXX-05-05'],
  ['KAZAN, Tatarstan, Russia, May 5. /TASS/. ', 'Kazan, Tatarstan, Russia', 'TASS', 'XXXX-05-05'],
  ['KAZAN, Aa Bb Cc, May 5. /TASS/. ', 'Kazan, Aa Bb Cc', 'TASS', 'XXXX-05-05'],
  ['KAZAN, Aa Bb Cc Region, May 5. /TASS/. ', 'Kazan, Aa Bb Cc Region', 'TASS', 'XXXX-05-05'],
  [`MOSCOW, May 5 (${'A'.repeat(58)}) – `, 'Moscow', 'A'.repeat(58), 'XXXX-05-05'],
  ['TASS, May 5. ', null, 'TASS', 'XXXX-05-05'],
  ['/TASS/. ', null, 'TASS', null],
  // Russian
  ['САНКТ-ПЕТЕРБУРГ, 22 декабря. /ТАСС/. ', 'Санкт-Петербург', 'ТАСС', 'XXXX-12-22'],
  ['РОСТОВ-НА-ДОНУ, 5 мая. /ТАСС/. ', 'Ростов-на-Дону', 'ТАСС', 'XXXX-05-05'],
  ['ООН, 5 мая. /ТАСС/. ', 'ООН', 'ТАСС', 'XXXX-05-05'],
  ['МОСКВА, 1 апр - РИА Новости. ', 'Москва', 'РИА Новости', 'XXXX-04-01'],
  ['ДУШАНБЕ, 21 ноя — Sputnik. ', 'Душанбе', 'Sputnik', 'XXXX-11-21'],
  ['Душанбе. 29 января. «Азия-Плюс» - ', 'Душанбе', 'Азия-Плюс', 'XXXX-01-29'],
  ['НЬЮ-ЙОРК, 5 мая. /Корр. ТАСС Эдуард Тур/. ', 'Нью-Йорк', 'ТАСС', 'XXXX-05-05'],
  ['ТАСС, 5 мая. ', null, 'ТАСС', 'XXXX-05-05'],
  ['ТАСС-ДОСЬЕ. ', null, 'ТАСС', null],
  ['КАЗАНЬ, 5 мая. ', 'Казань', null, 'XXXX-05-05'],
  ['МОСКВА, 1 апр - РИА Новости/Прайм. ', 'Москва', 'РИА Новости/Прайм', 'XXXX-04-01'],
  ['Москва. 29 августа. INTERFAX.RU - ', 'Москва', 'INTERFAX.RU', 'XXXX-08-29'],
  // Others
  ['DUSHANBE. Aug 29 (Interfax) - ', 'Dushanbe', 'Interfax', 'XXXX-08-29'],
  ['DUSHANBE, June 15, 2009, Asia-Plus — ', 'Dushanbe', 'Asia-Plus', '2009-06-15'],
  ['DUSHANBE, 22.05.2024 /NIAT «Khovar»/. ', 'Dushanbe', 'NIAT «Khovar»', '2024-05-22'],
  ['DUSHANBE, 25.02.2020. (NIAT Khovar) – ', 'Dushanbe', 'NIAT Khovar', '2020-02-25'],
  ['DUSHANBE, 21.02.2024 (NIAT Khovar) – ', 'Dushanbe', 'NIAT Khovar', '2024-02-21'],
  ['DUSHANBE (NIAT Khovar) – ', 'Dushanbe', 'NIAT Khovar', null],
  ['BAKU, Azerbaijan, March 1. ', 'Baku, Azerbaijan', null, 'XXXX-03-01'],
  ['TAJIKISTAN, May 16 - ', 'Tajikistan', null, 'XXXX-05-16'],
  ['Bakou, 7 octobre, AZERTAC ', 'Bakou', 'AZERTAC', 'XXXX-10-07'],
  ['Washington, DC–(ENEWSPF)–January 27, 2015.  ', 'Washington, DC', 'ENEWSPF', '2015-01-27'],
  ['Jan. 31, 2013 (TSR) – ', null, 'TSR', '2013-01-31'],
  ['TASHKENT (UzDaily.com) -- ', 'Tashkent', 'UzDaily.com', null],
  ['Geneva, 5 May 2020 – ', 'Geneva', null, '2020-05-05'],
  ['MOSCOW, May 5 (RIA Novosti, Sochi) – ', 'Moscow', 'RIA Novosti', 'XXXX-05-05'],
  ['КИЕВ, 5 мая — РИА Новости, Крым. ', 'Киев', 'РИА Новости', 'XXXX-05-05'],
  ['КИЕВ, 5 мая — РИА Новости, Иван Иванов Петров. ', 'Киев', 'РИА Новости', 'XXXX-05-05'],
  ['DUSHANBE, March 7 (Xinhua) -- ', 'Dushanbe', 'Xinhua', 'XXXX-03-07'],
];

describe('a dateline', () => {
  it.each(datelines)('%s', (printed, place, agency, edtf) => {
    const found = readDateline(`${printed}Words of the item.`);
    expect(found).toMatchObject({ place, agency, end: printed.length, invalid: null });
    expect(found?.mention?.edtf ?? null).toBe(edtf);
  });

  it('leaves a quotation mark to the text', () => {
    const text = 'MOSCOW, June 6. /TASS/. “Words,” he said.';
    expect(text.slice(readDateline(text)?.end)).toBe('“Words,” he said.');
  });

  it.each([
    ['КИЕВ, 5 мая — РИА Новости, ', 'Иван Иванов Петров Второй. Слова.'],
    ['КИЕВ, 5 мая — РИА Новости, ', 'Иван иванов. Слова.'],
    ['КИЕВ, 5 мая — РИА Новости/', 'Слова. И слова.'],
    ['КИЕВ, 5 мая — РИА Новости/', 'Прайм, слова.'],
    ['КИЕВ, 5 мая — РИА Новости/ ', 'Прайм. Слова.'],
    ['KAZAN, May 5, ', 'QNA Words.'],
    ['KAZAN, May 5. /TASS ', '?. Words.'],
    ['KAZAN, May 5. /TASS', '? . Words.'],
    ['KAZAN, May 5. /TASS', '?, Words.'],
    ['KAZAN, May 5. ', '[Words]. Words.'],
    ['MOSCOW, May 8 -', '9. Words.'],
    ['MOSCOW, May 8- ', '9. Words.'],
  ])('“%s” leaves “%s” to the text', (printed, rest) => {
    expect(readDateline(printed + rest)?.end).toBe(printed.length);
  });

  it('leaves a number behind its dash to the text', () => {
    const text = 'MOSCOW, May 5 - 20 people met.';
    const found = readDateline(text);
    expect(found?.mention?.edtf).toBe('XXXX-05-05');
    expect(text.slice(found?.end)).toBe('20 people met.');
  });

  it('may stand alone on its line', () => {
    expect(readDateline('MOSCOW, June 6. /TASS/.')).toMatchObject({ place: 'Moscow', end: 23 });
  });

  it('tells a day that does not exist', () => {
    expect(readDateline('MOSCOW, June 31. /TASS/. Words')).toMatchObject({ mention: null, invalid: 'June 31' });
  });
});

describe('prose', () => {
  it.each([
    'On May 9, 2020 the President met with veterans.',
    'May 9, 2020 – the day of victory',
    'PRESIDENT PUTIN: Good afternoon',
    'MS. PSAKI:  Good afternoon, everyone.',
    'NATO (North Atlantic Treaty Organization) – an alliance',
    'CSTO summit opens in Dushanbe',
    'Moscow, May 5. The minister said',
    'Moscow, May 5 – the minister said',
    'Lavrov, 5 May 2020 – a portrait',
    'Putin (United Russia) – the president',
    'Vladimir Putin, May 5 (Reuters photo) said',
    'IAEA experts, May 5, said',
    'IAEA',
    'I, May 5.',
    'MOSCOW, May 5, 2012',
    'MOSCOW, May 5, 2012.',
    'MOSCOW, we are here.',
    'MOSCOW. We are here.',
    'TASS reports that',
    'TASS FACTBOX, words',
    'TASS REPORT. Words',
    'Reuters FACTBOX. Words',
    'TASS. Words',
    '/TASS/, words',
    'SAN PEDRO DE LA PAZ ALTA, May 5. /TASS/. Words',
    'Aa Bb Cc Dd, May 5. /TASS/. Words',
    'KAZAN, Tatarstan, Russia, Europe, May 5. /TASS/. Words',
    'KAZAN, Aa Bb Cc Dd, May 5. /TASS/. Words',
    'MOSCOW.,--.May 5. /TASS/. Words',
    'MOSCOW, May 8 to 9. Words',
    'KAZAN, May, 5, Words',
    `MOSCOW, May 5 (${'A'.repeat(59)}) – Words`,
    'toString (constructor) – a word of the machine',
    'constructor',
    'Rome (italy). May 5. /TASS/. Words',
    'Sergei Lavrov: MOSCOW, June 6. /TASS/.',
    '1 апреля президент встретился',
    'В Москве, 5 мая, прошла встреча',
    '',
  ])('“%s” has none', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

it('is looked for in two hundred and forty characters', () => {
  const dayIn = (length: number): string | undefined =>
    readDateline(`KAZAN /TASS/,${' '.repeat(length - 18)}May 5. Words`)?.mention?.edtf;
  expect(dayIn(240)).toBe('XXXX-05-05');
  expect(dayIn(241)).toBeUndefined();
});
