import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AlreadyThere, writeNew } from '../../../../scripts/add/write-new.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the bytes stand in the file as they were given, and nothing else in the folder', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0, 10, 13, 13, 10]);
  writeNew(join(folder, 'deep', 'a.txt'), [Buffer.from('---\n'), bytes]);
  expect(readFileSync(join(folder, 'deep', 'a.txt'))).toEqual(Buffer.concat([Buffer.from('---\n'), bytes]));
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a.txt']);
});

test('a file that is there is never written over, nor is a link that leads to nothing', () => {
  writeFileSync(join(folder, 'a.txt'), 'mine');
  symlinkSync('nothing', join(folder, 'b.txt'));
  for (const name of ['a.txt', 'b.txt'])
    expect(() => {
      writeNew(join(folder, name), [Buffer.from('yours')]);
    }).toThrow(AlreadyThere);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
});

test('where nothing can be written nothing is left', () => {
  writeFileSync(join(folder, 'a-file'), '');
  expect(() => {
    writeNew(join(folder, 'a-file', 'b.txt'), [Buffer.from('x')]);
  }).toThrow();
  expect(() => {
    writeNew(join(folder, 'c.txt'), [Buffer.from('x'), null as unknown as Uint8Array]);
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['a-file']);
});
