import { readDocument } from '#corpus/build-document.ts';
import { compare } from '#ledger/compare.ts';
import type { Fate } from '#ledger/match.ts';
import { lastState } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import type { Passage } from '#ledger/texts.ts';
import { readBytes } from '#read/read-files.ts';
import { Exit } from '../terminal/command-line.ts';
import { write } from '../terminal/output.ts';
import { problemInWords } from '#strings/problems.ts';
import { problemLines } from '../terminal/problems.ts';
import { changeLines } from './describe.ts';
import { randomSalt } from './salt.ts';

/** The first text counts as published, whenever that was. */
const EXAMPLE = { date: '2000-01-01', reason: 'First published', salt: randomSalt };

interface Numbered {
  readonly id: string;
  readonly text: string;
}

/** What `--between` prints: both texts with their ids, and what became of each id of the first. */
export interface Between {
  readonly before: readonly Numbered[];
  readonly after: readonly Numbered[];
  /** `into`: the ids under which the words stand now, the id itself among them where it stays; empty for `withdrawn`. */
  readonly fates: readonly { readonly id: string; readonly fate: Fate; readonly into: readonly string[] }[];
}

/** Takes the first text as published and gives the second its ids. */
export function between(before: readonly Passage[], after: readonly Passage[]): Between {
  const ledger = publish(null, compare(null, before, 'document'), EXAMPLE);
  const { present, changes } = compare(ledger, after);
  return {
    before: ledger.paragraphs.map((entry) => ({ id: entry.id, text: lastState(entry).text })),
    after: present.map(({ id, text }) => ({ id, text })),
    fates: changes.map(({ id, fate, into }) => ({ id, fate, into })),
  };
}

/**
 * Compares two captures of one document and writes the result to standard output.
 * @returns the exit code
 * @throws {Exit} with exit code 2 where a file cannot be read
 */
export async function runBetween(files: readonly [string, string], json: boolean): Promise<number> {
  const [before, after] = [passagesOfFile(files[0]), passagesOfFile(files[1])];
  if (json) {
    await write(`${JSON.stringify(between(before, after))}\n`);
    return 0;
  }
  const ledger = publish(null, compare(null, before, 'document'), EXAMPLE);
  await write(changeLines(compare(ledger, after)));
  return 0;
}

function passagesOfFile(file: string): readonly Passage[] {
  const { bytes, problem: unread } = readBytes(file);
  if (bytes === null) {
    console.error(problemLines(problemInWords(unread)).trimEnd());
    throw new Exit(2);
  }
  const { document, changes } = readDocument(bytes, file);
  for (const problem of document.problems)
    if (problem.severity === 'error') console.error(problemLines(problemInWords(problem)).trimEnd());
  return changes.present;
}
