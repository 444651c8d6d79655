import { once } from 'node:events';

/**
 * Ends the run quietly where the reader of the output has gone, as in `… | head`, and with the reason where the output cannot be
 * written at all.
 * @param exitCode of a run whose reader has gone
 */
export function endWithReader(exitCode = 0): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode);
    process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
    process.exit(2);
  });
}

/** Writes to standard output and waits where the reader is slower than we are, so that nothing piles up. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Characters of a line of the terminal; where the output goes elsewhere, lines may have any length. */
export function lineWidth(): number {
  return (process.stdout.isTTY && process.stdout.columns) || Infinity;
}
