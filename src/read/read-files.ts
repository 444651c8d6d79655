import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { problem, type Problem } from '#document/problem.ts';

/** Endings of the files that are captures. */
export const CAPTURE_ENDING = /\.(?:txt|md|markdown|html?|xhtml)$/iu;

/** The bytes of a file, or why there are none. */
export type FileBytes =
  { readonly bytes: Uint8Array; readonly problem: null } | { readonly bytes: null; readonly problem: Problem };

/** The captures of a folder, and the entries that look like captures but cannot be read. */
export interface CaptureList {
  /** Paths below the folder as given, sorted by code unit. */
  readonly files: readonly string[];
  /** Files whose ending is not that of a capture, sorted; nobody reads them. */
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

/** A capture is one document; what is larger is something else, and no string could hold it. */
export const LARGEST = 128 * 1024 * 1024;

/**
 * Reads the bytes of a capture from the disk. Never throws.
 * @param path the file; named so in problems
 * @param folder the folder it must lie in, links resolved; the file's own folder where left out
 */
export function readBytes(path: string, folder: string = dirname(path)): FileBytes {
  const refuse = (reason: Reason): FileBytes => ({ bytes: null, problem: unreadable(path, reason) });
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return refuse(DIRECTORY);
    if (!stats.isFile()) return refuse(NO_FILE);
    if (!liesIn(path, folder)) return refuse(LEADS_OUT);
    if (stats.size > LARGEST) return refuse(tooLarge(stats.size));
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
 * Lists the captures of a folder and of the folders in it. Names that begin with a full stop are left out, links to
 * folders are not followed.
 * @returns every path whose name has the ending of a capture; what cannot be read is a problem instead. Never throws
 */
export function listCaptures(folder: string): CaptureList {
  const files: string[] = [];
  const others: string[] = [];
  const problems: Problem[] = [];
  const walk = (directory: string): void => {
    try {
      for (const entry of readdirSync(directory, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(directory, entry.name);
        const isCapture = CAPTURE_ENDING.test(entry.name);
        if (entry.isDirectory() && !isCapture) walk(path);
        else if (entry.isDirectory()) problems.push(unreadable(path, DIRECTORY));
        else if (!isCapture) others.push(path);
        else if (entry.isSymbolicLink() && !liesIn(path, folder)) problems.push(unreadable(path, linkFault(path)));
        else files.push(path);
      }
    } catch (error) {
      problems.push(unreadable(directory, folderReason(error)));
    }
  };
  walk(folder);
  return { files: files.sort(), others: others.sort(), problems };
}

function liesIn(path: string, folder: string): boolean {
  try {
    return realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return false;
  }
}

/** Why there is nothing to read, and what to do. */
interface Reason {
  readonly message: string;
  readonly hint: string;
}

const unreadable = (file: string, { message, hint }: Reason): Problem =>
  problem('file-unreadable', { file, line: null }, message, hint);

const DIRECTORY: Reason = {
  message: 'This is a directory, not a file.',
  hint: 'Give the directory a name that does not end like that of a capture, or remove it.',
};
const NO_FILE: Reason = {
  message: 'This is not an ordinary file.',
  hint: 'Save the text in a file; to read from a pipe, give - as the path.',
};
const LEADS_OUT: Reason = {
  message: 'The file is a link that leads out of its folder.',
  hint: 'Replace the link with a copy of the file.',
};
const MISSING: Reason = {
  message: 'There is no such file.',
  hint: 'Check the spelling, and the folder you are in.',
};

const tooLarge = (size: number): Reason => ({
  message: `The file has ${String(Math.ceil(size / 1_000_000))} MB; at most ${String(Math.floor(LARGEST / 1_000_000))} MB can be read.`,
  hint: 'A capture is a single document: save each in a file of its own.',
});

const reasons = new Map<string, Reason>([
  ['ENOENT', MISSING],
  ['EACCES', { message: 'You may not read this file.', hint: 'Give yourself permission to read it.' }],
  ['EPERM', { message: 'You may not read this file.', hint: 'Give yourself permission to read it.' }],
  ['ELOOP', { message: 'The link leads to itself.', hint: 'Replace the link with the file itself.' }],
  ['ENAMETOOLONG', { message: 'The path is too long.', hint: 'Give the file a shorter name.' }],
  ['ENOTDIR', { message: 'Part of the path is not a directory.', hint: MISSING.hint }],
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

function reasonOf(error: unknown): Reason {
  const code = codeOf(error);
  return (
    reasons.get(code) ?? {
      message: `The file cannot be read (${code}).`,
      hint: 'Check that the file is intact and its disk is connected.',
    }
  );
}

function folderReason(error: unknown): Reason {
  if (codeOf(error) === 'ENOENT') return { message: 'There is no such folder.', hint: MISSING.hint };
  const { hint } = reasonOf(error);
  return { message: `The folder cannot be opened (${codeOf(error)}); nothing in it was read.`, hint };
}

/** Why a link cannot be followed: it leads nowhere, to itself, or out of its folder. */
function linkFault(link: string): Reason {
  try {
    realpathSync(link);
    return LEADS_OUT;
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? { message: 'The link leads nowhere.', hint: 'Replace the link with the file itself, or remove it.' }
      : reasonOf(error);
  }
}
