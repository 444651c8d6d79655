import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a program took, with all programs that it started. */
export interface Effort {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that all of them held at one moment, in bytes. */
  readonly peakBytes: number;
}

const TICKS_A_SECOND = 100;
const LOOK_EVERY_MS = 40;
const PAGE_BYTES = 4096;

/** Fields of `/proc/<pid>/stat` behind the name, which may hold blanks. */
function statOf(pid: string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
  } catch {
    return null;
  }
}

const PARENT = 1;
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;
const RESIDENT_PAGES = 21;

/** Looks at a program and at those it started, again and again: some end without a trace of what they took. */
class Watch {
  readonly #root: number;
  readonly #ticks = new Map<number, number>();
  peakBytes = 0;

  constructor(root: number) {
    this.#root = root;
  }

  look(): void {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    const stats = new Map(processes.map((pid) => [Number(pid), statOf(pid)]));
    const belongs = (pid: number): boolean => {
      if (pid === this.#root) return true;
      const parent = Number(stats.get(pid)?.[PARENT] ?? 0);
      return parent > 1 && belongs(parent);
    };
    let bytes = 0;
    for (const [pid, fields] of stats) {
      if (!fields || !belongs(pid)) continue;
      bytes += Number(fields[RESIDENT_PAGES]) * PAGE_BYTES;
      this.#ticks.set(pid, Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS]));
    }
    this.peakBytes = Math.max(this.peakBytes, bytes);
  }

  get cpuSeconds(): number {
    return [...this.#ticks.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_A_SECOND;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a program of Node to its end and measures it. Linux only: it reads `/proc`.
 * @param script relative to the project
 * @throws {Error} where it fails
 */
export async function measured(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Effort> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const watch = new Watch(child.pid ?? process.pid);
  const looking = setInterval(() => {
    watch.look();
  }, LOOK_EVERY_MS);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${script} ended with exit code ${String(code)}`);
  const { cpuSeconds, peakBytes } = watch;
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, peakBytes };
}

/** Every file below a folder with its size, by path relative to it. */
export function filesBelow(folder: string): Map<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), statSync(file).size];
    }),
  );
}

/** Files that are new or other in a folder than they were in another: what has to be published anew. */
export function changedFiles(before: string, after: string): { readonly files: number; readonly bytes: number } {
  const known = filesBelow(before);
  const changed = [...filesBelow(after)].filter(([name, size]) => {
    if (known.get(name) !== size) return true;
    return !readFileSync(path.join(before, name)).equals(readFileSync(path.join(after, name)));
  });
  return { files: changed.length, bytes: changed.reduce((sum, [, size]) => sum + size, 0) };
}
