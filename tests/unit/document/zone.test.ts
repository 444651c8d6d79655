import { expect, test } from 'vitest';
import { isoZone } from '#document/zone.ts';

test.each([
  ['+0000', '+00:00'],
  ['UTC +04:00', '+04:00'],
  ['GMT-5', '-05:00'],
  ['UTC−03:30', '-03:30'],
  ['Z', 'Z'],
  ['GMT', 'Z'],
])('%s is %s in ISO 8601', (printed, iso) => {
  expect(isoZone(printed)).toBe(iso);
});

test.each([null, '', 'EDT', 'Asia/Dushanbe', '+25:00', 'UTC +04:75'])('%s tells no distance', (printed) => {
  expect(isoZone(printed)).toBe('');
});
