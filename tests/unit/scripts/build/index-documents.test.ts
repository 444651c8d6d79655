import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { searchDocument } from '#search/search-document.ts';
import { documentsOf, sourceKey, SOURCES_FILE, type SourceTable } from '#search/sources.ts';
import { documentIndexes } from '../../../../scripts/build/index-documents.ts';
import { buildDocument } from '../../../support/document.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const MINISTRY = 'tests/fixtures/reading/mid-new/capture.txt';

test('documents go into one bundle of Pagefind, and where they come from into a table', async () => {
  const pages = mkdtempSync(path.join(tmpdir(), 'documents-'));
  folders.push(pages);
  const notice = '---\ntitle: A notice\nurl: https://council.example/17\n---\nThe bridge is open.\n';
  const indexes = await documentIndexes(2);
  try {
    for (const [file, bytes] of [
      ['2024-notice.txt', Buffer.from(notice)],
      ['2025-02-13-remarks.txt', readFileSync(MINISTRY)],
    ] as const) {
      const document = buildDocument(bytes, file);
      await indexes.add(document, searchDocument(document, { title: document.title ?? '', date: '2024' }));
    }
    await indexes.write(pages);
  } finally {
    await indexes.close();
  }
  const bundle = readdirSync(path.join(pages, 'pagefind'), { recursive: true }).map(String).sort();
  expect(bundle.filter((file) => file.startsWith('fragment/'))).toHaveLength(2);
  expect(bundle.filter((file) => /^wasm\.|\.pf_meta$/u.test(file))).toHaveLength(2);
  expect(bundle.filter((file) => /ui\.|highlight/u.test(file))).toEqual([]);
  const table = JSON.parse(readFileSync(path.join(pages, SOURCES_FILE), 'utf8')) as SourceTable;
  const found = (query: string) => documentsOf(sourceKey(query) ?? '', table).map(({ id }) => id);
  expect(found('http://www.council.example/17/')).toEqual(['2024-notice']);
  expect(found('220-13-02-2025')).toEqual(['2025-02-13-remarks']);
});
