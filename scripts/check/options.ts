import { Command } from 'commander';
import { parseWith } from '../terminal/command-line.ts';

/** What `npm run check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** @throws {Exit} where the command line cannot be understood or help was asked for */
export function checkOptions(args: readonly string[]): CheckOptions {
  const command = new Command('npm run check --')
    .description('Reads captures and says what was recognised. Nothing is written.')
    .argument('<path...>', 'files, folders of .txt, .md and .html files, or - for standard input')
    .option('--json', 'print one reading report per line, as JSON', false)
    .addHelpText(
      'after',
      '\nExit code: 0 fine, 1 problems (not counting notes), 2 a file or the command could not be used.',
    );
  const { json } = parseWith(command, args).opts<{ json: boolean }>();
  return { paths: command.args, json };
}
