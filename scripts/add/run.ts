import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readDocument } from '#corpus/build-document.ts';
import { checkBytesWith } from '#report/check-bytes.ts';
import { findCaptures, type FoundCapture } from '#report/find-captures.ts';
import { verdictOf, verdicts, type Verdict } from '#report/verdict.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { problemInWords } from '#strings/problems.ts';
import { readBytes, readStream, sizeOf, type FileBytes } from '#read/read-files.ts';
import { Exit } from '../terminal/command-line.ts';
import { findKeyboard, type Keyboard } from '../terminal/dialogue.ts';
import { lineWidth, write } from '../terminal/output.ts';
import { nameForPeople } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';
import { endingOf, STANDARD_INPUT } from '../terminal/standard-input.ts';
import { KnownCaptures } from './known-captures.ts';
import { askForMissing, askForRelated, lacksDate } from './ask.ts';
import { description } from './describe.ts';
import type { AddOptions } from './options.ts';
import { ending, forPrograms, shownPath, summary, type Outcome } from './outcome.ts';
import { isWritable, planFor, type Incoming, type Plan } from './plan.ts';
import { AlreadyThere, folderFault, whyNotWritten, writeNew } from './write-new.ts';

/** What a run may use besides its options. */
export interface Surroundings {
  /** What stands for `-`. */
  readonly input?: AsyncIterable<Uint8Array | string>;
  /** Where answers are typed; null where nobody is to be asked. */
  readonly keyboard?: Keyboard | null;
}

/**
 * Adds captures to the archive, one after the other; what goes wrong with one stops no other.
 * @param base the folder from which relative paths are meant
 * @returns the worst verdict, which is the exit code
 * @throws {Exit} where the person at the terminal breaks off
 */
export async function runAdd(
  options: AddOptions,
  base: string,
  { input = process.stdin, keyboard: given }: Surroundings = {},
): Promise<Verdict> {
  const archive = await loaded(options.content);
  const jobs: readonly Job[] = options.paths.flatMap((path) =>
    path === STANDARD_INPUT ? [null] : findCaptures(path, base),
  );
  const progress = new Progress(jobs.length);
  const keyboard = options.yes || options.json ? null : keyboardFor(options, given);
  const outcomes: Pick<Outcome, 'written' | 'problems'>[] = [];
  try {
    for (const job of jobs) {
      await setImmediate();
      const incoming = await incomingOf(job, input, options, progress);
      const outcome =
        'bytes' in incoming ? await addOne(incoming, options, archive, keyboard, progress) : refused(incoming);
      outcomes.push({ written: outcome.written, problems: outcome.problems });
      progress.clear();
      await write(options.json ? `${JSON.stringify(forPrograms(outcome, options))}\n` : ending(outcome, options));
      progress.redraw();
      progress.step(outcome.file);
    }
  } catch (error) {
    if (error instanceof Exit) process.stderr.write('Interrupted; this capture was not written.\n');
    throw error;
  } finally {
    progress.clear();
    keyboard?.close();
    if (!options.json && jobs.length > 1) await write(summary(outcomes, jobs.length, options));
  }
  if (outcomes.some(({ written }) => written) && !existsSync(path.join(options.content, 'site.yaml')))
    process.stderr.write(`${shownPath(options.content)} has no site.yaml yet; the build needs one.\n`);
  return worstOf(outcomes);
}

/** A file that was found, or null for standard input. */
type Job = FoundCapture | null;

function keyboardFor({ paths }: AddOptions, given: Keyboard | null | undefined): Keyboard | null {
  return given === undefined ? findKeyboard(paths.includes(STANDARD_INPUT)) : given;
}

function worstOf(outcomes: readonly Pick<Outcome, 'problems'>[]): Verdict {
  const all = outcomes.map(({ problems }) => verdictOf(problems));
  return all.reduce((worst, verdict) => (verdict > worst ? verdict : worst), verdicts.fine);
}

async function incomingOf(
  job: Job,
  input: AsyncIterable<Uint8Array | string>,
  options: AddOptions,
  progress: Progress,
): Promise<Incoming | Problem> {
  if (job !== null) {
    const { source } = job;
    if (source) progress.begin(source.file, () => sizeOf(source.path));
    return fromFile(job);
  }
  if (process.stdin.isTTY && input === process.stdin)
    process.stderr.write('Type or paste the text; Ctrl-D at the beginning of a line ends it.\n');
  return fromStandardInput(await readStream(input, STANDARD_INPUT), options);
}

