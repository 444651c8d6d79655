import { CommanderError, type Command } from 'commander';
import { CorpusFailure } from '#corpus/failure.ts';
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

/** What was asked for cannot be done as it was asked; the message says why and what to do. Exit code 2. */
export class Refused extends Error {
  override readonly name = 'Refused';
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
export const TRACE = 'VERBATIM_TRACE';

/**
 * Runs a command to its exit code. What an archive has wrong is said with exit code 1; what was refused, what the disk says and
 * any other fault with exit code 2, in words, also where it comes up outside the command: nobody is shown the inside of the program.
 */
export async function runToEnd(command: () => Promise<number>): Promise<void> {
  let failed: number | null = null;
  process.on('uncaughtException', (error) => {
    // What was begun before a failure may fail in its wake; the reason has been said.
    process.exit(failed ?? codeOf(error));
  });
  try {
    process.exitCode = await command();
  } catch (error) {
    failed = codeOf(error);
    process.exitCode = failed;
  }
}

/** Says what has gone wrong. @returns the exit code */
function codeOf(error: unknown): number {
  if (error instanceof Exit) return error.exitCode;
  const failure = archiveFailure(error);
  if (failure !== null) {
    console.error(`\n${failure.message}`);
    return 1;
  }
  const fault = error instanceof Refused ? error.message : diskFault(error);
  console.error(`error: ${fault ?? (error instanceof Error ? error.message : String(error))}`);
  if (process.env[TRACE]) console.error(error);
  else if (fault === null)
    console.error(`→ This is a fault in Verbatim: please report it. ${TRACE}=1 shows where it happened.`);
  return 2;
}

/** The errors of the archive among the causes of a failure: Astro wraps what a loader throws, and loses its class. */
function archiveFailure(error: unknown): Error | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause.name === CorpusFailure.name) return cause;
  return null;
}
