import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Particulars } from '#document/problem-values.ts';

/** A file of that name is there already; nothing was changed. */
export class AlreadyThere extends Error {
  override readonly name = 'AlreadyThere';
}

const EXCLUSIVE = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/**
 * Writes a new file, whole or not at all, and never over another one, not even one that appears meanwhile: the bytes go
 * into a hidden file beside it, onto the disk, and get their name by a hard link, which fails where the name is taken.
 * It runs without giving way, so that a signal that is listened to cannot come in between.
 * @param file where to; its folder is made if need be
 * @throws {AlreadyThere} where there is a file of that name
 */
export function writeNew(file: string, bytes: readonly Uint8Array[]): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const hidden = path.join(folder, `.${path.basename(file)}.${String(process.pid)}.new`);
  rmSync(hidden, { force: true });
  try {
    fill(hidden, bytes);
    link(hidden, file, bytes);
  } finally {
    rmSync(hidden, { force: true });
  }
  syncFolder(folder);
}

function fill(file: string, bytes: readonly Uint8Array[]): void {
  const descriptor = openSync(file, EXCLUSIVE, 0o644);
  try {
    for (const part of bytes) {
      let at = 0;
      while (at < part.length) at += writeSync(descriptor, part, at);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function link(hidden: string, file: string, bytes: readonly Uint8Array[]): void {
  try {
    linkSync(hidden, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new AlreadyThere(file);
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(String(codeOf(error)))) throw error;
    fillInPlace(file, bytes);
  }
}

/** For disks without hard links: still never over another file, and taken away again where it cannot be filled. */
function fillInPlace(file: string, bytes: readonly Uint8Array[]): void {
  try {
    fill(file, bytes);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new AlreadyThere(file);
    rmSync(file, { force: true });
    throw error;
  }
}

/** Puts the new name itself onto the disk, where the system can do that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY);
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // Some systems cannot open a folder; the file is whole all the same.
  }
}

const reasons = {
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'quota',
  ENOTDIR: 'not-a-folder',
  ENAMETOOLONG: 'path-too-long',
} as const;

const isKnown = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code);

/** Why a file could not be written. */
export function whyNotWritten(error: unknown, file: string): Particulars<'file-unwritable'> {
  const code = String(codeOf(error));
  const folder = path.dirname(file);
  if (isKnown(code)) return [reasons[code], { folder }];
  return ['system', { fault: error instanceof Error ? error.message : String(error), folder }];
}

/**
 * Tells beforehand that nothing can be written into a folder, so that nobody is asked in vain.
 * @returns the reason, or null
 */
export function folderFault(folder: string): Particulars<'file-unwritable'> | null {
  let there = folder;
  while (!existsSync(there) && there !== path.dirname(there)) there = path.dirname(there);
  if (!statSync(there).isDirectory()) return ['not-a-folder', { folder: there }];
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return whyNotWritten(error, path.join(there, 'file'));
  }
}
