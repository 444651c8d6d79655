import { statSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '#document/document.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { ProblemName } from '#document/problems.ts';
import { archiveAround, ignored } from '#corpus/archive.ts';
import { CAPTURE_ENDING, listCaptures, readBytes } from '#read/read-files.ts';
import { readDocument, type ReadDocument } from '#corpus/build-document.ts';
import { reportOf, type ReadingReport } from './report.ts';

/** How a reading went: nothing to do, something to look at, or nothing that can be used. The numbers are exit codes. */
export const verdicts = { fine: 0, problems: 1, unusable: 2 } as const;
export type Verdict = (typeof verdicts)[keyof typeof verdicts];

/** Problems after which there is no document to speak of. */
const UNUSABLE: readonly ProblemName[] = [
  'file-unreadable',
  'file-unwritable',
  'file-empty',
  'not-a-text',
  'reading-failed',
];

/** @returns the verdict on a file with these problems; notes do not count */
export function verdictOf(problems: readonly Problem[]): Verdict {
  if (problems.some(({ name }) => UNUSABLE.includes(name))) return verdicts.unusable;
  return problems.some(({ severity }) => severity !== 'note') ? verdicts.problems : verdicts.fine;
}

/** A file to read: its name as the user gave it, where it lies, and the folder it must not lead out of. */
export interface Source {
  readonly file: string;
  readonly path: string;
  readonly folder: string;
}

/** A file to read, or a name under which there is none. */
export type Found =
  { readonly source: Source; readonly problem: null } | { readonly source: null; readonly problem: Problem };

/** The report of a file that could not be read: the same keys, with nothing in them but the problems. */
export type UnreadReport = { [Key in keyof ReadingReport]: ReadingReport[Key] | null };

/** What was made of a file. `firstLine` is the 1-based line of the file on which the capture begins. */
export type Checked =
  | {
      readonly report: ReadingReport;
      readonly document: Document;
      readonly firstLine: number;
      readonly verdict: Verdict;
    }
  | { readonly report: UnreadReport; readonly document: null; readonly verdict: Verdict };

/**
 * Finds the captures under a path: the file itself, or everything in the folder that has the ending of a capture.
 * A directory whose own name has such an ending is no folder of captures but a problem.
 * @param given the path as the user gave it
 * @param base the folder from which a relative path is meant
 * @returns files and problems in a fixed order. Never throws
 */
export function findCaptures(given: string, base: string): Found[] {
  if (given === '') {
    const none = problem('file-unreadable', { file: given, line: null }, 'The path is empty.');
    return [{ source: null, problem: none }];
  }
  const whole = path.resolve(base, given);
  if (!isFolder(whole) || CAPTURE_ENDING.test(path.basename(whole)))
    return [{ source: { file: given, path: whole, folder: path.dirname(whole) }, problem: null }];
  const prefix = given.replace(/(?<=[^/])\/+$/u, '');
  const named = (file: string): string => `${prefix === '/' ? '' : prefix}/${path.relative(whole, file)}`;
  const { files, others, problems: unreadable } = listCaptures(whole);
  const problems = archiveAround(path.join(whole, '-')) === null ? unreadable : [...unreadable, ...ignored(others)];
  const found: Found[] = [
    ...files.map((file) => ({ source: { file: named(file), path: file, folder: whole }, problem: null })),
    ...problems.map((entry) => ({ source: null, problem: { ...entry, file: named(entry.file) } })),
  ];
  if (found.length === 0) {
    const none = problem('file-unreadable', { file: given, line: null }, 'There are no captures in this folder.');
    return [{ source: null, problem: { ...none, hint: 'Captures are files whose names end in .txt, .md or .html.' } }];
  }
  const nameOf = (entry: Found): string => entry.source?.file ?? entry.problem?.file ?? '';
  return found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** Reads one file that was found and reports on it. Never throws. */
export function checkFile(found: Found): Checked {
  if (found.source === null) return unread(found.problem);
  const { file, path: whole, folder } = found.source;
  const read = readBytes(whole, folder);
  return read.bytes === null ? unread({ ...read.problem, file }) : checkBytes(read.bytes, file);
}

/**
 * Reads bytes and reports on them; the line numbers are those of the file. Never throws: a fault of the engine is a problem too.
 * @param file the name to report
 * @param readAs the name whose ending says how the bytes are written, where it is another one
 */
export function checkBytes(
  bytes: Uint8Array,
  file: string,
  readAs = file,
  engine: (bytes: Uint8Array, file: string) => ReadDocument = readDocument,
): Checked {
  try {
    const { document, capture } = engine(bytes, readAs);
    const problems = document.problems.map((entry) => ({ ...entry, file }));
    if (verdictOf(problems) === verdicts.unusable)
      return unread(...problems.filter(({ severity }) => severity === 'error'));
    const report = { ...reportOf(document, file, capture.firstLine), problems };
    return { report, document, firstLine: capture.firstLine, verdict: verdictOf(problems) };
  } catch (fault) {
    const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    return unread(
      problem(
        'reading-failed',
        { file, line: null },
        `Verbatim failed while reading this file: ${what.slice(0, 300)}.`,
      ),
    );
  }
}

/** Bytes that come in one after the other, such as standard input, to their end. */
export async function bytesOf(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

/** What bytes without a name are written in, as the ending that says so: a page begins with its doctype or its first tag. */
export function endingOf(bytes: Uint8Array): '.html' | '.txt' {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return PAGE_START.test(head) ? '.html' : '.txt';
}

/** The beginning of a saved page; a byte-order mark, zero bytes of UTF-16 and blanks may stand before it. */
const PAGE_START = /^[\sï»¿ÿþ\0]{0,64}<\0?(?:!\0?d\0?o\0?c\0?t\0?y\0?p\0?e|h\0?t\0?m\0?l|\?\0?x\0?m\0?l)/iu;

function unread(...problems: Problem[]): Checked {
  const report: UnreadReport = {
    file: problems[0]?.file ?? '',
    id: null,
    format: null,
    formatWhy: null,
    encoding: null,
    sha256: null,
    kind: null,
    language: null,
    title: null,
    titleLines: [],
    summary: null,
    summaryLines: [],
    date: null,
    statedDate: null,
    published: null,
    place: null,
    publisher: null,
    languagesAvailable: [],
    topics: [],
    geography: [],
    persons: [],
    publishedIn: [],
    speakers: [],
    sections: [],
    metadataLines: [],
    captionLines: [],
    furniture: [],
    problems,
  };
  return { report, document: null, verdict: verdictOf(problems) };
}
