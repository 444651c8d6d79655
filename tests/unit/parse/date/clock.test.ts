import { expect, test } from 'vitest';
import { clockTown } from '#parse/date/clock.ts';

test.each([
  ['Moscow: 15:46', 'Moscow'],
  ['Time: 15:46', null],
  ['Moscow: the talks', null],
  ['Moscow 15:46', null],
])('%s is the clock of %s', (line, town) => {
  expect(clockTown(line)).toBe(town);
});
