/** Builds the statement index of a corpus: `node statements.ts CORPUS FOLDER`. Run by itself, so that it can be measured. */
import { statementsBuilder } from '#search/statements/build/build.ts';
import type { Placed } from '#search/statements/build/segments.ts';
import { writeIndex } from '../../../build/index-search.ts';
import { corpusIn } from '../corpus.ts';

const [corpus = '', folder = ''] = process.argv.slice(2);
const placed: Placed[] = [];
for await (const { id, published } of corpusIn(corpus)) placed.push({ id, published });
const builder = statementsBuilder(placed);
for await (const { document } of corpusIn(corpus)) builder.add(document);
await writeIndex(builder, folder);
