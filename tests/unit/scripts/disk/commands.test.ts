import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiskFaults } from '../../../support/disk-faults.ts';
import { endOf, type Run } from '../run-script.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const published = path.join(root, 'tests', 'archives', 'permanence');

let above = '';

/** A path in the folder of these tests. */
const at = (...names: string[]): string => path.join(above, ...names);

beforeAll(() => {
  above = mkdtempSync(path.join(tmpdir(), 'disk-'));
  writeFileSync(at('new.txt'), 'A title\n\nSome words are here.\n');
  for (const name of ['archive', 'no-documents', 'no-ledger', 'no-index', 'no-capture', 'no-site'])
    cpSync(published, at(name), { recursive: true });
  writeFileSync(at('archive', 'documents', 'another.txt'), 'Another title\n\nOther words are here.\n');
  for (const file of [at('no-documents', 'documents'), at('no-ledger', 'ledger')]) {
    rmSync(file, { recursive: true });
    writeFileSync(file, '');
  }
  for (const folder of [
    at('no-index', 'ledger.json'),
    at('no-site', 'site.yaml'),
    at('no-capture', 'documents', 'a.txt'),
  ]) {
    rmSync(folder, { force: true });
    mkdirSync(folder);
  }
});

afterAll(() => {
  rmSync(above, { recursive: true });
});

/** Words of a command line that stand for a path in the folder of these tests. */
const places: Readonly<Record<string, readonly string[]>> = {
  NEW: ['new.txt'],
  'NEW/deep': ['new.txt', 'deep'],
  OUT: ['out'],
  'OUT/deep': ['out', 'deep'],
  FOLDER: ['archive'],
  'FOLDER/a.txt': ['archive', 'a.txt'],
  NOWHERE: ['nowhere'],
};

/** Runs a command to its end. @param faults what the disk refuses; null for a disk that is sound */
async function run(
  command: readonly string[],
  archive: string,
  faults: DiskFaults | null,
): Promise<Run & { readonly pid: number | undefined }> {
  const [script = '', ...args] = command.map((word) => (places[word] === undefined ? word : at(...places[word])));
  // By the environment, so that the commands which a command calls meet the same disk.
  const preload =
    faults === null ? {} : { NODE_OPTIONS: `--import ${path.join(root, 'tests/support/disk-faults.ts')}` };
  const child = spawn(process.execPath, ['--no-warnings', `scripts/${script}.ts`, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: archive, DISK_FAULTS: JSON.stringify(faults), ...preload },
  });
  return { pid: child.pid, ...(await endOf(child)) };
}

/** Everything in the folder of these tests, with what it holds. */
const everything = (): [string, string][] =>
  readdirSync(above, { recursive: true })
    .map(String)
    .sort()
    .map((name) => [name, statSync(at(name)).isFile() ? readFileSync(at(name), 'latin1') : '/']);

