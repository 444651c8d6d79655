import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { ReadStream } from 'node:tty';

/** Where a person types the answers to questions, which are put on standard output. */
export interface Keyboard {
  readonly input: Readable;
  /** Gives the terminal back. */
  readonly close: () => void;
}

/** The terminal of the person who runs the command, whatever standard input is. */
const TERMINAL = '/dev/tty';

/**
 * Finds the person at the terminal.
 * @param taken standard input holds a capture; the answers are then typed at the terminal itself, where the system has such a thing
 * @returns null where nobody sits there, as in a script
 */
export function findKeyboard(taken: boolean): Keyboard | null {
  if (!process.stdout.isTTY) return null;
  if (!taken) return process.stdin.isTTY ? { input: process.stdin, close: () => undefined } : null;
  let descriptor: number;
  try {
    descriptor = openSync(TERMINAL, 'r+');
  } catch {
    return null;
  }
  try {
    const input = new ReadStream(descriptor);
    input.pause();
    return { input, close: () => input.destroy() };
  } catch {
    closeSync(descriptor);
    return null;
  }
}
