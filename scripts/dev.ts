/**
 * `npm run dev [-- --port NUMBER --host [NAME]]`: shows the site as it is being written; beside each page, how its capture was
 * read. Exit code 1 where `site.yaml` has an error, 2 where a file, a folder, the port or the command could not be used.
 */
import { devOptions } from './dev/options.ts';
import { runDev } from './dev/run.ts';
import { runToEnd } from './terminal/command-line.ts';

await runToEnd(() => runDev(devOptions(process.argv.slice(2))));
