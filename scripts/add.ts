/**
 * `npm run add -- FILE|FOLDER|-…`: shows what is recognised in a capture and why, asks for what is missing, and puts it into the
 * archive with front matter above the untouched capture. Exit code 0 fine, 1 problems, 2 a file or the command could not be used.
 */
import { INTERRUPTED } from './add/ask.ts';
import { addOptions } from './add/options.ts';
import { runAdd } from './add/run.ts';
import { runToEnd } from './terminal/command-line.ts';
import { endWithReader } from './terminal/output.ts';
import { workingDirectory } from './terminal/working-directory.ts';

// A writing never gives way, so a signal that is listened to always comes between two captures.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(INTERRUPTED));
endWithReader(2);
const base = workingDirectory('add');
await runToEnd(() => runAdd(addOptions(process.argv.slice(2), base), base));
