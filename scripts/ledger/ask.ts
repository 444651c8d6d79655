import { confirm, isCancel, text } from '@clack/prompts';
import { Exit } from '../terminal/command-line.ts';
import type { LedgerOptions } from './options.ts';

const INTERRUPTED = 130;

const asks = (options: LedgerOptions): boolean => !options.yes && process.stdin.isTTY && process.stdout.isTTY;

/**
 * Asks why the words changed; null where nobody can be asked.
 * @throws {Exit} where the person at the terminal breaks off
 */
export async function askReason(options: LedgerOptions): Promise<string | null> {
  if (!asks(options)) return null;
  const answer = await text({
    message: 'Why did the words change? Readers see the reason.',
    validate: (value) => (value === undefined || value.trim() === '' ? 'Please give a reason.' : undefined),
  });
  if (isCancel(answer)) throw brokenOff();
  return answer.trim();
}

/**
 * Asks for a yes, unless it was given with the command; says where nothing will be written.
 * @throws {Exit} where the person at the terminal breaks off
 */
export async function agreed(options: LedgerOptions, message: string): Promise<boolean> {
  if (options.yes) return true;
  if (!asks(options)) {
    console.error('Nothing was written: give --yes to write without being asked.');
    return false;
  }
  const answer = await confirm({ message, initialValue: false });
  if (isCancel(answer)) throw brokenOff();
  if (!answer) console.error('Nothing was written.');
  return answer;
}

function brokenOff(): Exit {
  console.error('Nothing was written.');
  return new Exit(INTERRUPTED);
}
