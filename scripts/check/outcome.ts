import type { ArchiveIds } from '#corpus/archive-ids.ts';
import { idsOf, problemsAmong } from '#corpus/archive-ids.ts';
import { openArchive } from '#corpus/archive.ts';
import { readStream, type FileBytes } from '#read/read-files.ts';
import { checkBytes, checkFile, unread, type Checked } from '#report/check-bytes.ts';
import type { FoundCapture } from '#report/find-captures.ts';
import { verdictOf, type Verdict } from '#report/verdict.ts';
import { problemInWords, type WordedProblem } from '#strings/problems.ts';
import { endingOf, STANDARD_INPUT } from '../terminal/standard-input.ts';
import { rowOf } from './row.ts';

/** A file to read, and the folder of the archive in which it lies, where it lies in one. */
export interface Job {
  readonly found: FoundCapture;
  readonly archive: string | null;
}

/** What every file is read with. All of it can be handed to another thread. */
export interface Setting {
  /** Whether the reports are for programs. */
  readonly json: boolean;
  /** The ids of each archive in which files lie, by its folder. */
  readonly archives: ReadonlyMap<string, ArchiveIds>;
}

/** Reads the ids of the archives in which files lie, each once. @param jobs null for standard input, which lies in none */
export function settingFor(jobs: readonly (Job | null)[], json: boolean): Setting {
  const folders = new Set(jobs.flatMap((job) => job?.archive ?? []));
  return { json, archives: new Map([...folders].map((folder) => [folder, idsOf(openArchive(folder))])) };
}

/** What is told of one file, without what it was read from: so much of many files can wait for its turn. */
export interface Outcome {
  readonly file: string;
  readonly verdict: Verdict;
  /** The report as a line of JSON, or the cells of its row with the problems that are told below the table. */
  readonly shown: string | { readonly cells: readonly string[]; readonly problems: readonly WordedProblem[] };
}

/** Reads a file and says what is told of it. Never throws. */
export function outcomeOf({ found, archive }: Job, { json, archives }: Setting): Outcome {
  return told(amongOthers(checkFile(found), found, archive === null ? undefined : archives.get(archive)), json);
}

/** Reads standard input and says what is told of it. @throws what the stream throws */
export async function outcomeOfInput(
  input: AsyncIterable<Uint8Array | string>,
  { json }: Pick<Setting, 'json'>,
): Promise<Outcome> {
  return told(checkInput(await readStream(input, STANDARD_INPUT)), json);
}

function checkInput({ bytes, problem }: FileBytes): Checked {
  if (bytes === null) return unread(STANDARD_INPUT, [problem]);
  return checkBytes(bytes, STANDARD_INPUT, `standard-input${endingOf(bytes)}`);
}

/** What is told of a file that was read. */
function told(checked: Checked, json: boolean): Outcome {
  const { report, verdict } = checked;
  const shown = json ? `${JSON.stringify(report)}\n` : { cells: rowOf(checked), problems: report.problems };
  return { file: report.file, verdict, shown };
}

/** Adds what is wrong beside the other documents of the archive. */
function amongOthers(checked: Checked, { source }: FoundCapture, ids: ArchiveIds | undefined): Checked {
  if (source === null || checked.read === null || ids === undefined) return checked;
  const among = problemsAmong(ids, checked.read.document, source).map((one) => problemInWords(one));
  const problems = [...checked.report.problems, ...among];
  return { ...checked, report: { ...checked.report, problems }, verdict: verdictOf(problems) };
}
