import { expect, test } from 'vitest';
import { mutantsOf, mutated } from '../../../../../scripts/bench/mutation/mutants.ts';
import { sampleOf } from '../../../../../scripts/bench/mutation/sample.ts';

const mutantsIn = (source: string): string[] => mutantsOf('rule.ts', source).map((mutant) => mutated(source, mutant));

test.each([
  ['const MOST = 6;', ['const MOST = 7;', 'const MOST = 5;']],
  ['const SHARE = 0.5;', ['const SHARE = 0.6;', 'const SHARE = 0.4;']],
  ['if (words < MOST) go();', ['if (words <= MOST) go();']],
  ['const both = a === b;', ['const both = a !== b;']],
  ['const both = a && b;', ['const both = a || b;']],
  ['const is = true;', ['const is = false;']],
])('%s is changed', (source, expected) => {
  expect(mutantsIn(source)).toEqual(expected);
});

test('a row of a table of rules is left out', () => {
  const table = "const table = [{ name: 'first', when: a, verdict: 'x' }, { name: 'second', when: b, verdict: 'y' }];";
  expect(mutantsIn(table)).toEqual([
    "const table = [ { name: 'second', when: b, verdict: 'y' }];",
    "const table = [{ name: 'first', when: a, verdict: 'x' }, ];",
  ]);
});

test.each([
  'words[0]',
  'words.at(-1)',
  'at + 1',
  'let at = 0;',
  'text.slice(0, 7)',
  'const LINE = /a{3}/u;',
  'type Digit = 1 | 2;',
])('%s says where or what and is left alone', (source) => {
  expect(mutantsIn(source)).toEqual([]);
});

test('a sample is the same for the same seed, another for another, and all where there are no more', () => {
  const list = Array.from({ length: 100 }, (_, index) => index);
  expect(sampleOf(list, 10, 1)).toEqual(sampleOf(list, 10, 1));
  expect(sampleOf(list, 10, 1)).not.toEqual(sampleOf(list, 10, 2));
  expect(new Set(sampleOf(list, 10, 1)).size).toBe(10);
  expect(sampleOf([1, 2, 3], 5, 1)).toEqual([1, 2, 3]);
});
