import { CommanderError, type Command } from 'commander';
import { diskFault } from '../disk/fault.ts';

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

/** Where this is set in the environment, a fault of the program shows where it happened. */
const TRACE = 'VERBATIM_TRACE';

/**
 * Runs a command to its exit code. What the disk refuses is said in words, with exit code 2, and so is any other fault, also one
 * that comes up outside the command: nobody is shown the inside of the program.
 */
export async function runToEnd(command: () => Promise<number>): Promise<void> {
  process.once('uncaughtException', (error) => {
    say(error);
    process.exit(2);
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Exit)) say(error);
    process.exitCode = error instanceof Exit ? error.exitCode : 2;
  }
}

function say(error: unknown): void {
  const fault = diskFault(error);
  if (fault !== null) {
    console.error(`error: ${fault}`);
    return;
  }
  const what = error instanceof Error ? error.message : String(error);
  const inside = process.env[TRACE]
    ? error
    : `→ This is a fault in Verbatim: please report it. ${TRACE}=1 shows where it happened.`;
  console.error(`error: ${what}`);
  console.error(inside);
}
