/**
 * `npm run --silent search -- SITE-FOLDER QUERY`: asks the statement index of a built site, as its search page does; with `--json`
 * one object for programs. Exit code 0 answered, whatever was found, 2 where the folder, its index or the command could not be used.
 */
import { searchOptions } from './search/options.ts';
import { runSearch } from './search/run.ts';
import { runToEnd } from './terminal/command-line.ts';
import { endWithReader } from './terminal/output.ts';
import { workingDirectory } from './terminal/working-directory.ts';

endWithReader();
await runToEnd(() => runSearch(searchOptions(process.argv.slice(2), workingDirectory('search'))));
