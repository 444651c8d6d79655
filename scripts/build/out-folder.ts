import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A folder that must not be replaced by a built site. */
export class OutFolderFailure extends Error {
  override readonly name = 'OutFolderFailure';
}

const holds = (outer: string, inner: string): boolean => {
  const way = path.relative(outer, inner);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};

/**
 * Refuses an output folder whose replacement would destroy something else than a site built before.
 * @param outDir absolute path of the output folder
 * @param kept absolute paths that must survive: the project, the archive
 * @throws OutFolderFailure where the folder holds one of them, or files that no build has put there
 */
export function guardOutFolder(outDir: string, kept: readonly string[]): void {
  for (const folder of kept)
    if (holds(outDir, folder))
      throw new OutFolderFailure(
        `The output folder ${outDir} holds ${folder} and would be emptied. Name a folder of its own.`,
      );
  if (!existsSync(outDir)) return;
  const names = readdirSync(outDir);
  if (names.length > 0 && !names.includes('404.html'))
    throw new OutFolderFailure(
      `The output folder ${outDir} holds files that no build put there. Empty it or name another.`,
    );
}

/**
 * Puts a finished site in the place of the one before. Until then the one before stays as it is.
 * @param finished the folder in which the site was built, beside `outDir`
 */
export async function replaceOutFolder(finished: string, outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await rename(finished, outDir);
}
