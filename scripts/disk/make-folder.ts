import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing, one at a time: asked to make all of them at once, Node tries for
 * ever where the system says of a folder that is there, such as `/proc`, that it is not.
 * @param folder an absolute path
 * @returns the folders that were made, the outermost first
 * @throws what the disk says
 */
export function makeFolder(folder: string): string[] {
  const above = path.dirname(folder);
  if (isFolder(folder)) return [];
  const made = above === folder ? [] : makeFolder(above);
  try {
    mkdirSync(folder);
    return [...made, folder];
  } catch (error) {
    if (isFolder(folder)) return made;
    removeEmpty(made);
    throw error;
  }
}

/** Takes folders that were made away again, as far as nothing stands in them. @param made as `makeFolder` gave them */
export function removeEmpty(made: readonly string[]): void {
  for (const folder of made.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

const isFolder = (folder: string): boolean => statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
