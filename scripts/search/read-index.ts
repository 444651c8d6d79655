import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchEngine } from '#search/engine.ts';
import { openIndex } from '#search/statements/ask/open.ts';
import { INDEX_FOLDER, META } from '#search/statements/format/layout.ts';
import { Refused } from '../terminal/command-line.ts';

/**
 * The statement index of a built site.
 * @param folder of the site
 * @throws {Refused} where there is no such folder, or no index in it
 */
export function indexOf(folder: string): SearchEngine {
  const index = path.join(folder, INDEX_FOLDER);
  if (!existsSync(folder))
    throw new Refused(`There is no folder ${folder}.\n→ Name the folder into which npm run build has built a site.`);
  if (!existsSync(path.join(index, META)))
    throw new Refused(
      `${folder} holds no search index (${INDEX_FOLDER}${META}).\n→ Name the folder into which npm run build has built a site.`,
    );
  return openIndex(async (name) => {
    try {
      return new Uint8Array(await readFile(path.join(index, name)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  });
}
