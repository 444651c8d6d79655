import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The texts that promise something, and how a promise is marked in each. */
const MADE: readonly (readonly [file: string, mark: RegExp])[] = [
  ['README.md', /<a id="promise-(\d+)"><\/a>/gu],
  ['src/document/problems.md', /<a id="promise-(\d+)"><\/a>/gu],
  ['src/strings/en-permanence.ts', /§(\d+) /gu],
];

/** The name of a test says which promises it shows, at its end: `[promise …]` with their numbers. */
const SHOWN = /['"`][^\n]*\[promise (\d+(?:, \d+)*)\]['"`]/gu;
/** A specimen of a problem shows one too. */
const SPECIMEN = /"promise": (\d+)/gu;

const TEST = /\.(?:test|spec)\.ts$/u;

const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].flatMap(([, numbers = '']) => numbers.split(', ').map(Number));

/** The numbers of all promises, as often as they are given. */
export const promisesMade = (): number[] => MADE.flatMap(([file, mark]) => numbersIn(read(file), mark));

/** The numbers of the promises that tests show, with the files of these tests. */
export function promisesShown(): Map<number, string[]> {
  const shown = new Map<number, string[]>();
  for (const file of readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })) {
    const pattern = TEST.test(file) ? SHOWN : file.endsWith('expected.json') ? SPECIMEN : null;
    for (const number of pattern ? numbersIn(read(join('tests', file)), pattern) : [])
      shown.set(number, [...(shown.get(number) ?? []), file]);
  }
  return shown;
}
