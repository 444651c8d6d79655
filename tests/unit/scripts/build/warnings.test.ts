import { expect, test } from 'vitest';
import { placed } from '#document/problem.ts';
import type { ProblemName } from '#document/problems.ts';
import { Warnings } from '../../../../scripts/build/warnings.ts';

const withProblems = (...names: ProblemName[]) => ({
  problems: names.map((name) => placed({ name, variant: 'plain', values: {} }, { file: 'a.txt', line: null })),
});

test('a build says in one line what it did not stop for, and how to see it [promise 11]', () => {
  const warnings = new Warnings();
  expect(warnings.summary('content/documents', 0)).toBeNull();
  warnings.count(withProblems('publisher-missing'));
  expect(warnings.summary('content/documents', 0)).toBeNull();
  expect(warnings.summary('content/documents', 1)).toBe(
    '1 file not read; npm run check -- content/documents lists all.',
  );
  warnings.count(withProblems('date-missing', 'title-missing'));
  expect(warnings.summary('content/documents', 2)).toBe(
    '2 warnings in 1 document, 2 files not read; npm run check -- content/documents lists all.',
  );
});
