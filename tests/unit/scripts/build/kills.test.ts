import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchangeFolders } from '../../../../scripts/disk/exchange.ts';
import { strangersIn } from '../../../../scripts/build/manifest.ts';
import type { DiskFaults } from '../../../support/disk-faults.ts';
import { putSite, type Way } from '../../../support/put-site.ts';

let above = '';

beforeEach(() => {
  above = mkdtempSync(path.join(tmpdir(), 'kills-'));
});

afterEach(() => {
  rmSync(above, { recursive: true });
});

const site = (): string => path.join(above, 'dist');

/**
 * Puts a site of these words into the folder in a process of its own, which is killed before its so-many-th change of the disk.
 * @returns whether it came to its end all the same
 */
function putKilled(words: string, way: Way, kill: number): boolean {
  const put = `import { putSite } from './tests/support/put-site.ts'; await putSite(${JSON.stringify(site())}, '${words}', '${way}')`;
  const faults: DiskFaults = { below: above, kill };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--import', './tests/support/disk-faults.ts', '--input-type=module', '--eval', put],
    { encoding: 'utf8', env: { ...process.env, DISK_FAULTS: JSON.stringify(faults) } },
  );
  expect(stderr).toBe('');
  return status === 0;
}

/** The words of the site that stands at the address, on all its pages; `mixed` or `none` where no whole one does. */
function standing(): string {
  const words = ['index.html', 'about/index.html'].map((name) => {
    const file = path.join(site(), name);
    return existsSync(file) ? readFileSync(file, 'utf8') : 'none';
  });
  return words.every((word) => word === words[0]) ? (words[0] ?? 'none') : 'mixed';
}

/** Whether this system can exchange two folders: else this and `renames` are the same. */
function canExchange(): boolean {
  const [a, b] = ['a', 'b'].map((name) => mkdtempSync(path.join(above, name)));
  const can = exchangeFolders(String(a), String(b));
  for (const folder of [a, b]) rmSync(String(folder), { recursive: true });
  return can;
}

const ALWAYS = /^(?:old|new)$/u;
/** Where the system cannot exchange, the address is empty between two renames, and the next command mends it. */
const BETWEEN = /^(?:old|new|none)$/u;

describe.each(['exchange', 'renames'] as const)('killed before each single change of the disk, by %s', (way) => {
  it('the old site or the new one stands, and the next build cleans up', { timeout: 240_000 }, async () => {
    await putSite(site(), 'old', way);
    let kills = 0;
    while (!putKilled('new', way, kills + 1)) {
      kills += 1;
      expect(standing(), `kill ${kills}`).toMatch(way === 'exchange' && canExchange() ? ALWAYS : BETWEEN);
      await putSite(site(), 'old', way);
      expect(standing()).toBe('old');
      expect(readdirSync(above)).toEqual(['dist']);
      expect(strangersIn(site())).toEqual([]);
    }
    expect(standing()).toBe('new');
    expect(readdirSync(above)).toEqual(['dist']);
    expect(kills).toBeGreaterThan(8);
  });
});