/** What is true whatever was refused: the path is named, what to do is said, and nobody sees the inside of the program. */
function expectWords({ code, stdout, stderr }: Run, exit: number, ...words: readonly string[]): void {
  const said = stdout + stderr;
  expect(said).not.toMatch(/^\s+at .*\d:\d|node:internal|file:\/\//mu);
  for (const word of words) expect(said).toContain(word);
  expect(said).toMatch(/→ |Remove it|Move them|Name /u);
  expect(code, said).toBe(exit);
}

const FULL = 'the disk is full';
const READ_ONLY = 'the disk is read-only';
const FORBIDDEN = 'you may not do that there';

const ledger = ['ledger', '--yes', '--reason', 'A test'];
const add = ['add', '--yes', 'NEW'];

/** What a disk refuses in the project's own folder: the command, the folder, what is said and the exit code, 2 where it is left out. */
const ofTheProject: readonly [string, readonly string[], string, string, number?][] = [
  ['EROFS', ['build', '--outDir', 'OUT'], '.cache', READ_ONLY],
  ['EROFS', ['dev', '--port', '0'], '.cache', READ_ONLY],
  ['EROFS', ['start'], '.cache', READ_ONLY, 1],
  ['ENOSPC', ['verify'], '.cache', FULL, 1],
  ['EROFS', ['test', 'nothing'], '.cache/tests', READ_ONLY],
  ['ENOSPC', ['bench/mutation', '--sample', '1'], '.cache/mutation', FULL],
  ['EROFS', ['bench/search', '--documents', '10'], '.cache/bench-search', READ_ONLY],
  ['EACCES', ['problems'], 'src', FORBIDDEN],
];

/** A file for a folder and a folder for a file: the command, the archive, the exit code, the path that is named and what is said. */
const misplaced: readonly [readonly string[], string, number, string, string][] = [
  [['build', '--outDir', 'OUT'], 'no-documents', 1, 'no-documents/documents', 'where a folder is needed'],
  [['build', '--outDir', 'OUT'], 'no-ledger', 1, 'no-ledger/ledger', 'where a folder is needed'],
  [['build', '--outDir', 'OUT'], 'no-site', 1, 'no-site/site.yaml', 'missing or cannot be read'],
  [['build', '--outDir', 'OUT'], 'new.txt', 1, 'new.txt/site.yaml', 'missing or cannot be read'],
  [['build', '--outDir', 'NEW'], 'archive', 2, 'new.txt', 'is no folder but a file'],
  [['build', '--outDir', 'NEW/deep'], 'archive', 2, 'new.txt', 'part of the path is a file'],
  [['dev', '--port', '0'], 'no-site', 1, 'no-site/site.yaml', 'missing or cannot be read'],
  [['ledger', '--check', '--content'], 'no-documents', 2, 'no-documents/documents', 'where a folder is needed'],
  [['ledger', '--yes', '--content'], 'no-ledger', 2, 'no-ledger/ledger', 'where a folder is needed'],
  [['ledger', '--check', '--content'], 'no-index', 2, 'no-index/ledger.json', 'cannot be read (EISDIR)'],
  [['ledger', '--check', '--content'], 'no-capture', 2, 'documents/a.txt', 'a directory, not a file'],
  [['ledger', '--between', 'NEW', 'FOLDER'], 'archive', 2, 'archive', 'a directory, not a file'],
  [['add', '--yes', 'NEW', '--content'], 'no-documents', 2, 'no-documents/documents', 'part of the path is a file'],
  [['add', '--yes', 'FOLDER/a.txt'], 'archive', 2, 'archive/a.txt', 'There is no such file'],
  [['check', 'NEW/deep'], 'archive', 2, 'new.txt/deep', 'Part of the path is not a directory'],
  [['verify', 'NEW'], 'archive', 2, 'new.txt', 'part of the path is a file'],
  [['verify', 'NOWHERE'], 'archive', 2, 'nowhere', 'there is nothing of that name'],
  [['verify', 'NOWHERE'], 'no-site', 1, 'no-site/site.yaml', 'missing or cannot be read'],
  [['search', 'NEW', 'words'], 'archive', 2, 'new.txt', 'holds no search index'],
  [['search', 'FOLDER', 'words'], 'archive', 2, 'archive', 'holds no search index'],
  [['search', 'NOWHERE', 'words'], 'archive', 2, 'nowhere', 'There is no folder'],
  [['ledger', '--verify', 'NEW'], 'archive', 2, 'new.txt', 'There is no folder'],
  [['ledger', '--merge', 'NEW', 'FOLDER', 'NEW'], 'archive', 2, 'archive', 'a folder stands where a file is needed'],
  [['ledger', '--migrate', '--content'], 'no-documents', 2, 'no-documents/documents', 'where a folder is needed'],
  [['bench/reading', 'NEW'], 'archive', 2, 'new.txt', 'part of the path is a file'],
  [['bench/matching', 'NOWHERE'], 'archive', 2, 'nowhere', 'there is nothing of that name'],
  [['bench/mutation', 'src/parse/nowhere.ts'], 'archive', 2, 'src/parse/nowhere.ts', 'there is nothing of that name'],
];

describe('on a disk that takes nothing', { timeout: 120_000 }, () => {
  it.each([
    ['ENOSPC', ledger, 'archive/ledger', FULL],
    ['EROFS', ledger, 'archive/ledger', READ_ONLY],
    ['EACCES', ledger, 'archive/ledger', FORBIDDEN],
    ['ENOSPC', add, 'archive/documents', FULL],
    ['EROFS', add, 'archive/documents', READ_ONLY],
    ['EACCES', add, 'archive/documents', 'you may not write to the folder'],
    ['ENOSPC', ['build', '--outDir', 'OUT'], 'disk-', FULL],
    ['EROFS', ['build', '--outDir', 'OUT'], 'disk-', READ_ONLY],
    ['EACCES', ['build', '--outDir', 'OUT/deep'], 'out', FORBIDDEN],
  ])('%s: %j says so, and leaves everything as it was', async (code, command, place, what) => {
    const before = everything();
    const whole = command[0] === 'build' ? command : [...command, '--content', at('archive')];
    expectWords(await run(whole, at('archive'), { below: above, code }), 2, place, what);
    expect(everything()).toEqual(before);
  });

  it.each(ofTheProject)(
    '%s: %j says so where the project’s own folder is the one',
    async (code, command, folder, what, exit = 2) => {
      const faults = { below: path.join(root, folder), code };
      expectWords(await run(command, at('archive'), faults), exit, folder, what);
    },
  );

  it('a build that has come far says so once, and nothing is left of it', async () => {
    const before = everything();
    const cache = path.join(root, '.cache');
    const faults = { below: cache, code: 'ENOSPC', after: 30 };
    const { pid, ...ran } = await run(['build', '--outDir', 'OUT'], at('archive'), faults);
    expectWords(ran, 2, '.cache/build-', FULL);
    expect((ran.stdout + ran.stderr).match(/error:/gu)).toHaveLength(1);
    expect(everything()).toEqual(before);
    expect(readdirSync(cache).filter((name) => name.startsWith(`build-${String(pid)}-`))).toEqual([]);
  });
});

describe('a file for a folder and a folder for a file', { timeout: 120_000 }, () => {
  it.each(misplaced)('%j of %s ends in words', async (command, archive, exit, place, what) => {
    const before = everything();
    const whole = command.at(-1) === '--content' ? [...command, at(archive)] : command;
    expectWords(await run(whole, at(archive), null), exit, place, what);
    expect(everything()).toEqual(before);
  });
});

/** Commands that are given no place and write nothing. */
const WITHOUT_DISK = ['bench/ledger', 'bench/reading/linear', 'bench/reading/patterns'];

it('every command of the project is tried', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const all = Object.values(scripts).flatMap((line) =>
    Array.from(line.matchAll(/scripts\/(\S+)\.ts/gu), ([, name = '']) => name),
  );
  const tried = [ledger, add, ...ofTheProject.map(([, command]) => command), ...misplaced.map(([command]) => command)];
  expect(all.length).toBeGreaterThan(15);
  expect(new Set([...tried.map(([name]) => name), ...WITHOUT_DISK])).toEqual(new Set(all));
});
