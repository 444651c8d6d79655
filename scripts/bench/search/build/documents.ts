/** Builds the site's own index of documents, of their heads alone: `node documents.ts CORPUS FOLDER`. */
import { valuesOf } from '#search/documents.ts';
import { pagefindBuilder } from '#search/pagefind/build.ts';
import { writeIndex } from '../../../build/index-search.ts';
import { corpusIn } from '../corpus.ts';

const [corpus = '', folder = ''] = process.argv.slice(2);
const builder = await pagefindBuilder();
for await (const document of corpusIn(corpus)) {
  const { id, title, date, days, head } = document;
  await builder.add({ id, title, date, days, head, summary: null, values: valuesOf(document), text: [] });
}
await writeIndex(builder, folder);
await builder.close();
