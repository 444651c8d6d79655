import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { byTime } from '#catalogue/order.ts';
import { plainText } from '#document/characters.ts';
import { documentFrom, documentSchema, type Document } from '#document/document.ts';
import type { DocumentIndexBuilder } from '#search/documents.ts';
import type { IndexBuilder, SearchDocument } from '#search/engine.ts';
import { searchDocument } from '#search/search-document.ts';
import type { Placed } from '#search/statements/build/segments.ts';
import { capitalised, datingInWords, titleInWords } from '#strings/record.ts';
import type { Strings } from '#strings/strings.ts';

/** What must be known of all documents before the first can be indexed: their order in time, and that of their publication. */
const orderSchema = z.object({
  ...documentSchema.pick({ id: true, title: true, date: true }).shape,
  permanence: z.object({ versions: z.array(z.object({ date: z.string() })) }),
});

export type Ordered = z.infer<typeof orderSchema>;

/** All documents that the loader prepared, in order of time. @param prepared their folder */
export async function documentsInOrder(prepared: string): Promise<Ordered[]> {
  const names = (await readdir(prepared)).filter((name) => name.endsWith('.json'));
  const documents: Ordered[] = [];
  for (const name of names)
    documents.push(orderSchema.parse(JSON.parse(await readFile(path.join(prepared, name), 'utf8'))));
  return documents.sort(byTime);
}

/** When a document was first published. */
export const placedOf = ({ id, permanence: { versions } }: Ordered): Placed => ({
  id,
  published: versions.at(-1)?.date ?? null,
});

/**
 * Hands all documents to those who index them, in order of time.
 * @param prepared folder of the whole documents, as the loader left them
 * @param see is shown every document as it is read, with what search has of it
 * @returns number of searchable paragraphs by language
 */
export async function eachDocument(
  prepared: string,
  order: readonly Ordered[],
  strings: Strings,
  see: (document: Document, searched: SearchDocument) => Promise<void> | void,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { id } of order) {
    const document = documentFrom(await readFile(path.join(prepared, `${id}.json`), 'utf8'));
    const searched = searchDocument(document, {
      title: plainText(titleInWords(document, strings)),
      date: capitalised(datingInWords(document, strings), strings),
    });
    await see(document, searched);
    if (searched.paragraphs.length > 0)
      counts.set(searched.language, (counts.get(searched.language) ?? 0) + searched.paragraphs.length);
  }
  return counts;
}

/** Writes the files of an index. @param folder where it goes */
export async function writeIndex(
  builder: Pick<IndexBuilder | DocumentIndexBuilder, 'files'>,
  folder: string,
): Promise<void> {
  const made = new Set<string>();
  for await (const { path: name, content } of builder.files()) {
    const target = path.join(folder, name);
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, content);
  }
}
