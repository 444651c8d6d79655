import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOptions } from '../../../../scripts/check/options.ts';
import { runCheck } from '../../../../scripts/check/run.ts';
import { endOf, inputOf, jsonLines, runHere, startScript } from '../run-script.ts';

const FINE = `Events
Meeting of the council of Example
The council discussed the footbridge.
March 3, 2021
12:00
The Kremlin, Moscow

Chair: Good afternoon. Is the footbridge ready?

Mayor of Example: It is ready.

Chair: Thank you.

Mayor of Example: Thank you too.

Publication status

Published in section: News

Publication date: March 3, 2021, 12:00

Direct link: en.kremlin.ru/d/1
`;

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-check-'));
  folder = join(root, 'captures');
  mkdirSync(join(folder, 'directory.txt'), { recursive: true });
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'a.txt'), FINE);
  writeFileSync(join(folder, 'b-empty.txt'), ' \n\n');
  writeFileSync(
    join(folder, 'deep', 'c.md'),
    '# Statement on the footbridge\n\nMarch 3, 2021\n\nThe footbridge is ready.\n',
  );
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 0, 0]));
  writeFileSync(join(folder, 'notes.yaml'), 'a: b');
  writeFileSync(join(root, 'outside.txt'), FINE);
  symlinkSync(join(root, 'outside.txt'), join(folder, 'link.txt'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Runs the check for somebody who stands in `root`. */
const check = (args: readonly string[], input = '') =>
  runHere(async () => runCheck(checkOptions(args), root, inputOf(input)));

interface Report {
  readonly file: string;
  readonly titleLines: number[];
  readonly problems: { readonly name: string }[];
}
const reportsIn = (stdout: string) => jsonLines<Report>(stdout);
const namesOf = (report: Report | undefined) => report?.problems.map(({ name }) => name);

describe('reports for programs', () => {
  test('a folder gives one report a line in a fixed order, and what cannot be used stops no other file [promise 10]', async () => {
    const { code, stdout, stderr } = await check(['--json', 'captures']);
    const reports = reportsIn(stdout);
    expect(reports.map(({ file }) => file)).toEqual([
      'captures/a.txt',
      'captures/b-empty.txt',
      'captures/deep/c.md',
      'captures/directory.txt',
      'captures/link.txt',
      'captures/picture.txt',
    ]);
    expect(reports[0]).toMatchObject({ title: 'Meeting of the council of Example', problems: [] });
    expect(reports.slice(1).map(namesOf)).toMatchObject([
      ['file-empty'],
      {},
      ['file-unreadable'],
      ['file-unreadable'],
      ['not-a-text'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe('');
  });

  test('files are reported in the order and under the names in which they were given', async () => {
    const files = ['captures/deep/c.md', join(root, 'outside.txt'), './captures/a.txt', 'captures/nothing.txt'];
    const { stdout } = await check(['--json', ...files]);
    const reports = reportsIn(stdout);
    expect(reports.map(({ file }) => file)).toEqual(files);
    expect(reports[3]).toMatchObject({
      title: null,
      date: null,
      sections: [],
      problems: [{ message: 'There is no such file.' }],
    });
    expect(Object.keys(reports[3] ?? {})).toEqual(Object.keys(reports[2] ?? {}));
  });

  test('line numbers are those of the file, front matter included', async () => {
    writeFileSync(join(root, 'above.txt'), `---\npublisher: An office\n---\n${FINE}`);
    const { stdout } = await check(['--json', 'above.txt', 'captures/a.txt']);
    const [above, bare] = reportsIn(stdout);
    expect([above?.titleLines, bare?.titleLines]).toEqual([[5], [2]]);
  });

  test('standard input is read too, and a page is told from a text by how it begins', async () => {
    const { code, stdout } = await check(['--json', '-'], FINE);
    expect(reportsIn(stdout)).toMatchObject([{ file: '-', title: 'Meeting of the council of Example' }]);
    expect(code).toBe(0);
    const empty = await check(['--json', '-']);
    expect(reportsIn(empty.stdout)).toMatchObject([{ file: '-', problems: [{ name: 'file-empty', file: '-' }] }]);
    expect(empty.code).toBe(2);
  });
});

describe('the table for people', () => {
  test('says what was recognised, and below it what is wrong, where, and what to do [promise 10]', async () => {
    writeFileSync(join(root, 'undated.txt'), 'A title\n\nSome words that nobody has dated and nobody will.\n');
    const { code, stdout } = await check(['captures/a.txt', 'undated.txt']);
    expect(stdout).toContain('Meeting of the council of Example');
    expect(stdout).toMatch(/2021-03-03 12:00\s+The Kremlin, Moscow\s+Chair 2, Mayor of Example 2\s+4\s+–/u);
    expect(stdout).toContain('undated.txt  warning  date-missing\n  The capture gives no date');
    expect(stdout).toContain('\n  → If you can tell it, add `date`');
    expect(stdout).toContain('2 files read');
    expect(code).toBe(1);
  });

  test('control characters of a source do not reach the terminal', async () => {
    writeFileSync(
      join(root, 'escape.txt'),
      'A \u001B[31mred\u001B[0m title\n\nMarch 3, 2021\n\nWords of a statement.\n',
    );
    const { stdout } = await check(['escape.txt']);
    expect(stdout).toContain('red');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('an archive', () => {
  beforeAll(() => {
    mkdirSync(join(root, 'archive', 'documents'), { recursive: true });
    writeFileSync(join(root, 'archive', 'site.yaml'), '');
    const write = (name: string, words: string) => {
      writeFileSync(join(root, 'archive', 'documents', name), `---\n${words}\n---\n${FINE}`);
    };
    write('first.txt', 'publisher: An office');
    write('second.txt', 'id: first');
    write('third.txt', 'related: [second, first]');
  });

  test('two files on one address and references to nothing are problems of the later file', async () => {
    const { code, stdout } = await check(['--json', 'archive']);
    expect(reportsIn(stdout).map(namesOf)).toEqual([[], ['id-duplicate'], ['reference-unresolved']]);
    expect(code).toBe(1);
  });
});

describe('a command that cannot be understood', () => {
  test.each([[[]], [['--jsno', 'a.txt']], [['a.txt', '--yes']]])('%j ends with 2 and says why', async (args) => {
    const { code, stdout, stderr } = await check(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('error:');
  });

  test('help is no error', async () => {
    const { code, stdout } = await check(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Exit code');
  });
});

describe('many files', () => {
  beforeAll(() => {
    mkdirSync(join(root, 'many'));
    for (let at = 0; at < 40; at += 1)
      writeFileSync(join(root, 'many', `${String(at)}.txt`), FINE.replaceAll('Example', `Town ${String(at)}`));
  });

  test.each([[['--json']], [[]]])('are told of alike, whoever reads them (%j)', async (args) => {
    const alone = await check([...args, '--workers', '1', 'many', 'captures', 'archive']);
    const together = await check([...args, '--workers', '3', 'many', 'captures', 'archive']);
    expect(together).toEqual(alone);
    expect(alone.stdout).toContain('Meeting of the council of Town 39');
  });

  test('standard input is told of in its turn', async () => {
    const { stdout } = await check(['--json', '--workers', '2', 'many/0.txt', '-', 'many/1.txt'], FINE);
    expect(reportsIn(stdout).map(({ file }) => file)).toEqual(['many/0.txt', '-', 'many/1.txt']);
  });

  test('an interrupt stops all threads', async () => {
    const folders = Array.from({ length: 100 }, () => join(root, 'many'));
    const child = startScript('check', ['--json', '--workers', '3', ...folders]);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    expect((await endOf(child)).code).toBeNull();
    expect(child.signalCode).toBe('SIGINT');
  });

  test.each(['0', '513', 'two', '1.5'])('%s is no number of threads', async (workers) => {
    const { code, stderr } = await check(['--workers', workers, 'many']);
    expect(code).toBe(2);
    expect(stderr).toContain('Give a whole number from 1 to 512.');
  });
});

test('as npm runs it, paths are meant from where the user stands, and the exit code comes through [promise 64]', async () => {
  const child = startScript('check', ['--json', 'captures/b-empty.txt', '-'], {
    npm_lifecycle_event: 'check',
    INIT_CWD: root,
  });
  child.stdin?.end(FINE);
  const { code, stdout } = await endOf(child);
  expect(reportsIn(stdout).map(({ file, problems }) => [file, problems.length])).toEqual([
    ['captures/b-empty.txt', 1],
    ['-', 0],
  ]);
  expect(code).toBe(2);
});
