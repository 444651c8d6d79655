import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exchangeFolders } from '../disk/exchange.ts';
import { naming } from '../disk/fault.ts';
import { makeFolder, removeEmpty } from '../disk/make-folder.ts';
import { freshFolder, leftBehind, removeOwn, tryToRemove } from '../disk/own-folder.ts';
import { writeManifest } from './manifest.ts';
import { guardOutFolder, realOutFolder, type Kept } from './out-folder.ts';

/** A site that stands where it was wanted. */
export interface InPlace<Made> {
  readonly made: Made;
  /** SHA-256 of the list of all its files. */
  readonly digest: string;
  /** Where the site before is now, where an earlier program had built it; else it is gone. */
  readonly earlier: string | null;
}

/** Exchanges two folders in one step; false where that cannot be done. */
type Exchange = (a: string, b: string) => boolean;

/**
 * Makes a site in a fresh folder beside the output folder and puts it in the place of the one before, which stands until then.
 * @param given absolute path of the output folder, as it was given
 * @param make makes the site at a path at which nothing stands
 * @throws {Refused} where the folder must not be replaced
 * @throws what the disk says; everything is then as it was
 */
export async function putInPlace<Made>(
  given: string,
  kept: Kept,
  make: (target: string) => Promise<Made>,
  exchange: Exchange = exchangeFolders,
): Promise<InPlace<Made>> {
  const outDir = realOutFolder(given);
  recover(outDir);
  guardOutFolder(outDir, kept);
  const above = makeFolder(path.dirname(outDir));
  try {
    const beside = freshFolder(besideOutFolder(outDir));
    try {
      const made = await make(finishedIn(beside));
      const digest = await naming(beside, () => writeManifest(finishedIn(beside)));
      // Building takes its time: what has been put there meanwhile must not go either.
      const standing = guardOutFolder(outDir, kept);
      const before = replace(beside, outDir, exchange);
      return { made, digest, earlier: before !== null && standing === 'earlier' ? keepEarlier(before, outDir) : null };
    } finally {
      if (!isNeeded(beside, outDir)) tryToRemove(beside);
    }
  } catch (error) {
    removeEmpty(above);
    throw error;
  }
}

/** Beginning of the paths of the folders in which sites for an output folder are made ready; no longer for long names. */
function besideOutFolder(outDir: string): string {
  const digest = createHash('sha256').update(path.basename(outDir)).digest('hex').slice(0, 8);
  return path.join(path.dirname(outDir), `.verbatim-${digest}-`);
}

/** Names below a folder beside the output folder. */
const FINISHED = 'site';
const ASIDE = 'aside';

/** Where a site is made ready. @param beside a folder of ours beside the output folder */
const finishedIn = (beside: string): string => path.join(beside, FINISHED);

/** Whether the site before is in the folder beside and nowhere else: it could not be put back, and the next build tries again. */
const isNeeded = (beside: string, outDir: string): boolean =>
  existsSync(path.join(beside, ASIDE)) && !existsSync(outDir);

/**
 * Cleans up what builds into an output folder left when they were broken off. Where one was broken off after it had taken the
 * site before away and had not put its own there, the site before is put back.
 * @throws what the disk says
 */
function recover(outDir: string): void {
  for (const beside of leftBehind(besideOutFolder(outDir))) {
    if (isNeeded(beside, outDir)) renameSync(path.join(beside, ASIDE), outDir);
    removeOwn(beside);
  }
}

/** A site that could take no place because others took it again and again. */
const MOST_TRIES = 10;

/**
 * Puts a finished site in the place of the one before, which then stands in the folder beside. Where the system can exchange
 * two folders, one of the two sites stands there at every moment; where it cannot, the one is renamed away and the other in,
 * with nothing in between, and `recover` mends what a process that ends just then leaves.
 * @param beside a folder of ours beside the output folder, with the finished site in it
 * @returns where the site before is now; null where there was none
 * @throws what the disk says, after everything is as it was
 */
function replace(beside: string, outDir: string, exchange: Exchange): string | null {
  const finished = finishedIn(beside);
  const aside = path.join(beside, ASIDE);
  for (let tries = 1; ; tries += 1) {
    try {
      if (!existsSync(outDir)) {
        renameSync(finished, outDir);
        return existsSync(aside) ? aside : null;
      }
      if (exchange(finished, outDir)) return finished;
      rmSync(aside, { recursive: true, force: true });
      renameSync(outDir, aside);
      renameSync(finished, outDir);
      return aside;
    } catch (error) {
      // Another build has put its own there meanwhile, or taken away what stood there: then that is what stands there.
      const again =
        tries < MOST_TRIES && error instanceof Error && 'code' in error && RACED.includes(String(error.code));
      if (again && existsSync(finished)) continue;
      if (isNeeded(beside, outDir)) renameSync(aside, outDir);
      throw error;
    }
  }
}

const RACED: readonly string[] = ['ENOTEMPTY', 'EEXIST', 'ENOENT'];

/**
 * Puts a site of an earlier program, of which nobody can tell what was added by hand, where it can be looked at.
 * @param site where it is now
 * @returns where it is then
 */
function keepEarlier(site: string, outDir: string): string {
  for (let number = 1; ; number += 1) {
    const kept = `${outDir}.earlier${number === 1 ? '' : `-${String(number)}`}`;
    if (existsSync(kept)) continue;
    renameSync(site, kept);
    return kept;
  }
}
