import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { printable } from '../terminal/printable.ts';
import { isRunning, isTaken, ownerIn, thisProcess } from './owner.ts';

/** Says in a folder of ours to which process it belongs; it goes last, so that what is half removed is still known. */
const OWNER_FILE = 'verbatim-owner.json';

/** What stands behind the prefix of a folder of ours: the id of its process, and what mkdtemp adds. */
const SUFFIX = /^(\d+)-[A-Za-z0-9]{6}$/u;

/** A folder of a process of another machine is left alone for so long; no build takes a day. */
const LEFT_ALONE_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a fresh folder that belongs to this process until it is removed.
 * @param prefix beginning of its path
 * @throws what the disk says; nothing is left behind then
 */
export function freshFolder(prefix: string): string {
  const folder = madeFolder(prefix);
  try {
    writeFileSync(path.join(folder, OWNER_FILE), JSON.stringify(thisProcess()));
    return folder;
  } catch (error) {
    removeOwn(folder);
    throw error;
  }
}

/** What the disk says is about the folder above: nobody has asked for this one by name. */
function madeFolder(prefix: string): string {
  try {
    return mkdtempSync(`${prefix}${String(process.pid)}-`);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: path.dirname(prefix) }) : error;
  }
}

/**
 * Removes a folder of ours with all that is in it, unless somebody else has done so meanwhile.
 * @throws what the disk says
 */
export function removeOwn(folder: string): void {
  unlessGone(() => {
    emptyAndRemove(folder);
  });
}

/** Does something with a folder that another process may be removing. @returns null where it is gone */
function unlessGone<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function emptyAndRemove(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== OWNER_FILE) rmSync(path.join(folder, name), { recursive: true, force: true });
  rmSync(path.join(folder, OWNER_FILE), { force: true });
  rmdirSync(folder);
}

/** Removes a folder of ours that is no longer needed; where that cannot be done, it says so, and a later run tries again. */
export function tryToRemove(folder: string): void {
  try {
    removeOwn(folder);
  } catch (error) {
    const why = error instanceof Error ? printable(error.message) : String(error);
    console.warn(`${folder} could not be removed (${why}); nothing in it is needed.`);
  }
}

/**
 * The folders that processes which have ended left behind. A folder that does not say whose it is, is not ours, whatever
 * its name; one with nothing else in it was left by a process that ended before it had said so.
 * @param prefix as `freshFolder` got it
 */
export function leftBehind(prefix: string): string[] {
  const [above, begins] = [path.dirname(prefix), path.basename(prefix)];
  if (!existsSync(above)) return [];
  return readdirSync(above).flatMap((name) => {
    const folder = path.join(above, name);
    const id = name.startsWith(begins) ? SUFFIX.exec(name.slice(begins.length))?.[1] : undefined;
    return id !== undefined && unlessGone(() => isAbandoned(folder, Number(id))) === true ? [folder] : [];
  });
}

function isAbandoned(folder: string, id: number): boolean {
  if (!lstatSync(folder).isDirectory()) return false;
  const file = path.join(folder, OWNER_FILE);
  const others = readdirSync(folder).filter((name) => name !== OWNER_FILE);
  const owner = existsSync(file) ? ownerIn(readFileSync(file, 'utf8')) : null;
  if (owner === null) return others.length === 0 && !isTaken(id);
  return !(isRunning(owner) ?? Date.now() - lstatSync(file).mtimeMs < LEFT_ALONE_MS);
}
