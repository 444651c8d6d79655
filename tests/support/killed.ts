import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { DiskFaults } from './disk-faults.ts';
import { runs } from './runs.ts';

/** So many kills, spread evenly, are tried; every one there is by `npm run fuzz`. */
const FEW = 6;

/**
 * Runs a few lines again and again in a process of its own, in the project's folder, killed before the first, the second … change of
 * a folder: some of them, or each single one in a long run.
 * @param code a module
 * @param below the folder
 * @param then looks at what a kill left behind, and brings everything back to where it was
 * @returns how many changes there are
 */
export async function killedAnywhere(
  code: string,
  below: string,
  then: (kill: number) => Promise<void> | void,
): Promise<number> {
  const all = changesOf(code, below);
  await then(all);
  const step = Math.max(1, (all - 1) / (runs(FEW) - 1));
  for (let at = 1; at <= all; at += step) {
    const kill = Math.round(at);
    expect(run(code, { below, kill }).signal, `kill ${String(kill)}`).toBe('SIGKILL');
    await then(kill);
  }
  return all;
}

/** How often the lines change the folder; they come to their end. */
function changesOf(code: string, below: string): number {
  const counted = path.join(tmpdir(), `changes-${String(process.pid)}`);
  expect(run(code, { below, counted })).toMatchObject({ status: 0, stderr: '' });
  const changes = Number(readFileSync(counted, 'utf8'));
  rmSync(counted);
  return changes;
}

const run = (code: string, faults: DiskFaults) =>
  spawnSync(
    process.execPath,
    ['--no-warnings', '--import', './tests/support/disk-faults.ts', '--input-type=module', '--eval', code],
    { encoding: 'utf8', env: { ...process.env, DISK_FAULTS: JSON.stringify(faults) } },
  );
