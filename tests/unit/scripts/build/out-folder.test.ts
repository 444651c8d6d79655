import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardOutFolder, OutFolderFailure, replaceOutFolder } from '../../../../scripts/build/out-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'out-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the folder of the built site', () => {
  it('may be new, empty, or hold a site built before', () => {
    const empty = join(folder, 'empty');
    const built = join(folder, 'built');
    mkdirSync(empty);
    mkdirSync(built);
    writeFileSync(join(built, '404.html'), '');
    for (const outDir of [join(folder, 'new'), empty, built])
      expect(() => {
        guardOutFolder(outDir, [join(folder, 'project')]);
      }).not.toThrow();
  });

  it('may not be the project, hold it, or hold files of somebody else', () => {
    const letters = join(folder, 'letters');
    mkdirSync(letters);
    writeFileSync(join(letters, 'letter.txt'), 'Dear friend');
    const project = join(folder, 'project');
    for (const outDir of [project, folder, '/', letters])
      expect(() => {
        guardOutFolder(outDir, [project]);
      }).toThrow(OutFolderFailure);
  });

  it('is replaced as a whole by the finished one', async () => {
    const outDir = join(folder, 'site');
    const finished = join(folder, 'site.building');
    for (const [name, words] of [
      [outDir, 'old'],
      [finished, 'new'],
    ] as const) {
      mkdirSync(name);
      writeFileSync(join(name, 'index.html'), words);
    }
    await replaceOutFolder(finished, outDir);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('new');
  });
});
