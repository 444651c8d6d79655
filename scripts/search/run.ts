import { BrokenIndex } from '#search/engine.ts';
import { Refused } from '../terminal/command-line.ts';
import { lineWidth, write } from '../terminal/output.ts';
import { described } from './describe.ts';
import type { SearchOptions } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { indexOf } from './read-index.ts';

/**
 * Asks the index of a built site and prints what it says.
 * @returns the exit code
 * @throws {Refused} where the folder or its index cannot be used
 */
export async function runSearch({ folder, question, skip, limit, json }: SearchOptions): Promise<number> {
  const engine = indexOf(folder);
  try {
    const outcome = await outcomeOf(await engine.ask(question), question, skip, limit);
    await write(json ? `${JSON.stringify(outcome)}\n` : described(outcome, lineWidth()));
    return 0;
  } catch (error) {
    if (!(error instanceof BrokenIndex)) throw error;
    throw new Refused(`${error.message} Build the site anew with npm run build.`);
  }
}
