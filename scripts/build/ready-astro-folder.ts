import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../disk/make-folder.ts';

/** What Astro writes of a record without pictures and without modules among its texts, which is what ours always is. */
const NONE = 'export default new Map();';

/** The two files that a build reads in the folder which all builds of a project share. */
const SHARED = ['content-assets.mjs', 'content-modules.mjs'];

/**
 * Sees to it that Astro finds in `.astro` what it would write there, so that it writes nothing: two first builds at once would
 * take the half-written file from one another.
 * @param root the project's folder
 */
export function readyAstroFolder(root: string): void {
  const folder = path.join(root, '.astro');
  makeFolder(folder);
  for (const name of SHARED) {
    const file = path.join(folder, name);
    if (existsSync(file)) continue;
    const half = `${file}.${String(process.pid)}`;
    writeFileSync(half, NONE);
    renameSync(half, file);
  }
}
