import { statSync } from 'node:fs';
import path from 'node:path';
import { archiveAround, ignored } from '#corpus/archive.ts';
import { problem, type Problem } from '#document/problem.ts';
import { CAPTURE_ENDING, listCaptures } from '#read/read-files.ts';

/** A file to read: its name as the user gave it, where it lies, and the folder it must not lead out of. */
export interface Source {
  readonly file: string;
  readonly path: string;
  readonly folder: string;
}

/** A file to read, or a name under which there is none. */
export type FoundCapture =
  { readonly source: Source; readonly problem: null } | { readonly source: null; readonly problem: Problem };

/**
 * Finds the captures under a path: the file itself, or everything in the folder that has the ending of a capture.
 * A directory whose own name has such an ending is no folder of captures but a problem.
 * @param given the path as the user gave it
 * @param base the folder from which a relative path is meant
 * @returns files and problems in a fixed order. Never throws
 */
export function findCaptures(given: string, base: string): FoundCapture[] {
  const none = { file: given, line: null };
  if (given === '') return [{ source: null, problem: problem('file-unreadable', none, 'empty-path') }];
  const whole = path.resolve(base, given);
  if (!isFolder(whole) || CAPTURE_ENDING.test(path.basename(whole)))
    return [{ source: { file: given, path: whole, folder: path.dirname(whole) }, problem: null }];
  const prefix = given.replace(/(?<=[^/])\/+$/u, '');
  const named = (file: string): string => `${prefix === '/' ? '' : prefix}/${path.relative(whole, file)}`;
  const { files, others, problems: unreadable } = listCaptures(whole);
  const problems = archiveAround(path.join(whole, '-')) === null ? unreadable : [...unreadable, ...ignored(others)];
  const found: FoundCapture[] = [
    ...files.map((file) => ({ source: { file: named(file), path: file, folder: whole }, problem: null })),
    ...problems.map((entry) => ({ source: null, problem: { ...entry, file: named(entry.file) } })),
  ];
  if (found.length === 0) return [{ source: null, problem: problem('file-unreadable', none, 'no-captures') }];
  const nameOf = (entry: FoundCapture): string => entry.source?.file ?? entry.problem?.file ?? '';
  return found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
