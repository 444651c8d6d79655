import { expect, it } from 'vitest';
import { daysBetween } from '#enrich/days-between.ts';

it.each([
  ['2021-05-10', '2021-05-10', 0],
  ['2021-05-10', '2021-05-13', 3],
  ['2021-05-13', '2021-05-10', -3],
  ['2020-01-01', '2021-01-01', 366],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
