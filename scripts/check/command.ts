import { runToEnd } from '../terminal/command-line.ts';
import { endWithReader } from '../terminal/output.ts';
import { workingDirectory } from '../terminal/working-directory.ts';
import { checkOptions } from './options.ts';
import { runCheck } from './run.ts';

/** The command as it is called, to its exit code. */
export async function check(): Promise<void> {
  endWithReader();
  await runToEnd(() => runCheck(checkOptions(process.argv.slice(2)), workingDirectory('check')));
}
