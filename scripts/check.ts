/**
 * `npm run check -- FILE|FOLDER|-…`: reads captures and reports what was recognised, as a table for people or with `--json`
 * one object a line for programs. Exit code 0 fine, 1 problems, 2 a file or the command could not be used.
 */
import { checkOptions } from './check/options.ts';
import { runCheck } from './check/run.ts';
import { runToEnd } from './terminal/command-line.ts';
import { endWithReader } from './terminal/output.ts';
import { workingDirectory } from './terminal/working-directory.ts';

endWithReader();
await runToEnd(() => runCheck(checkOptions(process.argv.slice(2)), workingDirectory('check')));
