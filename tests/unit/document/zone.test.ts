import { expect, test } from 'vitest';
import { isoZone } from '#document/zone.ts';

test.each([
  ['+0000', '+00:00'],
  ['UTC +04:00', '+04:00'],
  ['GMT-5', '-05:00'],
  ['UTC−03:30', '-03:30'],
  ['Z', 'Z'],
  ['GMT', 'Z'],
  ['+14:00', '+14:00'],
  ['-14:59', '-14:59'],
  ['–0900', '-09:00'],
])('%s is %s in ISO 8601', (printed, iso) => {
  expect(isoZone(printed)).toBe(iso);
});

test.each([null, '', 'EDT', 'Asia/Dushanbe', '+25:00', '+15:00', 'UTC +04:75', '+04:60'])(
  '%s tells no distance',
  (printed) => {
    expect(isoZone(printed)).toBe('');
  },
);
