import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Complaint } from './complaints.ts';
import { complaintsOf } from './complaints.ts';
import type { ReadCapture } from './engine.ts';
import type { Report } from './report.ts';
import { emptyReport, scorePage } from './score-page.ts';
import { measures } from './summary.ts';
import type { Measure } from './summary.ts';
import { sum } from './ratio.ts';
import { truthSchema } from './truth.ts';
import type { Truth } from './truth.ts';
import { scoreWhiteHouse, whiteHouseMeasures } from './whitehouse.ts';

/** The result of scoring a folder. */
export interface Result {
  readonly pages: number;
  readonly measures: readonly Measure[];
  readonly complaints: readonly Complaint[];
  /** Seconds spent in the reader alone, from bytes to report. */
  readonly seconds: number;
}

/** The folder given cannot be scored; the message says why. */
export class UnusableFolder extends Error {}

interface Capture {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly file: string;
}

/**
 * Scores a folder of the shape of the kremlin corpus: `truth.jsonl` and `text/<id>.txt`.
 * @throws UnusableFolder where the truth is not of its shape
 * @throws what the disk says, where a capture is missing too
 */
export function scoreKremlin(folder: string, read: ReadCapture): Result {
  const truths = readTruths(folder);
  const captures = truths.map((truth) => load(truth.id, join(folder, 'text', `${truth.id}.txt`)));
  const { reports, failures, seconds } = readAll(captures, read);
  const pages = truths.map((truth, index) => scorePage(truth, decode(captures[index]), reports[index] ?? emptyReport));
  return {
    pages: pages.length,
    measures: measures(pages),
    complaints: [...failures, ...pages.flatMap(complaintsOf)],
    seconds,
  };
}

/**
 * Scores a folder of White House transcripts in Markdown.
 * @throws UnusableFolder where there are none
 */
export function scoreWhiteHouseFolder(folder: string, read: ReadCapture): Result {
  const names = filesOf(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  if (names.length === 0) throw new UnusableFolder(`${folder} holds neither truth.jsonl nor Markdown files.`);
  const captures = names.map((name) => load(name.slice(0, -3), join(folder, name)));
  const { reports, failures, seconds } = readAll(captures, read);
  const pages = captures.map((capture, index) =>
    scoreWhiteHouse(capture.id, decode(capture), reports[index] ?? emptyReport),
  );
  return {
    pages: pages.length,
    measures: whiteHouseMeasures.map((name) => ({
      name,
      target: null,
      ratio: sum(pages.map((page) => page.ratios[name])),
    })),
    complaints: [...failures, ...pages.flatMap((page) => page.complaints)],
    seconds,
  };
}

/** Whether a folder has a `truth.jsonl`. @throws what the disk says */
export function hasTruth(folder: string): boolean {
  return filesOf(folder).includes('truth.jsonl');
}

function readAll(
  captures: readonly Capture[],
  read: ReadCapture,
): { reports: Report[]; failures: Complaint[]; seconds: number } {
  const failures: Complaint[] = [];
  const begun = performance.now();
  const reports = captures.map((capture) => {
    try {
      return read(capture.bytes, capture.file);
    } catch (cause) {
      failures.push({
        id: capture.id,
        measure: 'the reader failed',
        line: null,
        expected: 'a report',
        found: String(cause),
      });
      return emptyReport;
    }
  });
  return { reports, failures, seconds: (performance.now() - begun) / 1000 };
}

function readTruths(folder: string): Truth[] {
  const text = readFileSync(join(folder, 'truth.jsonl'), 'utf8');
  const truths = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const truth = truthSchema.safeParse(jsonOf(line));
    if (!truth.success)
      throw new UnusableFolder(
        `truth.jsonl, line ${index + 1}: ${truth.error.issues[0]?.message ?? 'not of the known shape'}.`,
      );
    return [truth.data];
  });
  if (truths.length === 0) throw new UnusableFolder(`${folder}/truth.jsonl is empty.`);
  return truths;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function load(id: string, file: string): Capture {
  return { id, file, bytes: readFileSync(file) };
}

const filesOf = (folder: string): string[] => readdirSync(folder).sort();

function decode(capture: Capture | undefined): string {
  return new TextDecoder().decode(capture?.bytes);
}
