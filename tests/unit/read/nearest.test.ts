import { expect, test } from 'vitest';
import { nearest } from '#read/nearest.ts';

test.each([
  ['titel', 'title'],
  ['titxx', 'title'],
  ['tixxx', null],
  ['Title', 'title'],
  ['plcae', 'place'],
])('the word that “%s” stands for is %s', (word, found) => {
  expect(nearest(word, ['place', 'title'])).toBe(found);
});

test('a word of more than forty letters stands for none', () => {
  const known = [`title${'e'.repeat(36)}`];
  expect(nearest(`title${'e'.repeat(35)}`, known)).toBe(known[0]);
  expect(nearest(`title${'e'.repeat(36)}`, known)).toBeNull();
});
