import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
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

const NOTICE = '---\ntitle: A notice\nurl: https://council.example/17\n---\nThe bridge is open.\n';

/** Indexes two documents into a folder. @param mostWithTexts up to so many are found by their texts too */
async function indexed(mostWithTexts: number): Promise<string> {
  const pages = mkdtempSync(path.join(tmpdir(), 'documents-'));
  folders.push(pages);
  const indexes = await documentIndexes(2, mostWithTexts);
  try {
    for (const [file, bytes] of [
      ['2024-notice.txt', Buffer.from(NOTICE)],
      ['2025-02-13-remarks.txt', readFileSync(MINISTRY)],
    ] as const) {
      const document = buildDocument(bytes, file);
      await indexes.add(document, searchDocument(document, { title: document.title ?? '', date: '2024' }));
    }
    await indexes.write(pages);
  } finally {
    await indexes.close();
  }
  return pages;
}

test('documents go into one bundle of Pagefind, and where they come from into a table', async () => {
  const pages = await indexed(2);
  const bundle = readdirSync(path.join(pages, 'pagefind'), { recursive: true }).map(String).sort();
  expect(bundle.filter((file) => file.startsWith('fragment/'))).toHaveLength(2);
  expect(bundle.filter((file) => /^wasm\.|\.pf_meta$/u.test(file))).toHaveLength(2);
  expect(bundle.filter((file) => /ui\.|highlight/u.test(file))).toEqual([]);
  const table = JSON.parse(readFileSync(path.join(pages, SOURCES_FILE), 'utf8')) as SourceTable;
  const found = (query: string) => documentsOf(sourceKey(query) ?? '', table).map(({ id }) => id);
  expect(found('http://www.council.example/17/')).toEqual(['2024-notice']);
  expect(found('220-13-02-2025')).toEqual(['2025-02-13-remarks']);
});

test('words of texts find documents in an archive of up to so many, and in a larger one heads alone [promise 119]', async () => {
  const recorded = async (mostWithTexts: number): Promise<string> => {
    const fragments = path.join(await indexed(mostWithTexts), 'pagefind', 'fragment');
    return readdirSync(fragments)
      .map((file) => gunzipSync(readFileSync(path.join(fragments, file))).toString())
      .join();
  };
  // The one stands in a title, the other in a text.
  expect(await recorded(2)).toMatch(/lavrov.*gentlemen/su);
  const heads = await recorded(1);
  expect(heads).toContain('lavrov');
  expect(heads).not.toContain('gentlemen');
});
