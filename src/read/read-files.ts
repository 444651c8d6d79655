import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Capture } from '#document/capture.ts';
import type { Problem } from '#document/problem.ts';
import { problem } from '#document/problems.ts';
import { readCapture } from './read-capture.ts';

/** Endings of the files that are captures. */
export const CAPTURE_ENDING = /\.(?:txt|md|markdown|html?|xhtml)$/iu;

/** The bytes of a file, or why there are none. */
export type FileBytes =
  { readonly bytes: Uint8Array; readonly problem: null } | { readonly bytes: null; readonly problem: Problem };

/** The captures of a folder, and the entries that look like captures but cannot be read. */
export interface CaptureList {
  /** Paths below the folder as given, sorted by code unit. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the bytes of a capture from the disk. Never throws.
 * @param path the file; named so in problems
 * @param folder the folder it must lie in, links resolved; the file's own folder where left out
 */
export function readBytes(path: string, folder: string = dirname(path)): FileBytes {
  const refuse = (message: string): FileBytes => ({
    bytes: null,
    problem: problem('file-unreadable', { file: path, line: null }, message),
  });
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return refuse('This is a directory, not a file.');
    if (!stats.isFile()) return refuse('This is not an ordinary file.');
    if (!liesIn(path, folder)) return refuse('The file is a link that leads out of its folder.');
    return { bytes: readFileSync(path), problem: null };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

/** Bytes of a file; 0 where it cannot be told. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/**
 * Reads a capture from the disk. Never throws.
 * @returns the capture, or null with the problem where there are no bytes to read
 */
export function readCaptureFile(
  path: string,
  folder?: string,
): { readonly capture: Capture; readonly problem: null } | { readonly capture: null; readonly problem: Problem } {
  const read = readBytes(path, folder);
  if (read.bytes === null) return { capture: null, problem: read.problem };
  return { capture: readCapture(read.bytes, path), problem: null };
}

/**
 * Lists the captures of a folder and of the folders in it. Names that begin with a full stop are left out, links to
 * folders are not followed.
 * @returns every path whose name has the ending of a capture; what cannot be read is a problem instead. Never throws
 */
export function listCaptures(folder: string): CaptureList {
  const files: string[] = [];
  const problems: Problem[] = [];
  const unreadable = (file: string, message: string): void => {
    problems.push(problem('file-unreadable', { file, line: null }, message));
  };
  const walk = (directory: string): void => {
    try {
      for (const entry of readdirSync(directory, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(directory, entry.name);
        const isCapture = CAPTURE_ENDING.test(entry.name);
        if (entry.isDirectory() && !isCapture) walk(path);
        else if (entry.isDirectory()) unreadable(path, 'This is a directory, not a file.');
        else if (isCapture && entry.isSymbolicLink() && !liesIn(path, folder)) {
          unreadable(path, 'The file is a link that leads out of its folder or to nothing.');
        } else if (isCapture) files.push(path);
      }
    } catch (error) {
      unreadable(directory, reasonOf(error));
    }
  };
  walk(folder);
  return { files: files.sort(), problems };
}

function liesIn(path: string, folder: string): boolean {
  try {
    return realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return false;
  }
}

const reasons = new Map([
  ['ENOENT', 'There is no such file.'],
  ['EACCES', 'The file may not be read.'],
  ['EPERM', 'The file may not be read.'],
  ['ELOOP', 'The link leads to itself.'],
  ['ENAMETOOLONG', 'The path is too long.'],
  ['ENOTDIR', 'A part of the path is not a directory.'],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return reasons.get(code) ?? `The file cannot be read (${code}).`;
}
