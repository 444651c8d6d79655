import { describe, expect, it } from 'vitest';
import { readStandaloneDate } from '#parse/date/index.ts';

/** The day, its time, its weekday, its place and what it is the day of, as far as each is known. */
function said(line: string): string {
  const found = readStandaloneDate(line);
  if (found === null) return 'no date';
  if (found.kind === 'invalid') return found.calendar ?? 'not in the calendar';
  const { edtf, time, weekday } = found.mention;
  const parts = [
    edtf,
    time,
    weekday && `day ${String(weekday)}`,
    found.place,
    found.role === 'date' ? null : found.role,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

describe('dates as each language prints them', () => {
  it.each([
    ['Berlin, Freitag, den 7. Mai 2010', '2010-05-07, day 5, Berlin'],
    ['Fr., 7. Mai 2010', '2010-05-07, day 5'],
    ['Montag, dem 3. Mai 2010', '2010-05-03, day 1'],
    ['7. Mai 2010, 14.30 Uhr', '2010-05-07, 14:30'],
    ['7. Mai 2010, 9 Uhr', '2010-05-07, 09:00'],
    ['Le vendredi 7 mai 2010', '2010-05-07, day 5'],
    ['Paris, le 7 mai 2010', '2010-05-07, Paris'],
    ['7 mai 2010 (vendredi)', '2010-05-07, day 5'],
    ['Madrid, a 7 de mayo de 2010', '2010-05-07, Madrid'],
    ['1º de mayo de 2010', '2010-05-01'],
    ['п’ятниця, 7 травня 2010 року', '2010-05-07, day 5'],
    ['7 Mayıs 2010 Cuma', '2010-05-07, day 5'],
    ['الجمعة 7 مايو 2010', '2010-05-07, day 5'],
    ['٧ مايو ٢٠١٠', '2010-05-07'],
    ['7 می 2010', '2010-05-07'],
    ['2010年5月7日（金）', '2010-05-07, day 5'],
    ['２０１０年５月７日', '2010-05-07'],
    ['2010年5月7日 週五', '2010-05-07, day 5'],
    ['民國99年5月7日（五）', '2010-05-07, day 5'],
    ['中華民國99年5月7日', '2010-05-07'],
    ['平成22年5月7日(金)', '2010-05-07, day 5'],
    ['令和元年5月1日', '2019-05-01'],
    ['民國108年5月7日', '2019-05-07'],
    ['7 Mayıs 2010 Cuma', '2010-05-07, day 5'],
    ['14 de mayo de 2019 por admin', '2019-05-14'],
  ])('%s → %s', (line, day) => {
    expect(said(line)).toBe(day);
  });

  it.each([
    // One letter is no weekday without its brackets, and a short word behind a date may open a sentence.
    ['2010年5月7日 金', 'no date'],
    ['平成22年5月', 'no date'],
    ['8 May 2010 Sat', 'no date'],
    ['平成2222年5月7日', 'no date'],
    ['平22年5月7日', 'no date'],
    ['5 May 2010 So', 'no date'],
    ['7 Mayıs 2010 Cuma günü', 'no date'],
    ['7. Mai 2010, 25 Uhr', 'no date'],
  ])('%s → %s', (line, day) => {
    expect(said(line)).toBe(day);
  });
});

describe('words that say when a page was put up or changed', () => {
  it.each([
    ['Добавлено: 06 Апрель 2021 в 14:21', '2021-04-06, 14:21, published'],
    ['Дата размещения: 06.04.2021', '2021-04-06, published'],
    ['Последнее обновление: 6 апреля 2021', '2021-04-06, updated'],
    ['Mis en ligne le 7 mai 2010', '2010-05-07, published'],
    ['Dernière mise à jour le 7 mai 2010', '2010-05-07, updated'],
    ['Veröffentlicht am: 07.05.2010, 14:30 Uhr', '2010-05-07, 14:30, published'],
    ['Stand: 7. Mai 2010', '2010-05-07, updated'],
    ['Fecha de publicación: 7 de mayo de 2010', '2010-05-07, published'],
    ['發布日期：2010年5月7日', '2010-05-07, published'],
    ['最終更新日：2010年5月7日', '2010-05-07, updated'],
    ['Date Published: May 7, 2010', '2010-05-07, published'],
    ['First published 7 May 2010', '2010-05-07, published'],
    ['Added by the editor in May 2010', 'no date'],
    ['Aktualisiert wird am 7. Mai 2010 nichts', 'no date'],
  ])('%s → %s', (line, day) => {
    expect(said(line)).toBe(day);
  });
});

describe('a line of dates that is mistyped', () => {
  it.each([
    ['14 May 20019', 'not in the calendar'],
    ['May 14, 209', 'not in the calendar'],
    ['Lakeford, 4 March 19575', 'not in the calendar'],
    ['14 мая 20019 г.', 'not in the calendar'],
    ['32.05.2019', 'not in the calendar'],
    ['00.05.2019', 'not in the calendar'],
    ['14.05.20019', 'not in the calendar'],
    ['20019-05-14', 'not in the calendar'],
    ['39.05.2019', 'not in the calendar'],
    // Numbers of something, or the beginning of a sentence.
    ['40.05.2019', 'no date'],
    ['32.13.2019', 'no date'],
    ['14.5.20019', 'no date'],
    ['14.05.200190', 'no date'],
    ['14 May 200190', 'no date'],
    ['14 May 20', 'no date'],
    ['May 14, 209 people came', 'no date'],
    ['May 209', 'no date'],
  ])('%s → %s', (line, day) => {
    expect(said(line)).toBe(day);
  });
});

describe('a date of a Hijri calendar', () => {
  it.each([
    ['15 Mizan 1390', 'solar-hijri'],
    ['Thursday, 15 Mizan 1390', 'solar-hijri'],
    ['Upper Old Kabul, 15 Mizan 1390', 'solar-hijri'],
    ['پنجشنبه ۱۵ مهر ۱۳۹۰', 'solar-hijri'],
    ['۱۲:۳۰ - ۱۵ مهر ۱۳۹۰', 'solar-hijri'],
    ['کابل، ۱۵ میزان ۱۳۹۰', 'solar-hijri'],
    ['15 мизони соли 1390', 'solar-hijri'],
    ['1435 Ramadan 5', 'lunar-hijri'],
    ['Ramadan 5, 1435 AH', 'lunar-hijri'],
    ['Shawwal 5, 1435', 'lunar-hijri'],
    ['5 рамазони 1435', 'lunar-hijri'],
    ['5 ربيع الأول 1435 هـ', 'lunar-hijri'],
    ['5 Rabi al-Awwal 1435', 'lunar-hijri'],
    ['1390/07/15', 'hijri'],
    ['۱۳۹۰/۰۷/۱۵', 'hijri'],
    ['15.07.1390', 'hijri'],
    ['5 Ramadan 1000', 'lunar-hijri'],
    ['5 Ramadan 1599', 'lunar-hijri'],
    ['1300-01-01', 'hijri'],
    ['1499-12-31', 'hijri'],
  ])('%s is named: %s', (line, calendar) => {
    expect(said(line)).toBe(calendar);
  });

  it.each([
    ['15 Mizan 1390 (7 October 2011)', '2011-10-07'],
    ['7 October 2011 (15 Mizan 1390)', '2011-10-07'],
    ['7 October 2011 / 15 Mizan 1390', '2011-10-07'],
    ['5 رمضان 1435هـ الموافق 3 يوليو 2014م', '2014-07-03'],
    ['15 Mizan 1390, corresponding to 7 October 2011', '2011-10-07'],
  ])('gives way to the other that the line prints: %s → %s', (line, day) => {
    expect(said(line)).toBe(day);
  });

  it.each([
    ['5 Ramadan 2014', 'no date'],
    ['Great Upper Old Kabul, 15 Mizan 1390', 'no date'],
    ['5 Ramadan 0999', 'no date'],
    ['5 Ramadan 1600', 'no date'],
    ['33 Mizan 1390', 'no date'],
    ['15 Mizan 1390 was a Friday', 'no date'],
    ['1299-12-31', '1299-12-31'],
    ['1500-01-01', '1500-01-01'],
    ['7 May 1390', '1390-05-07'],
  ])('is none in %s: %s', (line, day) => {
    expect(said(line)).toBe(day);
  });
});

describe('a date beside other things on its line', () => {
  it.each([
    ['14 May 2019 | Lakeford | Press release 12/19', '2019-05-14'],
    ['14 May 2019 | Moscow | Press release 12/19', '2019-05-14, Moscow'],
    ['14 May 2019 • By Anna Reed • News', '2019-05-14'],
    ['Published: 14 May 2019 | Updated: 15 May 2019', '2019-05-14, published'],
    ['[House of Hills, Volume 143, Number 8 (Tuesday, January 28, 1997)]', '1997-01-28, day 2'],
    // Without a title above it may be one; two days are a list, and sentences are text.
    ['Minutes of the council | 14 May 2019', 'no date'],
    ['14 May 2019 | 15 May 2019', 'no date'],
    ['14 May 2019 | We met in Lakeford. | News', 'no date'],
    [`14 May 2019 | ${'x'.repeat(60)}`, '2019-05-14'],
    [`14 May 2019 | ${'x'.repeat(61)}`, 'no date'],
    ['14 May 2019 | Lakeford | News | Weir | Board', '2019-05-14'],
    ['14 May 2019 | Lakeford | News | Weir | Board | Gate', 'no date'],
    [`14 May 2019${' '.repeat(175)}| Lakeford | N`, '2019-05-14'],
    [`14 May 2019${' '.repeat(176)}| Lakeford | N`, 'no date'],
    ['14 May 2019 | a | b | c | d | e', 'no date'],
    ['[We met on a Tuesday (Tuesday, January 28, 1997) in Lakeford]', 'no date'],
  ])('%s → %s', (line, day) => {
    expect(said(line)).toBe(day);
  });

  it('may stand behind them where a title stands above', () => {
    expect(readStandaloneDate('Minutes | 14 May 2019', { amongOthers: true })).toMatchObject({ kind: 'date' });
  });
});
