import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressesFor } from '#addresses/addresses.ts';
import { plainText } from '#document/characters.ts';
import { documentFrom, type Document } from '#document/document.ts';
import type { IndexBuilder } from '#search/engine.ts';
import { searchRecords } from '#search/records.ts';
import { capitalised, datingInWords, titleInWords } from '#strings/record.ts';
import type { Strings } from '#strings/strings.ts';

async function write(builder: IndexBuilder, folder: string): Promise<void> {
  for await (const file of builder.files()) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

/**
 * Makes the search index: one record a paragraph.
 * @param prepared folder of the whole documents, as the loader left them
 * @param folder where the index goes, e.g. `dist/pagefind`
 * @param see is shown every document as it is indexed
 * @returns number of records by language
 * @throws Error where the engine refuses a record
 */
export async function indexSearch(
  builder: IndexBuilder,
  prepared: string,
  folder: string,
  strings: Strings,
  see: (document: Document) => void,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  // The index is one for all languages of the interface: its addresses are below the home page that the reader searches from.
  const addressOf = addressesFor(strings.language);
  try {
    for (const file of (await readdir(prepared)).filter((name) => name.endsWith('.json')).sort()) {
      const document = documentFrom(await readFile(path.join(prepared, file), 'utf8'));
      see(document);
      const records = searchRecords(document, {
        title: plainText(titleInWords(document, strings)),
        date: capitalised(datingInWords(document, strings), strings),
        address: (paragraph) => addressOf.paragraph(document.id, paragraph),
      });
      for (const record of records) {
        await builder.add(record);
        counts.set(record.language, (counts.get(record.language) ?? 0) + 1);
      }
    }
    await write(builder, folder);
  } finally {
    await builder.close();
  }
  return counts;
}
