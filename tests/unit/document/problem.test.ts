import { expect, expectTypeOf, test } from 'vitest';
import { problem, problemSchema } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';

const place = { file: 'a.txt', line: 3 };

test('a problem has a listed name and takes its severity from the list', () => {
  const found = problem('title-missing', place);
  expect(problemSchema.parse(found)).toEqual({
    name: 'title-missing',
    severity: 'warning',
    ...place,
    variant: 'plain',
    values: {},
  });
});

test('a name that is not listed is no problem’s name', () => {
  const found = problem('title-missing', place);
  expect(problemSchema.safeParse({ ...found, name: 'title-lost' }).success).toBe(false);
});

test('what is said of a problem is what its name has to say, whole', () => {
  expectTypeOf<[]>().toExtend<Particulars<'title-missing'>>();
  expectTypeOf<['plain', { encoding: string }]>().toExtend<Particulars<'encoding-guessed'>>();
  expectTypeOf<[]>().not.toExtend<Particulars<'encoding-guessed'>>();
  expectTypeOf<['plain']>().not.toExtend<Particulars<'encoding-guessed'>>();
  expectTypeOf<['plain', { encodings: string }]>().not.toExtend<Particulars<'encoding-guessed'>>();
  expectTypeOf<['missing']>().toExtend<Particulars<'file-unreadable'>>();
  expectTypeOf<[]>().not.toExtend<Particulars<'file-unreadable'>>();
  expectTypeOf<['tab']>().toExtend<Particulars<'front-matter-invalid'>>();
});
