import { archiveAround } from '#corpus/archive.ts';
import { sizeOf } from '#read/read-files.ts';
import { findCaptures } from '#report/find-captures.ts';
import { verdicts, type Verdict } from '#report/verdict.ts';
import type { WordedProblem } from '#strings/problems.ts';
import { counted } from '../terminal/printable.ts';
import { STANDARD_INPUT } from '../terminal/standard-input.ts';
import { problemCounts, problemLines } from '../terminal/problems.ts';
import { Progress } from '../terminal/progress.ts';
import { Table } from '../terminal/table.ts';
import { lineWidth, write } from '../terminal/output.ts';
import { chunksOf, threadsFor } from './chunks.ts';
import { Helpers } from './helpers.ts';
import { inOrder } from './in-order.ts';
import type { CheckOptions } from './options.ts';
import type { Job, Outcome } from './outcome.ts';
import { columns } from './row.ts';

/** The table's width where it does not go to a terminal. */
const WIDTH = 180;

/**
 * Reads everything that was asked for and writes the reports to standard output in the order of the files, as they come. The order
 * and every byte are the same however many threads read.
 * @param base the folder from which relative paths are meant
 * @param input what stands for `-`
 * @returns the worst verdict, which is the exit code
 */
export async function runCheck(
  { paths, json, workers }: CheckOptions,
  base: string,
  input: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<Verdict> {
  const jobs = paths.flatMap((given) => (given === STANDARD_INPUT ? [null] : jobsIn(given, base)));
  const progress = new Progress(jobs.length);
  const table = new Table(columns, Math.min(lineWidth(), process.stdout.isTTY ? Infinity : WIDTH));
  const problems: WordedProblem[] = [];
  let worst: Verdict = verdicts.fine;
  const say = async (text: string): Promise<void> => {
    if (text === '') return;
    if (process.stdout.isTTY) progress.clear();
    await write(text);
    progress.redraw();
  };
  const chunks = chunksOf(jobs, (job) => (job?.found.source ? sizeOf(job.found.source.path) : 0));
  const threads = workers.given ? Math.min(workers.most, chunks.length) : threadsFor(chunks, workers.most);
  const helpers = new Helpers(Math.max(0, threads - 1));
  try {
    // What reads captures takes long to load: the helpers load it while this thread does.
    const { outcomeOf, outcomeOfInput, settingFor } = await import('./outcome.ts');
    const setting = settingFor(jobs, json);
    helpers.begin(setting);
    const read = async (job: Job | null): Promise<Outcome> => {
      if (job === null) return await outcomeOfInput(input, setting);
      const { source } = job.found;
      if (source) progress.begin(source.file, () => sizeOf(source.path));
      return outcomeOf(job, setting);
    };
    for await (const { file, verdict, shown } of inOrder(chunks, helpers, read)) {
      worst = verdict > worst ? verdict : worst;
      await say(typeof shown === 'string' ? shown : table.add(shown.cells));
      if (typeof shown !== 'string') problems.push(...shown.problems);
      progress.step(file);
    }
  } finally {
    await helpers.end();
  }
  progress.clear();
  if (!json) {
    await write(table.end());
    for (const problem of problems) await write(`\n${problemLines(problem, lineWidth())}`);
    await write(`\n${counted(jobs.length, 'file')} read, problems: ${problemCounts(problems)}\n`);
  }
  return worst;
}

const jobsIn = (given: string, base: string): Job[] =>
  findCaptures(given, base).map((found) => ({
    found,
    archive: found.source === null ? null : archiveAround(found.source.path),
  }));
