import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST, listCaptures, readBytes, readStream } from '#read/read-files.ts';
import { messageOf } from '../../support/problem.ts';

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-read-'));
  folder = join(root, 'documents');
  mkdirSync(join(folder, 'year', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'directory.txt'));
  writeFileSync(join(root, 'secret.txt'), 'Secret');
  writeFileSync(join(folder, 'b.txt'), 'Text');
  writeFileSync(join(folder, 'a.md'), '# Title');
  writeFileSync(join(folder, 'year', 'deep', 'c.HTML'), '<p>Text</p>');
  writeFileSync(join(folder, 'notes.yaml'), 'a: b');
  writeFileSync(join(folder, '.hidden.txt'), 'x');
  symlinkSync(join(root, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(join(root, 'nothing.txt'), join(folder, 'broken.txt'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('b.txt', join(folder, 'inside.txt'));
  symlinkSync('..', join(folder, 'up'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the captures of a folder are listed in order, and what only looks like one is a problem', () => {
  const { files, others, problems } = listCaptures(folder);
  expect(others.map((file) => relative(folder, file))).toEqual(['notes.yaml', 'up']);
  expect(files.map((file) => relative(folder, file))).toEqual([
    'a.md',
    'b.txt',
    'inside.txt',
    join('year', 'deep', 'c.HTML'),
  ]);
  expect(problems.map(({ name, file }) => [name, basename(file)]).sort()).toEqual([
    ['file-unreadable', 'broken.txt'],
    ['file-unreadable', 'directory.txt'],
    ['file-unreadable', 'loop.txt'],
    ['file-unreadable', 'out.txt'],
  ]);
});

test('a folder that is not there is a problem', () => {
  expect(listCaptures(join(root, 'nowhere')).problems).toMatchObject([{ name: 'file-unreadable' }]);
});

test('the bytes of a file are read, also by a link within its folder', () => {
  for (const name of ['b.txt', 'inside.txt'])
    expect(Buffer.from(readBytes(join(folder, name)).bytes ?? []).toString()).toBe('Text');
});

test.each([
  ['directory.txt', 'a directory'],
  ['out.txt', 'leads out of its folder'],
  ['broken.txt', 'no such file'],
  ['loop.txt', 'leads to itself'],
  ['b.txt/x.txt', 'not a directory'],
])('%s is refused', (name, reason) => {
  const { bytes, problem } = readBytes(join(folder, name));
  expect(bytes).toBeNull();
  expect(problem?.name).toBe('file-unreadable');
  expect(messageOf(problem)).toContain(reason);
});

// The disks of macOS take no such name.
test.skipIf(process.platform === 'darwin')('a name that is not UTF-8 is refused, and how to mend it is said', () => {
  const odd = join(root, 'odd');
  mkdirSync(odd);
  const below = (name: string): Buffer => Buffer.concat([Buffer.from(`${odd}/`), Buffer.from(name, 'latin1')]);
  // “Мост” in windows-1251, a file and a folder.
  writeFileSync(below('\u00CC\u00EE\u00F1\u00F2.txt'), 'Text');
  mkdirSync(below('\u00CC\u00EE\u00F1\u00F2'));
  const { files, problems } = listCaptures(odd);
  const refused = [...problems, ...files.map((file) => readBytes(file).problem)];
  expect(refused.map((one) => [one?.name, one?.variant])).toEqual([
    ['file-unreadable', 'name-not-utf8'],
    ['file-unreadable', 'name-not-utf8'],
  ]);
  expect(messageOf(refused[0] ?? null)).toContain('not written in UTF-8');
});

test('a link says where it leads', () => {
  const said = new Map(listCaptures(folder).problems.map((one) => [basename(one.file), messageOf(one)]));
  expect(said.get('out.txt')).toBe('The file is a link that leads out of its folder.');
  expect(said.get('broken.txt')).toBe('The link leads nowhere.');
  expect(said.get('loop.txt')).toBe('The link leads to itself.');
});

test('a file that is larger than a document is refused before it is read', () => {
  const file = join(root, 'large.txt');
  writeFileSync(file, 'Text');
  truncateSync(file, LARGEST);
  expect(readBytes(file).bytes).toHaveLength(LARGEST);
  truncateSync(file, LARGEST + 1);
  expect(messageOf(readBytes(file).problem)).toBe('The file has 17 MB; at most 16 MB can be read.');
});

test('what comes in is read to its end, and no further than a document may reach', async () => {
  let given = 0;
  const stream = async function* (size: number) {
    for (given = 0; given < size; given += 1_000_000) yield Promise.resolve(Buffer.alloc(1_000_000));
  };
  expect((await readStream(stream(LARGEST), '-')).bytes).toHaveLength(LARGEST);
  const { bytes, problem } = await readStream(stream(10 * LARGEST), '-');
  expect([bytes, problem?.file, messageOf(problem)]).toEqual([
    null,
    '-',
    'More than 16 MB come from standard input; the rest was not read.',
  ]);
  expect(given).toBe(LARGEST);
});
