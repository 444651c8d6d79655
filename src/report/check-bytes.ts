import { readTold, type ReadTold } from '#corpus/read-told.ts';
import { problem, type Problem } from '#document/problem.ts';
import { readBytes } from '#read/read-files.ts';
import type { FoundCapture } from './find-captures.ts';
import { unreadReport, type ReadingReport, type UnreadReport } from './reading-report.ts';
import { reportOf } from './report.ts';
import { verdictOf, verdicts, type Verdict } from './verdict.ts';

/** What was made of a file: its report, and the reading it tells of where there is one. */
export type Checked<Read = ReadTold> =
  | { readonly report: ReadingReport; readonly read: Read; readonly verdict: Verdict }
  | { readonly report: UnreadReport; readonly read: null; readonly verdict: Verdict };

/** Reads one file that was found and reports on it. Never throws. */
export function checkFile({ source, problem: missing }: FoundCapture): Checked {
  if (source === null) return unread(missing.file, [missing]);
  const { file, path, folder } = source;
  const { bytes, problem: fault } = readBytes(path, folder);
  return bytes === null ? unread(file, [{ ...fault, file }]) : checkBytes(bytes, file);
}

/** What was made of a file with the problems that kept it from being read. */
export function unread(file: string, problems: Problem[]): Checked<never> {
  return { report: unreadReport(file, problems), read: null, verdict: verdictOf(problems) };
}

/** Reads bytes and reports on them as `checkBytesWith` does. @param readAs the name whose ending says how they are written */
export function checkBytes(bytes: Uint8Array, file: string, readAs = file): Checked {
  return checkBytesWith(readTold, bytes, file, readAs);
}

/**
 * Reads bytes and reports on them; the line numbers are those of the file. Never throws: a fault of the engine is a problem too.
 * @param engine what reads them
 * @param file the name to report
 * @param readAs the name whose ending says how the bytes are written, where it is another one
 */
export function checkBytesWith<Read extends ReadTold>(
  engine: (bytes: Uint8Array, file: string) => Read,
  bytes: Uint8Array,
  file: string,
  readAs = file,
): Checked<Read> {
  try {
    const read = engine(bytes, readAs);
    const problems = read.document.problems.map((entry) => ({ ...entry, file }));
    const verdict = verdictOf(problems);
    if (verdict === verdicts.unusable) {
      return unread(
        file,
        problems.filter(({ severity }) => severity === 'error'),
      );
    }
    return { report: reportOf(read, file, read.capture.firstLine), read, verdict };
  } catch (fault) {
    const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    const values = { fault: what.slice(0, LONGEST_REASON) };
    return unread(file, [problem('reading-failed', { file, line: null }, 'plain', values)]);
  }
}

/** So many characters of an error's own message are shown: some of them quote the text they fell over. */
const LONGEST_REASON = 300;
