import { expect, test } from 'vitest';
import { widthOf } from '../../../../scripts/terminal/width.ts';

test.each([
  ['plain text, 3 words ~', 21],
  ['', 0],
  ['会议', 4],
  ['Да', 2],
  ['a\u200Bb', 2],
  ['e\u0301', 1],
  ['a\u0007b', 2],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});
