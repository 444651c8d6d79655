import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';

/** Endings of the files that are captures. */
export const CAPTURE_ENDING = /\.(?:txt|srt|vtt|md|markdown|html?|xhtml)$/iu;

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

/**
 * A capture of more bytes is not read. It is one document: a long day of a parliament is 2 MB of text, a page saved with the
 * pictures in it some 10 MB; and what is read takes some fifty times its size in memory, so that this much still fits.
 */
export const LARGEST = 16_000_000;

/**
 * Reads the bytes of a capture from the disk. Never throws.
 * @param path the file; named so in problems
 * @param folder the folder it must lie in, links resolved; the file's own folder where left out
 */
export function readBytes(path: string, folder: string = dirname(path)): FileBytes {
  const refuse = (reason: Reason): FileBytes => ({ bytes: null, problem: unreadable(path, reason) });
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return refuse(['directory']);
    if (!stats.isFile()) return refuse(['no-file']);
    if (!liesIn(path, folder)) return refuse(['leads-out']);
    if (stats.size > LARGEST) return refuse(tooLarge(stats.size));
    return { bytes: readFileSync(path), problem: null };
  } catch (error) {
    return refuse(reasonOf(error, path));
  }
}

/**
 * Reads bytes that come in one after the other, such as standard input, no further than a capture may reach.
 * @param name what they are called in problems
 * @throws what the stream throws
 */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<FileBytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > LARGEST) return { bytes: null, problem: unreadable(name, ['input-too-large', { most: MOST }]) };
    parts.push(bytes);
  }
  return { bytes: Buffer.concat(parts), problem: null };
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
        else if (entry.isDirectory()) problems.push(unreadable(path, ['directory']));
        else if (!isCapture) others.push(path);
        else if (entry.isSymbolicLink() && !liesIn(path, folder)) problems.push(unreadable(path, linkFault(path)));
        else files.push(path);
      }
    } catch (error) {
      problems.push(unreadable(directory, folderReason(error, directory)));
    }
  };
  walk(folder);
  return { files: files.sort(), others: others.sort(), problems };
}

function liesIn(path: string, folder: string): boolean {
  try {
    return realpathSync.native(path).startsWith(`${realpathSync.native(folder)}${sep}`);
  } catch {
    return false;
  }
}

type Reason = Particulars<'file-unreadable'>;

const unreadable = (file: string, reason: Reason): Problem =>
  problem('file-unreadable', { file, line: null }, ...reason);

const megabytes = (bytes: number): number => bytes / 1_000_000;

/** The most that is read, in megabytes. */
const MOST = Math.floor(megabytes(LARGEST));

const tooLarge = (size: number): Reason => ['too-large', { size: Math.ceil(megabytes(size)), most: MOST }];

/** Says of a file that is no capture why it cannot be read. @param error what the disk says */
export const unreadableFile = (file: string, error: unknown): Problem => unreadable(file, reasonOf(error, file));

/** Says why a folder cannot be listed. @param error what the disk says */
export const unreadableFolder = (folder: string, error: unknown): Problem =>
  unreadable(folder, folderReason(error, folder));

/** What the system says where a path leads to nothing that may be read. */
const reasons = {
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ELOOP: 'link-loop',
  ENAMETOOLONG: 'path-too-long',
  ENOTDIR: 'not-a-folder',
} as const;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

const isKnown = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code);

/** What Node shows where the bytes of a name are no UTF-8: the name as it is shown is that of no file. */
const NO_LETTER = '\uFFFD';

/** Why nothing is found at a path. */
const nowhere = (path: string, missing: 'missing' | 'no-folder'): Reason => [
  path.includes(NO_LETTER) ? 'name-not-utf8' : missing,
];

function reasonOf(error: unknown, path: string): Reason {
  const code = codeOf(error);
  if (code === 'ENOENT') return nowhere(path, 'missing');
  return isKnown(code) ? [reasons[code]] : ['system', { code }];
}

function folderReason(error: unknown, path: string): Reason {
  const code = codeOf(error);
  if (code === 'ENOENT') return nowhere(path, 'no-folder');
  return [`folder-${isKnown(code) ? reasons[code] : 'system'}`, { code }];
}

/** Why a link cannot be followed: it leads nowhere, to itself, or out of its folder. */
function linkFault(link: string): Reason {
  try {
    realpathSync(link);
    return ['leads-out'];
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ['leads-nowhere'] : reasonOf(error, link);
  }
}
