import { describe, expect, it } from 'vitest';
import { boundsOf } from '#document/bounds.ts';
import { isoWeekday } from '#document/calendar.ts';

const bounds: Record<string, [string | null, string | null]> = {
  '2023': ['2023-01-01T00:00:00', '2023-12-31T23:59:59'],
  '2023-02': ['2023-02-01T00:00:00', '2023-02-28T23:59:59'],
  '2024-02-XX': ['2024-02-01T00:00:00', '2024-02-29T23:59:59'],
  '2023-05-08': ['2023-05-08T00:00:00', '2023-05-08T23:59:59'],
  '2023~': ['2023-01-01T00:00:00', '2023-12-31T23:59:59'],
  '199X': ['1990-01-01T00:00:00', '1999-12-31T23:59:59'],
  '199X-02-29': ['1992-02-29T00:00:00', '1996-02-29T23:59:59'],
  'XXXX-04-23': [null, null],
  XXXX: [null, null],
  '2020-02-24/2020-02-25': ['2020-02-24T00:00:00', '2020-02-25T23:59:59'],
  '2020-02/2020-05-03': ['2020-02-01T00:00:00', '2020-05-03T23:59:59'],
  '2012/..': ['2012-01-01T00:00:00', null],
  '2012/': ['2012-01-01T00:00:00', null],
  '../2012': [null, '2012-12-31T23:59:59'],
  '2020-21': ['2020-03-01T00:00:00', '2020-05-31T23:59:59'],
  '2019-24': ['2019-12-01T00:00:00', '2020-02-29T23:59:59'],
  '[2023-06-05,2023-05-06]': ['2023-05-06T00:00:00', '2023-06-05T23:59:59'],
  '[..2020]': [null, '2020-12-31T23:59:59'],
  '{2020-11,2021..2022}': ['2020-11-01T00:00:00', '2022-12-31T23:59:59'],
  '1XXX': ['1000-01-01T00:00:00', '1999-12-31T23:59:59'],
  '2001-XX': ['2001-01-01T00:00:00', '2001-12-31T23:59:59'],
  '2004-06-~11': ['2004-06-11T00:00:00', '2004-06-11T23:59:59'],
  '/2012': [null, '2012-12-31T23:59:59'],
};

describe('the first and last instant a date can mean', () => {
  it.each(Object.entries(bounds))('of %s', (edtf, [earliest, latest]) => {
    expect(boundsOf(edtf)).toEqual({ earliest, latest });
  });

  it('are one minute where the time of the day is known', () => {
    expect(boundsOf('2020-02-24', '18:39')).toEqual({ earliest: '2020-02-24T18:39:00', latest: '2020-02-24T18:39:59' });
  });

  it('have the time of the first day only in a period', () => {
    expect(boundsOf('2020-02-24/2020-02-25', '18:39')).toEqual({
      earliest: '2020-02-24T18:39:00',
      latest: '2020-02-25T23:59:59',
    });
  });

  it('leave out a time that belongs to no day, and one that is none', () => {
    expect(boundsOf('2020-02', '18:39').earliest).toBe('2020-02-01T00:00:00');
    expect(boundsOf('2020-02-24', '25:00').earliest).toBe('2020-02-24T00:00:00');
    expect(boundsOf('2020-02-24', null).earliest).toBe('2020-02-24T00:00:00');
  });

  it('do not depend on the zone of the machine', () => {
    const zone = process.env.TZ;
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Dushanbe'];
    try {
      for (const name of zones) {
        process.env.TZ = name;
        expect(new Date(2020, 0, 1).getTimezoneOffset()).not.toBe(0);
        for (const [edtf, [earliest, latest]] of Object.entries(bounds)) {
          expect(boundsOf(edtf)).toEqual({ earliest, latest });
        }
        expect(isoWeekday(2020, 2, 24)).toBe(1);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
