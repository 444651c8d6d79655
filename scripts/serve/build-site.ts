import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What to build and where to. */
export interface BuildOrder {
  /** Folder for the pages; `dist` where left out. */
  readonly outDir?: string;
  /** The archive's folder; what the environment says, else `content`, where left out. */
  readonly contentDir?: string;
}

/** How a build ended. */
export interface BuildResult {
  readonly ok: boolean;
  /** All it printed, in order; empty where it printed to the terminal. */
  readonly output: string;
}

/**
 * Builds a site as `npm run build` does.
 * @param order what and where to
 * @param show print to the terminal as it goes, instead of collecting
 */
export function buildSite(order: BuildOrder = {}, show = true): BuildResult {
  const args = order.outDir === undefined ? [] : ['--outDir', order.outDir];
  const archive = order.contentDir === undefined ? {} : { CONTENT_DIR: order.contentDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, [build, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...archive },
    maxBuffer: 64 * 1024 * 1024,
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  return { ok: status === 0, output: show ? '' : stdout + stderr };
}
