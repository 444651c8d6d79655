import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { parseWith } from '../terminal/command-line.ts';

/** What `npm run check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** How many threads may read: so many as were asked for, or at most as many as there are processors, where that is worth it. */
  readonly workers: { readonly most: number; readonly given: boolean };
}

/** No machine has more processors; each thread takes some 200 MB. */
const MOST_WORKERS = 512;

/** @throws {InvalidArgumentError} where that is no number of threads */
function workersIn(text: string): number {
  const many = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (many < 1 || many > MOST_WORKERS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${String(MOST_WORKERS)}.`);
  return many;
}

/** @throws {Exit} where the command line cannot be understood or help was asked for */
export function checkOptions(args: readonly string[]): CheckOptions {
  const command = new Command('npm run check --')
    .description('Reads captures and says what was recognised. Nothing is written.')
    .argument('<path...>', 'files, folders of .txt, .md and .html files, or - for standard input')
    .option('--json', 'print one reading report per line, as JSON', false)
    .option(
      '--workers <number>',
      'read with so many threads (as many as there are processors, where there is much to read)',
      workersIn,
    )
    .addHelpText(
      'after',
      '\nExit code: 0 fine, 1 problems (not counting notes), 2 a file or the command could not be used.',
    );
  const { json, workers } = parseWith(command, args).opts<{ json: boolean; workers?: number }>();
  return {
    paths: command.args,
    json,
    workers: { most: workers ?? availableParallelism(), given: workers !== undefined },
  };
}
