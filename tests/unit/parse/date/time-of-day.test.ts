import { describe, expect, it } from 'vitest';
import { readTimeLine } from '#parse/date/time-of-day.ts';

describe('a time of day', () => {
  it.each([
    ['23:59', '23:59', null],
    ['0:00', '00:00', null],
    ['12 a.m.', '00:00', null],
    ['12 p.m.', '12:00', null],
    ['1 am', '01:00', null],
    ['1 PM.', '13:00', null],
    ['11 p m', '23:00', null],
    ['18:10:05', '18:10', null],
    ['18:10:05.123', '18:10', null],
    ['18h10', '18:10', null],
    ['18：10', '18:10', null],
    ['18:10 +04:00', '18:10', '+04:00'],
    ['18:10 +0400', '18:10', '+0400'],
    ['18:10 +4', '18:10', '+4'],
    ['18:10 (MSK)', '18:10', 'MSK'],
    ['18:10 UTC-5', '18:10', 'UTC-5'],
    ['18:10 Local Time', '18:10', 'Local Time'],
    ['18:10 local time', '18:10', 'local time'],
    ['18:10 Moscow summer time', '18:10', 'Moscow summer time'],
    ['18:10 Asia/Dushanbe', '18:10', 'Asia/Dushanbe'],
    ['18:10 America/New_York', '18:10', 'America/New_York'],
    [`18:10${' '.repeat(55)}`, '18:10', null],
  ])('%s', (line, time, zone) => {
    expect(readTimeLine(line)).toEqual({ time, zone });
  });

  it.each([
    '24:00',
    '23:60',
    '0 a.m.',
    '13 p.m.',
    '5',
    '123:10',
    '18:1',
    '18 .10',
    '18. 10',
    '18:10:5',
    '18:10 + 4',
    '18:10 +123',
    '18:10 +04:0',
    '18:10 +0400:00',
    '18:10 Asia /Dushanbe',
    '18:10 Asia/5',
    `18:10${' '.repeat(56)}`,
    '18:10 (MSK',
    '18:10 (MSK]',
    '18:10 Asia/Dushanbe and here',
    '18/10',
    '18:10 moscow time',
    '18:10 ABCDET',
    '18:10 EST +4',
    `18:10 ${'X'.repeat(60)}`,
  ])('%s is none', (line) => {
    expect(readTimeLine(line)).toBeNull();
  });
});
