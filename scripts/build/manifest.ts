import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import path from 'node:path';

/**
 * The list of everything that a build wrote, in the form of `sha256sum`: a folder that holds it and nothing else was built
 * by us, and whoever builds the same archive compares one line. `sha256sum --check verbatim.sha256` checks a copy.
 */
export const MANIFEST = 'verbatim.sha256';

const HEAD =
  '# Every file that Verbatim built of this site, with its SHA-256. What stands beside them is not of this build.\n';

const LINE = /^([0-9a-f]{64}) {2}(.+)$/u;

/** What systems put into every folder that is looked at; nobody misses it. */
const LITTER: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Everything below a folder but folders themselves: paths with slashes, sorted by code unit. Links are not followed, which Node
 * does where it is asked for all levels at once.
 */
function filesBelow(folder: string): string[] {
  const walk = (below: string): string[] =>
    readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      return entry.isDirectory() ? walk(name) : [name];
    });
  return walk('').sort();
}

/**
 * Writes the list into a site that is whole.
 * @returns the SHA-256 of the list, which stands for all of the site
 */
export async function writeManifest(site: string): Promise<string> {
  const lines: string[] = [];
  for (const file of filesBelow(site)) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(site, file)), hash);
    lines.push(`${hash.digest('hex')}  ${file}\n`);
  }
  const list = HEAD + lines.join('');
  writeFileSync(path.join(site, MANIFEST), list);
  return createHash('sha256').update(list).digest('hex');
}

/** Reads a list. @returns the SHA-256 of each file */
export function listIn(list: string): Map<string, string> {
  return new Map(
    list.split('\n').flatMap((line) => {
      const [, digest, file] = LINE.exec(line) ?? [];
      return digest === undefined || file === undefined ? [] : [[file, digest] as const];
    }),
  );
}

/**
 * What stands in a folder that no build of ours put there.
 * @returns null where the folder has no list, so that nobody can tell
 */
export function strangersIn(folder: string): string[] | null {
  const list = path.join(folder, MANIFEST);
  if (!existsSync(list)) return null;
  const listed = listIn(readFileSync(list, 'utf8'));
  const isOurs = (file: string): boolean => file === MANIFEST || listed.has(file);
  return filesBelow(folder).filter((file) => !isOurs(file) && !LITTER.includes(path.posix.basename(file)));
}
