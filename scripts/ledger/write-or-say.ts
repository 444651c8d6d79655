import { diskFault } from '../disk/fault.ts';
import { Exit } from '../terminal/command-line.ts';
import { write } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { NotWritten, putBack, writeLedgers, type Publication } from './write.ts';

/**
 * Puts back what a publication left behind that was broken off, and says so.
 * @param folder the folder of the ledgers
 * @throws {Exit} where a publication is going on
 */
export async function putBackFirst(folder: string): Promise<void> {
  if (orSay(folder, () => putBack(folder)))
    await write('A publication had been interrupted halfway; everything was put back as it was before.\n\n');
}

/**
 * Writes ledgers as `writeLedgers` does.
 * @throws {Exit} where nothing could be written; the person knows why by then
 */
export function writeOrSay(folder: string, publication: Publication): void {
  orSay(folder, () => {
    writeLedgers(folder, publication);
  });
}

/** Tells the person why nothing was written; what is no such reason goes on as it is. */
function orSay<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const fault = error instanceof NotWritten ? `${printable(error.message)}.` : diskFault(error, folder);
    if (fault === null) throw error;
    console.error(`Nothing was written: ${fault}`);
    throw new Exit(2);
  }
}
