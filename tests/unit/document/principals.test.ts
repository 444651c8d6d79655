import { expect, test } from 'vitest';
import { FEW_SPEAKERS, principals } from '#document/principals.ts';

const speakers = (...words: number[]) => words.map((count) => ({ words: count }));

test('of few speakers all are named, and of one more as well', () => {
  const few = speakers(...Array.from({ length: FEW_SPEAKERS + 1 }, () => 3));
  expect(principals(few)).toEqual({ first: few, others: [] });
});

test('of many those who say most are named first, in order of their appearance', () => {
  const many = speakers(1, 90, 2, 80, 70, 3, 60, 50);
  const { first, others } = principals(many);
  expect(first.map(({ words }) => words)).toEqual([90, 80, 70, 60, 50]);
  expect(others.map(({ words }) => words)).toEqual([1, 2, 3]);
});
