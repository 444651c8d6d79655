import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refused } from '../terminal/command-line.ts';
import { strangersIn } from './manifest.ts';

/** What may not be touched by a build. */
export interface Kept {
  /** Absolute paths that the output folder must neither be nor hold: the project, the archive. */
  readonly whole: readonly string[];
  /** Absolute paths in which it must not lie: what stands in them is read by us or by others. */
  readonly closed: readonly string[];
}

/** What stands at the output folder: `empty` also where nothing does. */
export type Standing = 'empty' | 'ours' | 'earlier';

/** Programs before this one left no list; these stood in every site that they built, and nothing else but these. */
const EARLIER_ALL: readonly string[] = ['404.html', '_astro', '_headers', 'about', 'index.html', 'search', 'timeline'];
const EARLIER_SOME: readonly string[] = ['_redirects', 'documents', 'favicon.svg', 'pagefind'];

const STRANGERS_NAMED = 3;

const holds = (outer: string, inner: string): boolean => {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
};

/**
 * Where the site is to stand, links followed: a link to a folder is kept, and the folder that it leads to is replaced.
 * @param outDir absolute path as it was given
 * @throws {Refused} where a link leads nowhere
 */
export function realOutFolder(outDir: string): string {
  if (existsSync(outDir)) return realpathSync(outDir);
  if (lstatSync(outDir, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Refused(
      `The output folder ${outDir} is a link that leads nowhere. Make the folder it leads to, or remove the link.`,
    );
  const above = path.dirname(outDir);
  return above === outDir ? outDir : path.join(realOutFolder(above), path.basename(outDir));
}

/**
 * Refuses an output folder whose replacement would destroy something else than a site built before.
 * @param outDir absolute path of the output folder, links resolved
 * @throws {Refused} where the folder holds what must survive, or anything that no build has put there
 */
export function guardOutFolder(outDir: string, kept: Kept): Standing {
  const whole = kept.whole.map(realOutFolder).find((folder) => holds(outDir, folder));
  if (whole !== undefined)
    throw new Refused(
      `The output folder ${outDir} is or holds ${whole}, which would be gone. Name a folder of its own.`,
    );
  const closed = kept.closed.map(realOutFolder).find((folder) => holds(folder, outDir));
  if (closed !== undefined)
    throw new Refused(`The output folder ${outDir} lies in ${closed}, where no site belongs. Name another.`);
  return standingAt(outDir);
}

function standingAt(outDir: string): Standing {
  const there = statSync(outDir, { throwIfNoEntry: false });
  if (!there) return 'empty';
  if (!there.isDirectory()) throw new Refused(`The output folder ${outDir} is no folder but a file. Name another.`);
  const names = readdirSync(outDir);
  if (names.length === 0) return 'empty';
  const strangers = strangersIn(outDir);
  if (strangers === null && isEarlier(names)) return 'earlier';
  if (strangers?.length === 0) return 'ours';
  const shown = (strangers ?? names).slice(0, STRANGERS_NAMED).join(', ');
  throw new Refused(
    `The output folder ${outDir} holds files that no build put there (${shown}${(strangers ?? names).length > STRANGERS_NAMED ? ', …' : ''}), and nothing was removed. Move them elsewhere, empty the folder or name another; a work tree that is published needs a folder of its own to build into.`,
  );
}

const isEarlier = (names: readonly string[]): boolean =>
  EARLIER_ALL.every((name) => names.includes(name)) &&
  names.every((name) => EARLIER_ALL.includes(name) || EARLIER_SOME.includes(name));