/** The archive with what it has already; shows how far reading it has come. */
async function loaded(content: string): Promise<KnownCaptures> {
  const archive = new KnownCaptures(content);
  let progress: Progress | null = null;
  for (const { file, of } of archive.load()) {
    progress ??= new Progress(of);
    progress.step(file);
  }
  progress?.clear();
  await setImmediate();
  return archive;
}

function fromFile(found: FoundCapture): Incoming | Problem {
  if (found.source === null) return found.problem;
  const { file, path: whole, folder } = found.source;
  const read = readBytes(whole, folder);
  if (read.bytes === null) return { ...read.problem, file };
  return { file, readAs: file, bytes: read.bytes, provenance: `Taken from the file ${path.basename(file)}.` };
}

function fromStandardInput({ bytes, problem: unread }: FileBytes, { as }: AddOptions): Incoming | Problem {
  if (bytes === null) return unread;
  const readAs = `standard-input${as === null ? endingOf(bytes) : `.${as}`}`;
  return { file: STANDARD_INPUT, readAs, bytes, provenance: null };
}

const refused = (found: Problem): Outcome => ({
  file: found.file,
  plan: null,
  written: false,
  problems: [problemInWords(found)],
  reason: 'it cannot be read',
});

async function addOne(
  incoming: Incoming,
  options: AddOptions,
  archive: KnownCaptures,
  keyboard: Keyboard | null,
  progress: Progress,
): Promise<Outcome> {
  const { file, readAs, bytes } = incoming;
  const { read, report } = checkBytesWith(readDocument, bytes, file, readAs);
  if (read === null)
    return { file, plan: null, written: false, problems: report.problems, reason: 'it cannot be read' };
  let { editor, related } = options;
  const planned = (): Plan => planFor(incoming, read, editor, archive, related);
  let plan = planned();
  progress.clear();
  if (!options.json)
    await write(`${nameForPeople(file)}\n${description(plan.read.document, plan.firstLine - 1, lineWidth())}`);
  const barred = options.dryRun ? null : folderFault(archive.documents);
  if (keyboard !== null && barred === null) {
    if (isWritable(plan)) {
      editor = { ...editor, ...(await askForMissing(plan, keyboard)) };
      plan = planned();
    }
    if (await askForRelated(plan, keyboard)) {
      related = true;
      plan = planned();
    }
  }
  if (barred !== null && isWritable(plan)) return unwritable(file, plan, barred);
  if (!options.dryRun && !options.yes && keyboard === null && isWritable(plan) && lacksDate(plan))
    return unwritten(file, plan, 'its date is unknown: give --date and --why, or --yes to leave it open');
  return writePlan(file, plan, planned, archive, options);
}

/** Writes a capture as planned; where somebody else takes its place meanwhile, as planned anew. */
function writePlan(
  file: string,
  first: Plan,
  planned: () => Plan,
  archive: KnownCaptures,
  { dryRun }: AddOptions,
): Outcome {
  for (let plan = first; ; plan = planned()) {
    if (!isWritable(plan)) return unwritten(file, plan, 'see the problems above');
    if (dryRun) return unwritten(file, plan, 'this is a dry run');
    try {
      writeNew(plan.target, [Buffer.from(plan.block), plan.capture]);
      archive.add(Buffer.concat([Buffer.from(plan.block), plan.capture]), plan.target);
      return { ...unwritten(file, plan, null), written: true };
    } catch (error) {
      if (!(error instanceof AlreadyThere)) return unwritable(file, plan, whyNotWritten(error, plan.target));
      // Somebody else has added a document meanwhile: what it is decides what this one is.
      archive.add(readFileSync(plan.target), plan.target);
    }
  }
}

function unwritten(file: string, plan: Plan, reason: string | null, more: readonly Problem[] = []): Outcome {
  const problems = [...plan.problems, ...more].map((one) => problemInWords(one));
  return { file, plan, written: false, problems, reason };
}

function unwritable(file: string, plan: Plan, fault: Particulars<'file-unwritable'>): Outcome {
  return unwritten(file, plan, 'it cannot be written', [problem('file-unwritable', { file, line: null }, ...fault)]);
}
