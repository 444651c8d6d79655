import { Command, CommanderError } from 'commander';

/** What `npm run check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** The command has been answered, or cannot be carried out: nothing more is to be done. */
export class Ended extends Error {
  readonly exitCode: number;
  constructor(exitCode: number) {
    super('ended');
    this.exitCode = exitCode;
  }
}

/**
 * Reads a command line with commander; what is wrong with it has been said on standard error by then.
 * @throws {Ended} with exit code 2 for a command that cannot be understood, 0 where help was asked for
 */
export function parseWith(command: Command, args: readonly string[]): Command {
  command.exitOverride().showHelpAfterError('(--help says how it is used)');
  try {
    return command.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new Ended(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
}

/** @throws {Ended} see `parseWith` */
export function checkOptions(args: readonly string[]): CheckOptions {
  const command = new Command('npm run check --')
    .description('Reads captures and says what was recognised. Nothing is written.')
    .argument('<path...>', 'files, folders of .txt, .md and .html files, or - for standard input')
    .option('--json', 'one reading report a line, as JSON', false)
    .addHelpText(
      'after',
      '\nExit code: 0 fine, 1 problems (notes do not count), 2 a file or the command could not be used.',
    );
  const { json } = parseWith(command, args).opts<{ json: boolean }>();
  return { paths: command.args, json };
}
