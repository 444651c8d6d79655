import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { addressOf } from '#addresses/addresses.ts';
import { plainText } from '#document/characters.ts';
import { documentFrom, type Document } from '#document/document.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';
import { capitalised, datingInWords, titleInWords } from '#strings/record.ts';
import type { Strings } from '#strings/strings.ts';

/** Parts of Pagefind's bundle that the site does not use: its own user interfaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^playground\//u;

function recordsOf(document: Document, strings: Strings): SearchRecord[] {
  return searchRecords(document, {
    title: plainText(titleInWords(document, strings)),
    date: capitalised(datingInWords(document, strings), strings),
    address: (paragraph) => addressOf.paragraph(document.id, paragraph),
  });
}

async function emptyIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return index;
}

async function write(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const file of files) {
    if (UNUSED.test(file.path)) continue;
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

/**
 * Makes the search index: one record a paragraph, one index a language, each in a folder named after it.
 * @param prepared folder of the whole documents, as the loader left them
 * @param folder where the indexes go, e.g. `dist/pagefind`
 * @param see is shown every document as it is indexed
 * @returns number of records by language
 * @throws Error where Pagefind refuses a record
 */
export async function indexSearch(
  prepared: string,
  folder: string,
  strings: Strings,
  see: (document: Document) => void = () => undefined,
): Promise<Map<string, number>> {
  const indexes = new Map<string, PagefindIndex>();
  const counts = new Map<string, number>();
  try {
    for (const file of (await readdir(prepared)).sort()) {
      const document = documentFrom(await readFile(path.join(prepared, file), 'utf8'));
      see(document);
      for (const { filters, ...record } of recordsOf(document, strings)) {
        const { language } = record;
        const index = indexes.get(language) ?? (await emptyIndex(language));
        indexes.set(language, index);
        const lists = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
        const { errors } = await index.addCustomRecord({ ...record, filters: lists });
        if (errors.length > 0) throw new Error(`Pagefind: ${record.url}: ${errors.join('; ')}`);
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
    for (const [language, index] of indexes) await write(index, path.join(folder, language));
  } finally {
    await close();
  }
  return counts;
}
