import { Refused } from '../../terminal/command-line.ts';
import { write } from '../../terminal/output.ts';
import { counted, printable } from '../../terminal/printable.ts';
import { NoSource, openSource } from './source.ts';
import { verifySite } from './verify.ts';

/**
 * Checks a published site by what stands in it, and says what does not fit.
 * @param place a folder or an address, as it was given
 * @param base the folder from which a relative path is meant
 * @returns the exit code: 0 everything fits, 1 something does not
 * @throws {Refused} where the place cannot be read
 */
export async function runVerify(place: string, base: string): Promise<number> {
  try {
    const { root, documents, versions, faults, stamps } = await verifySite(openSource(place, base));
    for (const fault of faults) await write(`failed  ${printable(fault)}\n`);
    if (root !== null)
      await write(`${counted(documents, 'document')}, ${counted(versions, 'version')}. Root:\n${root}\n`);
    for (const stamp of stamps) await write(`There is a stamp of it, which is not checked here: ${stamp}\n`);
    await write(faults.length === 0 ? 'Everything fits.\n' : `${counted(faults.length, 'fault')}.\n`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    throw error instanceof NoSource ? new Refused(printable(error.message)) : error;
  }
}
