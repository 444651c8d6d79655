import { expect, test } from 'vitest';
import { isBlank } from '#document/blank.ts';

test('a text is blank that holds nothing but blanks of any kind, or nothing', () => {
  expect([' \t\u00A0\u2028\uFEFF\n', ''].map((text) => isBlank(text))).toEqual([true, true]);
  expect([' a ', '\u200B', '\u00AD', '\u202A', '.'].map((text) => isBlank(text))).toEqual(Array(5).fill(false));
});

test('a part of a text is blank whatever stands around it', () => {
  expect([isBlank('a  b', 1, 3), isBlank('a  b', 1), isBlank('a  b', 0, 3), isBlank('ab', 1, 1)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
