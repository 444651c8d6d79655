import { expect, test } from 'vitest';
import { problem, problemSchema } from '#document/problem.ts';

const place = { file: 'a.txt', line: 3 };

test('a problem has a listed name and takes severity and hint from the list', () => {
  const found = problem('title-missing', place, 'The capture has no title.');
  expect(problemSchema.parse(found)).toEqual({
    name: 'title-missing',
    severity: 'warning',
    ...place,
    message: 'The capture has no title.',
    hint: 'Add `title` to the front matter.',
  });
});

test('a name that is not listed is no problem’s name', () => {
  const found = problem('title-missing', place, 'The capture has no title.');
  expect(problemSchema.safeParse({ ...found, name: 'title-lost' }).success).toBe(false);
});
