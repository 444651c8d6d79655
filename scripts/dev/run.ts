import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, contentDir } from '#corpus/content-dir.ts';
import { readSite } from '#corpus/site.ts';
import { ownEnvironment } from '../build/own-environment.ts';
import { makeFolder } from '../disk/make-folder.ts';
import { isRunning, ownerIn, thisProcess } from '../disk/owner.ts';
import { Refused } from '../terminal/command-line.ts';
import type { DevOptions } from './options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Says who is showing the site: what Astro keeps meanwhile is in one folder, and two would write over one another's. */
const RUNNING = path.join(root, '.cache', 'dev.json');

/**
 * Begins to show the site, which goes on until the process ends.
 * @returns the exit code so far
 * @throws {CorpusFailure} where `site.yaml` has an error
 * @throws {Refused} where the site is being shown already
 */
export async function runDev({ port, host }: DevOptions): Promise<number> {
  ownEnvironment('development');
  readSite(contentDir());
  makeFolder(path.resolve(root, cacheDir(contentDir())));
  begin();
  const { dev } = await import('astro');
  await dev({ root, server: { port, host } });
  return 0;
}

function begin(): void {
  const other = existsSync(RUNNING) ? ownerIn(readFileSync(RUNNING, 'utf8')) : null;
  if (other !== null && isRunning(other))
    throw new Refused(
      `npm run dev runs already (process ${other.process}). End it first: the two would disturb one another.`,
    );
  writeFileSync(RUNNING, JSON.stringify(thisProcess()));
  process.on('exit', () => {
    rmSync(RUNNING, { force: true });
  });
}
