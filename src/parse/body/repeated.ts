import type { Line } from '#document/capture.ts';
import { foldForComparing } from '#document/fold.ts';
import { numberedRuns } from './numbered-runs.ts';
import { tally } from './recurring.ts';

const WORDS = /[\p{L}\p{N}]+/gu;

/** So many words in a row seldom stand twice on a page by chance. */
const RUN = 5;
/** `Thank you very much, Mr President.` is said again and again. */
const FEWEST_WORDS = 8;
/** A pull quote takes a sentence or two, in characters. */
const LONGEST = 900;
/** A pull quote stands beside the words that it repeats: lines from one to the other. */
const FARTHEST = 12;
/** An editor leaves out or puts in a word or two; most runs must still be the same. */
const SHARE = 0.7;
/** Lines looked at for one run of words: a refrain would else make the time grow with the square of the text. */
const MOST_PLACES = 8;

const wordsIn = (text: string): readonly string[] => foldForComparing(text).match(WORDS) ?? [];

/** The lines in which each run of words stands, in reading order, by the number of the run. */
function indexRuns(runs: readonly (readonly number[])[]): number[][] {
  const index: number[][] = [];
  for (const [line, own] of runs.entries())
    for (const run of own) {
      const places = (index[run] ??= []);
      if (places.length < MOST_PLACES && places.at(-1) !== line) places.push(line);
    }
  return index;
}

/**
 * Finds pull quotes: lines whose words stand again, in the same order, inside one longer or equal line further on
 * or shortly before. Linear in the text: runs of five words are looked up in an index.
 * @returns for each line whether it repeats another
 */
export function repeatedLines(lines: readonly Line[]): boolean[] {
  const words = lines.map((line) => wordsIn(line.text));
  const runs = numberedRuns(words, RUN);
  const index = indexRuns(runs);
  const lengthOf = (line: number): number => words[line]?.length ?? 0;
  /** Whether one line can be the whole of which the other is a part; of two equal ones the second is. */
  const holds = (whole: number, part: number): boolean =>
    lengthOf(whole) > lengthOf(part) || (lengthOf(whole) === lengthOf(part) && whole > part);
  return lines.map(({ text }, line) => {
    if (lengthOf(line) < FEWEST_WORDS || text.length > LONGEST) return false;
    const own = runs[line] ?? [];
    const places = own.map((run) => index[run] ?? []);
    if (places.every(({ length }) => length < 2)) return false;
    const hits = tally(places.flat());
    return [...hits].some(
      ([place, count]) => Math.abs(place - line) <= FARTHEST && count >= own.length * SHARE && holds(place, line),
    );
  });
}
