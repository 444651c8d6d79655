import type { Line } from '#document/capture.ts';
import { foldHomoglyphs, UNSEEN } from '#document/fold.ts';
import { numberedRuns } from './numbered-runs.ts';
import { tally } from './recurring.ts';

/** So many words in a row seldom stand twice on a page by chance. */
const RUN = 5;
/** The runs of eight words: `Thank you very much, Mr President.` is said again and again. */
const FEWEST_RUNS = 4;
/** A pull quote takes a sentence or two, in characters. */
const LONGEST = 900;
/** A pull quote stands beside the words that it repeats: lines from one to the other. */
const FARTHEST = 12;
/** An editor leaves out or puts in a word or two; most runs must still be the same. */
const SHARE = 0.7;
/** Lines looked at for one run of words: a refrain would else make the time grow with the square of the text. */
const MOST_PLACES = 8;

/** The letters of a line as they are compared. */
const folded = (text: string): string => foldHomoglyphs(text.normalize('NFKC').replace(UNSEEN, '')).toLowerCase();

/** The lines in which each run of words stands that stands in more than one, in reading order, by the number of the run. */
function linesOfRuns(runs: readonly (readonly number[])[]): Map<number, number[]> {
  const first: number[] = [];
  const index = new Map<number, number[]>();
  for (const [line, own] of runs.entries())
    for (const run of own) {
      const before = (first[run] ??= line);
      if (before === line) continue;
      const places = index.get(run) ?? [before];
      if (places.length < MOST_PLACES && places.at(-1) !== line) places.push(line);
      index.set(run, places);
    }
  return index;
}

/**
 * Finds pull quotes: lines whose words stand again, in the same order, inside one longer or equal line further on
 * or shortly before. Linear in the text: runs of five words are looked up in an index.
 * @returns for each line whether it repeats another
 */
export function repeatedLines(lines: readonly Line[]): boolean[] {
  const runs = numberedRuns(
    lines.map(({ text }) => folded(text)),
    RUN,
  );
  const index = linesOfRuns(runs);
  const lengthOf = (line: number): number => runs[line]?.length ?? 0;
  /** Whether one line can be the whole of which the other is a part; of two equal ones the second is. */
  const holds = (whole: number, part: number): boolean =>
    lengthOf(whole) > lengthOf(part) || (lengthOf(whole) === lengthOf(part) && whole > part);
  return runs.map((own, line) => {
    if (own.length < FEWEST_RUNS || (lines[line]?.text.length ?? 0) > LONGEST) return false;
    // Of most lines hardly a run stands twice, and nothing is to be counted.
    const again = own.filter((run) => index.has(run));
    if (again.length < own.length * SHARE) return false;
    const hits = tally(again.flatMap((run) => index.get(run) ?? []));
    return [...hits].some(
      ([place, count]) => Math.abs(place - line) <= FARTHEST && count >= own.length * SHARE && holds(place, line),
    );
  });
}
