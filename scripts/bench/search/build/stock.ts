/**
 * Builds Pagefind's index as it comes, a record a document with all its text, filters for speaker, year and kind, all languages
 * together: `node stock.ts CORPUS FOLDER`.
 */
import { close, createIndex } from 'pagefind';
import { yearsWithin } from '#document/years.ts';
import type { SearchDocument } from '#search/engine.ts';
import { corpusIn } from '../corpus.ts';

/** So many records on their way at a time halve the time; see Pagefind's queue. */
const IN_FLIGHT = 200;

const [corpus = '', folder = ''] = process.argv.slice(2);
const { index, errors } = await createIndex({ forceLanguage: 'en' });
if (!index) throw new Error(errors.join('; '));

async function add({ id, title, days, kind, head, paragraphs }: SearchDocument): Promise<void> {
  const speaker = [...new Set(paragraphs.flatMap((paragraph) => paragraph.speaker?.name ?? []))];
  const year = days === null ? [] : yearsWithin({ earliest: days[0], latest: days[1] });
  const added = await index?.addCustomRecord({
    url: `/documents/${id}/`,
    content: [...head, ...paragraphs.map(({ text }) => text)].join('\n'),
    language: 'en',
    meta: { title },
    filters: { speaker, year: [...year], kind: [kind] },
  });
  if (added && added.errors.length > 0) throw new Error(added.errors.join('; '));
}

let adding: Promise<void>[] = [];
for await (const document of corpusIn(corpus)) {
  adding.push(add(document));
  if (adding.length < IN_FLIGHT) continue;
  await Promise.all(adding);
  adding = [];
}
await Promise.all(adding);
const written = await index.writeFiles({ outputPath: folder });
if (written.errors.length > 0) throw new Error(written.errors.join('; '));
await close();
