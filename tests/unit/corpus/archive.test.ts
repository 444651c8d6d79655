import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsOf } from '#corpus/archive-documents.ts';
import { idsOf, problemsAmong } from '#corpus/archive-ids.ts';
import { archiveAround, filesOf, openArchive } from '#corpus/archive.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  mkdirSync(path.join(folder, 'documents', 'year'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => path.join(folder, 'documents', name);
const put = (name: string, text: string): void => {
  writeFileSync(at(name), text);
};

test('an archive holds the captures below its folder of documents; what nobody reads and what cannot be opened are problems', () => {
  put('one.txt', 'A title\n\nText.\n');
  put('year/two.md', '# A title\n\nText.\n');
  put('letter.docx', 'not a capture');
  mkdirSync(at('folder.html'));
  const archive = openArchive(folder);
  expect(archive.files).toEqual([at('one.txt'), at('year/two.md')]);
  expect(archive.ignored).toMatchObject([{ name: 'file-ignored', file: at('letter.docx') }]);
  expect(archive.unreadable).toMatchObject([{ name: 'file-unreadable', file: at('folder.html') }]);
});

test('an archive without a folder of documents holds nothing and says so', () => {
  const { files, unreadable } = openArchive(path.join(folder, 'nowhere'));
  expect(files).toEqual([]);
  expect(unreadable).toMatchObject([{ name: 'file-unreadable' }]);
});

test('the archive around a file is the folder with site.yaml beside documents', () => {
  expect(archiveAround(at('year/two.md'))).toBeNull();
  writeFileSync(path.join(folder, 'site.yaml'), '');
  expect(archiveAround(at('year/two.md'))).toBe(folder);
  expect(archiveAround(path.join(folder, 'site.yaml'))).toBeNull();
});

test('captures are read one at a time: what goes away before its turn is a problem of that file alone', () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name, 'Text.\n');
  const read: [string, string | undefined][] = [];
  for (const { file, problem } of filesOf(openArchive(folder))) {
    read.push([path.basename(file), problem?.name]);
    rmSync(at('b.txt'), { force: true });
  }
  expect(read).toEqual([
    ['a.txt', undefined],
    ['b.txt', 'file-unreadable'],
    ['c.txt', undefined],
  ]);
});

test('a document comes with its ledger and with that in which it differs from it', () => {
  put('one.txt', 'A title\n\nThe bridge is ready.\n');
  put('two.txt', 'A title\n\nThe bridge is ready.\n');
  const ledger = { form: 2 as const, document: 'one', versions: [], paragraphs: [], formerly: [] };
  const read = [...documentsOf(openArchive(folder), new Map([['one', ledger]]))].map((entry) => entry.read);
  expect(read.map((one) => one?.ledger)).toEqual([ledger, null]);
  expect(read.map((one) => one?.differences.map(({ name }) => name))).toEqual([['ledger-behind'], []]);
});

test('of two files with one id the first in order has it, and the ids are those of the front matter where it gives them', () => {
  put('a.txt', '---\nid: same\n---\nText.\n');
  put('b.txt', '---\nid: same\nrelated: [c, nowhere]\n---\nText.\n');
  put('c.txt', 'Text.\n');
  const ids = idsOf(openArchive(folder));
  expect([...ids]).toEqual([
    ['same', at('a.txt')],
    ['c', at('c.txt')],
  ]);
  const among = (name: string, related: string[]) =>
    problemsAmong(ids, { id: 'same', related }, { path: at(name), file: name }).map((fault) => fault.name);
  expect(among('a.txt', ['c'])).toEqual([]);
  expect(among('b.txt', ['c', 'nowhere'])).toEqual(['id-duplicate', 'reference-unresolved']);
});
