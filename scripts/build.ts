/**
 * `npm run build [-- --outDir FOLDER]`: builds the pages and the search index of an archive.
 * `CONTENT_DIR=FOLDER` chooses the archive. Exit code 0 built, 1 where a document or `site.yaml` has an error, 2 where a file,
 * a folder or the command could not be used; then nothing is published, and the site built before stays as it is.
 */
import { buildOptions } from './build/options.ts';
import { runBuild } from './build/run.ts';
import { runToEnd } from './terminal/command-line.ts';

await runToEnd(() => runBuild(buildOptions(process.argv.slice(2))));
