import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { SearchDocument } from '#search/engine.ts';
import type { Placed } from '#search/statements/build/segments.ts';
import { planArchive } from '../archive/plan.ts';
import { searchDocumentOf } from '../archive/search-document.ts';

const AFTER_ALL = '~';

/** The day of first publication of the document at a place: ten a day, in the order in which they were generated. */
function publishedAt(place: number): string {
  return new Date(Date.UTC(2000, 0, 1 + Math.floor(place / 10))).toISOString().slice(0, 10);
}

/** What an index is told of all documents before the first is added lies beside the corpus. */
const announcedBeside = (corpus: string): string => `${corpus}.announced`;

/** A document as a line of a corpus, with what it is sorted by. */
interface Line extends Placed {
  readonly key: string;
  readonly text: string;
}

function lineOf(document: SearchDocument, published: string | null): Line {
  const { id, days } = document;
  return { id, published, key: [...(days ?? [AFTER_ALL]), id].join(' '), text: `${JSON.stringify(document)}\n` };
}

async function write(file: string, lines: readonly Line[]): Promise<void> {
  const out = createWriteStream(file);
  for (const { text } of lines.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
    if (!out.write(text)) await once(out, 'drain');
  writeFileSync(announcedBeside(file), JSON.stringify(lines.map(({ id, published }): Placed => ({ id, published }))));
  out.end();
  await once(out, 'finish');
}

/**
 * Writes a generated archive, a document a line, in order of time.
 * @param grown the same with one document more, which is new and not yet published
 */
export async function writeCorpus(file: string, grown: string, documents: number): Promise<void> {
  const { document } = planArchive();
  const lines = Array.from({ length: documents }, (_, place) =>
    lineOf(searchDocumentOf(document(place)), publishedAt(place)),
  );
  await write(file, lines);
  await write(grown, [...lines, lineOf(searchDocumentOf(document(documents)), null)]);
}

/** The documents of a file that `writeCorpus` wrote, one after the other. */
export async function* corpusIn(file: string): AsyncGenerator<SearchDocument> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    yield JSON.parse(line) as SearchDocument;
}

/** What an index is told of the documents of a corpus before the first is added. */
export const announcedIn = (corpus: string): Placed[] =>
  JSON.parse(readFileSync(announcedBeside(corpus), 'utf8')) as Placed[];
