import { expect, test } from 'vitest';
import { compile, oneOf, shortestOf } from '#languages/compile.ts';

test('no text that one of some words matches is shorter than the shortest, whose star may stand for nothing', () => {
  const words = ['read more', 'lak*', 'more'];
  const pattern = compile(`^${oneOf(words)}$`, 'u');
  expect(['lak', 'lake', 'more', 'la'].map((text) => pattern.test(text))).toEqual([true, true, true, false]);
  expect(shortestOf(words)).toBe(3);
});
