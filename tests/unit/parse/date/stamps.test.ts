import { describe, expect, it } from 'vitest';
import { readCrawlerPrefix, readRegisterNumber } from '#parse/date/index.ts';
import { readTimeLine } from '#parse/date/time-of-day.ts';

describe('a line that is a time', () => {
  it.each([
    ['18:10', '18:10', null],
    ['1:12 p.m. EST', '13:12', 'EST'],
    ['2:25 P.M. EDT', '14:25', 'EDT'],
    ['12:00 AM', '00:00', null],
    ['12:30 p.m.', '12:30', null],
    ['23.44', '23:44', null],
    ['15: 50', '15:50', null],
    ['13:56\u00a0', '13:56', null],
    ['21:25 (UTC +04:00)', '21:25', 'UTC +04:00'],
    ['16:17 GMT', '16:17', 'GMT'],
    ['21:25 мск', '21:25', 'мск'],
    ['10:00 Moscow time', '10:00', 'Moscow time'],
    ['18:00 America/New_York', '18:00', 'America/New_York'],
  ])('%s', (line, time, zone) => {
    expect(readTimeLine(line)).toEqual({ time, zone });
  });

  it.each(['25:00', '12:60', '13:00 p.m.', '3:2 vote', 'Moscow: 16:21', ', 15:49', '18:10 Dushanbe', '18', '1.5', ''])(
    '%s is none',
    (line) => {
      expect(readTimeLine(line)).toBeNull();
    },
  );
});

describe('a register number', () => {
  it.each([
    ['220-13-02-2025', '220-13-02-2025', '2025-02-13', null],
    ['741-10-05-2009', '741-10-05-2009', '2009-05-10', null],
    ['28.09.2024 21:26 № 1832-28-09-2024', '1832-28-09-2024', '2024-09-28', '21:26'],
    ['18 July 2022 00:03 1487-18-07-2022', '1487-18-07-2022', '2022-07-18', '00:03'],
  ])('%s is dated by publication', (line, number, edtf, time) => {
    expect(readRegisterNumber(line)).toMatchObject({ number, mention: { edtf, time } });
  });

  it.each(['+7-495-12-12-2020', '1-31-02-2020', '220-13-02-2025 and more', '13-02-2025', 'See 220-13-02-2025', ''])(
    '%s is none',
    (line) => {
      expect(readRegisterNumber(line)).toBeNull();
    },
  );
});

describe('a crawler’s mark before the text', () => {
  it('gives the day of publication and where the text begins', () => {
    const text = ' date 2022-09-05 MOSCOW, September 5. /TASS/. Words';
    const found = readCrawlerPrefix(text);
    expect(found?.mention.edtf).toBe('2022-09-05');
    expect(text.slice(found?.end)).toBe('MOSCOW, September 5. /TASS/. Words');
  });

  it.each(['date of the talks 2022-09-05', 'date 2022-02-30 MOSCOW', 'dates 2022-09-05 x', 'date 2022-09-05x', ''])(
    '“%s” has none',
    (text) => {
      expect(readCrawlerPrefix(text)).toBeNull();
    },
  );
});
