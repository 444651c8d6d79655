import { CommanderError, type Command } from 'commander';

/** The command has been answered, or cannot be carried out: what there was to say has been said. */
export class Exit extends Error {
  override readonly name = 'Exit';
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('the command has ended');
    this.exitCode = exitCode;
  }
}

/**
 * Reads a command line; what is wrong with it has been said on standard error by then. Unknown options are refused.
 * @throws {Exit} with exit code 2 for a command that cannot be understood, 0 where help was asked for
 */
export function parseWith(command: Command, args: readonly string[]): Command {
  return orExit(() => {
    command.exitOverride().showHelpAfterError('(--help says how the command is used)');
    return command.parse([...args], { from: 'user' });
  });
}

/** Refuses a command line that commander has accepted. @throws {Exit} always */
export function refuse(command: Command, message: string): never {
  return orExit(() => command.error(`error: ${message}`));
}

function orExit<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof CommanderError) throw new Exit(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
}

/** Runs a command to its exit code. */
export async function runToEnd(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    process.exitCode = error.exitCode;
  }
}
