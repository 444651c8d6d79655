import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '#corpus/build-document.ts';
import type { SearchDocument } from '#search/engine.ts';
import { searchDocument } from '#search/search-document.ts';
import { INDEX_FOLDER } from '#search/statements/format/layout.ts';
import { filesOf } from './statements.ts';

const folder = 'content/documents';
const AFTER_ALL = '~';

/** The five sources as they go into an index, in order of time. */
export function sources(): SearchDocument[] {
  const documents = readdirSync(folder).map((file) => {
    const { document } = readDocument(readFileSync(path.join(folder, file)), file);
    return searchDocument(document, { title: document.title ?? '', date: document.date?.edtf ?? '' });
  });
  return documents.sort((a, b) => ((a.days?.[0] ?? AFTER_ALL) < (b.days?.[0] ?? AFTER_ALL) ? -1 : 1));
}

/** Writes a site that holds nothing but the index of some documents. */
export async function writeSite(site: string, documents: readonly SearchDocument[]): Promise<void> {
  for (const [name, content] of await filesOf(documents)) {
    const file = path.join(site, INDEX_FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
