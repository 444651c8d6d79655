import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskState } from '#corpus/disk-state.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-state-'));
  mkdirSync(path.join(folder, 'below'));
  file = path.join(folder, 'below', 'a.txt');
  writeFileSync(file, 'Words.');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the state stays while nothing is written', () => {
  expect(diskState([folder])).toBe(diskState([folder]));
  expect(diskState([folder])).toContain('a.txt\t6\t');
});

test.each([
  [
    'longer words',
    () => {
      writeFileSync(file, 'Other words.');
    },
  ],
  [
    'words of the same length at another time',
    () => {
      writeFileSync(file, 'Wards.');
      utimesSync(file, 1, 1);
    },
  ],
  [
    'another file',
    () => {
      writeFileSync(path.join(folder, 'b.txt'), '');
    },
  ],
  [
    'a file that goes',
    () => {
      rmSync(file);
    },
  ],
])('the state changes with %s', (_, change) => {
  const before = diskState([folder]);
  change();
  expect(diskState([folder])).not.toBe(before);
});

test('what is missing is told apart from what is empty', () => {
  expect(diskState([path.join(folder, 'none')])).toContain('missing');
  expect(diskState([])).toBe('');
});

test('a link to a folder is not followed, round in circles least of all', () => {
  for (const name of ['round', 'again']) symlinkSync(folder, path.join(folder, 'below', name));
  const lines = diskState([folder]).split('\n');
  expect(lines.map((line) => line.slice(folder.length).split('\t', 2).join(' '))).toEqual([
    '/below/a.txt 6',
    '/below/again link',
    '/below/round link',
  ]);
});
