import { idsOf, problemsAmong, type ArchiveIds } from '#corpus/archive-ids.ts';
import { archiveAround, openArchive } from '#corpus/archive.ts';
import { readStream, sizeOf, type FileBytes } from '#read/read-files.ts';
import { checkBytes, checkFile, unread, type Checked } from '#report/check-bytes.ts';
import { findCaptures, type FoundCapture } from '#report/find-captures.ts';
import { verdictOf, verdicts, type Verdict } from '#report/verdict.ts';
import { problemInWords, type WordedProblem } from '#strings/problems.ts';
import { counted } from '../terminal/printable.ts';
import { endingOf, STANDARD_INPUT } from '../terminal/standard-input.ts';
import { problemCounts, problemLines } from '../terminal/problems.ts';
import { Progress } from '../terminal/progress.ts';
import { Table } from '../terminal/table.ts';
import { lineWidth, write } from '../terminal/output.ts';
import type { CheckOptions } from './options.ts';
import { columns, rowOf } from './row.ts';

/** The table's width where it does not go to a terminal. */
const WIDTH = 180;

/**
 * Reads everything that was asked for, one file after the other, and writes the reports to standard output as they come.
 * @param base the folder from which relative paths are meant
 * @param input what stands for `-`
 * @returns the worst verdict, which is the exit code
 */
export async function runCheck(
  { paths, json }: CheckOptions,
  base: string,
  input: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<Verdict> {
  const jobs = paths.flatMap((given) => (given === STANDARD_INPUT ? [null] : findCaptures(given, base)));
  const progress = new Progress(jobs.length);
  const among = archives();
  const table = new Table(columns, Math.min(lineWidth(), process.stdout.isTTY ? Infinity : WIDTH));
  const problems: WordedProblem[] = [];
  let worst: Verdict = verdicts.fine;
  const say = async (text: string): Promise<void> => {
    if (text === '') return;
    if (process.stdout.isTTY) progress.clear();
    await write(text);
    progress.redraw();
  };
  for (const job of jobs) {
    if (job?.source) progress.begin(job.source.file, sizeOf(job.source.path));
    const checked = job === null ? checkInput(await readStream(input, STANDARD_INPUT)) : among(job, checkFile(job));
    worst = checked.verdict > worst ? checked.verdict : worst;
    await say(json ? `${JSON.stringify(checked.report)}\n` : table.add(rowOf(checked)));
    if (!json) problems.push(...checked.report.problems);
    progress.step(checked.report.file);
  }
  progress.clear();
  if (!json) {
    await write(table.end());
    for (const problem of problems) await write(`\n${problemLines(problem, lineWidth())}`);
    await write(`\n${counted(jobs.length, 'file')} read, problems: ${problemCounts(problems)}\n`);
  }
  return worst;
}

function checkInput({ bytes, problem }: FileBytes): Checked {
  if (bytes === null) return unread(STANDARD_INPUT, [problem]);
  return checkBytes(bytes, STANDARD_INPUT, `standard-input${endingOf(bytes)}`);
}

/** Adds what is wrong beside the other documents, for files that lie in an archive; reads the ids of each archive once. */
function archives(): (found: FoundCapture, checked: Checked) => Checked {
  const known = new Map<string, ArchiveIds>();
  return ({ source }, checked) => {
    if (source === null || checked.read === null) return checked;
    const folder = archiveAround(source.path);
    if (folder === null) return checked;
    const ids = known.get(folder) ?? idsOf(openArchive(folder));
    known.set(folder, ids);
    const among = problemsAmong(ids, checked.read.document, source).map((one) => problemInWords(one));
    const problems = [...checked.report.problems, ...among];
    return { ...checked, report: { ...checked.report, problems }, verdict: verdictOf(problems) };
  };
}
