/** Builds the statement index of a corpus: `node statements.ts CORPUS FOLDER`. Run by itself, so that it can be measured. */
import { statementsBuilder } from '#search/statements/build/build.ts';
import { writeIndex } from '../../../build/index-search.ts';
import { announcedIn, corpusIn } from '../corpus.ts';

const [corpus = '', folder = ''] = process.argv.slice(2);
const builder = statementsBuilder(announcedIn(corpus));
for await (const document of corpusIn(corpus)) builder.add(document);
await writeIndex(builder, folder);
