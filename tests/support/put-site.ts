import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putInPlace } from '../../scripts/build/put-in-place.ts';

/** How the site before is replaced: as the system can, or as where it cannot exchange two folders. */
export type Way = 'exchange' | 'renames';

/** Puts a small site of two pages with these words into a folder, as a build does. */
export async function putSite(folder: string, words: string, way: Way): Promise<void> {
  const make = (target: string): Promise<void> => {
    mkdirSync(join(target, 'about'), { recursive: true });
    for (const name of ['index.html', 'about/index.html']) writeFileSync(join(target, name), words);
    return Promise.resolve();
  };
  await putInPlace(folder, { whole: [], closed: [] }, make, way === 'renames' ? () => false : undefined);
}
