import { spawnSync } from 'node:child_process';
import { printable } from '../terminal/printable.ts';
import { Exit } from '../terminal/command-line.ts';

/** The longest file that is read from a repository, in bytes. */
const LONGEST = 1024 ** 3;

/**
 * Runs git in a folder.
 * @returns what it prints; null where it ends with a fault
 * @throws {Exit} with exit code 2 where git cannot be run
 */
export function git(folder: string, ...args: string[]): string | null {
  const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], { maxBuffer: LONGEST });
  if (error) {
    console.error(printable(`git cannot be run: ${error.message}`));
    throw new Exit(2);
  }
  return status === 0 ? stdout.toString('utf8') : null;
}
