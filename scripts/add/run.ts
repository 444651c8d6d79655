import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  bytesOf,
  checkBytes,
  endingOf,
  findCaptures,
  verdictOf,
  verdicts,
  type Found,
  type Verdict,
} from '#corpus/check-corpus.ts';
import { reportOf } from '#corpus/report.ts';
import type { Problem } from '#document/problem.ts';
import { problem } from '#document/problems.ts';
import { readBytes } from '#read/read-files.ts';
import { write } from '../terminal/output.ts';
import { printable } from '../terminal/printable.ts';
import { problemLines } from '../terminal/problems.ts';
import { Progress } from '../terminal/progress.ts';
import { Archive } from './archive.ts';
import { askForMissing, askForRelated, lacksDate } from './ask.ts';
import { description } from './describe.ts';
import type { AddOptions } from './options.ts';
import { isWritable, planFor, type Incoming, type Plan } from './plan.ts';
import { AlreadyThere, writeNew } from './write-new.ts';

const STANDARD_INPUT = '-';

/** What became of one capture. */
interface Outcome {
  readonly file: string;
  readonly plan: Plan | null;
  readonly written: boolean;
  readonly problems: readonly Problem[];
  /** Why it was not written, where it was not: for people. */
  readonly reason: string | null;
}

/**
 * Adds captures to the archive, one after the other; what goes wrong with one stops no other.
 * @param base the folder from which relative paths are meant
 * @param input what stands for `-`
 * @returns the worst verdict, which is the exit code
 * @throws {Ended} where the person at the terminal breaks off
 */
export async function runAdd(
  options: AddOptions,
  base: string,
  input: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<Verdict> {
  const archive = await loaded(options.content);
  const jobs = options.paths.flatMap((given) => (given === STANDARD_INPUT ? [null] : findCaptures(given, base)));
  const progress = new Progress(jobs.length);
  const asks = !options.yes && !options.json && process.stdin.isTTY && process.stdout.isTTY;
  let worst: Verdict = verdicts.fine;
  for (const job of jobs) {
    await setImmediate();
    const incoming = job === null ? fromStandardInput(await bytesOf(input), options) : fromFile(job);
    progress.clear();
    const outcome = 'bytes' in incoming ? await addOne(incoming, options, archive, asks) : refused(incoming);
    const verdict = verdictOf(outcome.problems);
    worst = verdict > worst ? verdict : worst;
    await write(options.json ? `${JSON.stringify(forPrograms(outcome, options))}\n` : ending(outcome, options));
    progress.step(outcome.file);
  }
  progress.clear();
  return worst;
}

/** The archive with what it has already; shows how far reading it has come. */
async function loaded(content: string): Promise<Archive> {
  const archive = new Archive(content);
  let progress: Progress | null = null;
  for (const { file, of } of archive.load()) {
    progress ??= new Progress(of);
    progress.step(file);
  }
  progress?.clear();
  await setImmediate();
  return archive;
}

function fromFile(found: Found): Incoming | Problem {
  if (found.source === null) return found.problem;
  const { file, path: whole, folder } = found.source;
  const read = readBytes(whole, folder);
  if (read.bytes === null) return { ...read.problem, file };
  return { file, readAs: file, bytes: read.bytes, provenance: `Taken from the file ${path.basename(file)}.` };
}

function fromStandardInput(bytes: Uint8Array, { as }: AddOptions): Incoming {
  const readAs = `standard-input${as === null ? endingOf(bytes) : `.${as}`}`;
  return { file: STANDARD_INPUT, readAs, bytes, provenance: null };
}

const refused = (found: Problem): Outcome => ({
  file: found.file,
  plan: null,
  written: false,
  problems: [found],
  reason: 'it cannot be read',
});

async function addOne(incoming: Incoming, options: AddOptions, archive: Archive, asks: boolean): Promise<Outcome> {
  const { file, readAs, bytes } = incoming;
  const checked = checkBytes(bytes, file, readAs);
  if (checked.document === null)
    return { file, plan: null, written: false, problems: checked.report.problems ?? [], reason: 'it cannot be read' };
  let words = options.words;
  let related = options.related;
  let plan = planFor(incoming, words, archive, related);
  if (!options.json) await write(`${printable(file)}\n${description(plan.document, plan.firstLine - 1)}`);
  if (asks && isWritable(plan)) {
    words = { ...words, ...(await askForMissing(plan)) };
    plan = planFor(incoming, words, archive, related);
  }
  if (asks && (await askForRelated(plan))) {
    related = true;
    plan = planFor(incoming, words, archive, related);
  }
  const outcome = (written: boolean, reason: string | null, more: readonly Problem[] = []): Outcome => ({
    file,
    plan,
    written,
    problems: [...plan.problems, ...more],
    reason,
  });
  if (!isWritable(plan)) return outcome(false, 'see the problems above');
  if (options.dryRun) return outcome(false, 'this is a dry run');
  if (!options.yes && !asks && lacksDate(plan))
    return outcome(false, 'nothing says when it was: give --date and --why, or --yes to leave the date open');
  for (;;) {
    try {
      writeNew(plan.target, [Buffer.from(plan.block), plan.capture]);
      archive.take(Buffer.concat([Buffer.from(plan.block), plan.capture]), plan.target);
      return outcome(true, null);
    } catch (error) {
      if (!(error instanceof AlreadyThere)) {
        const what = error instanceof Error ? error.message : String(error);
        return outcome(false, 'it cannot be written', [
          problem('file-unwritable', { file, line: null }, `It cannot be written to the archive: ${what}.`),
        ]);
      }
      // Somebody else has added a document meanwhile: what it is decides what this one is.
      archive.take(readFileSync(plan.target), plan.target);
      plan = planFor(incoming, words, archive, related);
      if (!isWritable(plan)) return outcome(false, 'see the problems above');
    }
  }
}

/** A path as short as it is understood: below the folder in which the command runs, else whole. */
function shownPath(file: string): string {
  const below = path.relative(process.cwd(), file);
  return below.startsWith('..') || path.isAbsolute(below) ? file : below;
}

/** The end of what is shown of a capture: what is wrong, under which name it stands, what was done. */
function ending({ file, plan, written, problems, reason }: Outcome, { dryRun }: AddOptions): string {
  const shown = problems.map((entry) => problemLines(entry).replace(/^(?=.)/gmu, '  ')).join('');
  const head = plan === null ? `${printable(file)}\n` : '';
  if (plan === null) return `${head}${shown}  not written: ${reason ?? ''}\n\n`;
  const block = dryRun ? plan.block.replace(/^(?=.)/gmu, '    ') : '';
  const target = shownPath(plan.target);
  const done = written ? `  written to ${target}\n` : `  not written to ${target}: ${reason ?? ''}\n`;
  return `${head}${shown}  ${'Document'.padEnd(12)}${plan.id}\n${block}${done}\n`;
}

/** The same for programs. */
function forPrograms({ file, plan, written, problems, reason }: Outcome, { dryRun }: AddOptions): object {
  const report = plan === null ? null : reportOf(plan.document, file, plan.firstLine);
  return {
    file,
    id: plan?.id ?? null,
    path: plan?.target ?? null,
    written,
    dryRun,
    reason,
    frontMatter: plan?.words ?? null,
    anotherCaptureOf: plan?.other?.id ?? null,
    report: report === null ? null : { ...report, problems },
    problems,
  };
}
