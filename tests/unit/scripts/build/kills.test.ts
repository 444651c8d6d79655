import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exchangeFolders } from '../../../../scripts/disk/exchange.ts';
import { strangersIn } from '../../../../scripts/build/manifest.ts';
import { killedAnywhere } from '../../../support/killed.ts';
import { putSite, type Way } from '../../../support/put-site.ts';

let above = '';

beforeEach(() => {
  above = mkdtempSync(path.join(tmpdir(), 'kills-'));
});

afterEach(() => {
  rmSync(above, { recursive: true });
});

const site = (): string => path.join(above, 'dist');

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

it.each<Way>(['exchange', 'renames'])(
  'killed before any change of the disk, by %s, the old site or the new one stands, and the next build cleans up',
  { timeout: 240_000 },
  async (way) => {
    await putSite(site(), 'old', way);
    const put = `import { putSite } from './tests/support/put-site.ts'; await putSite(${JSON.stringify(site())}, 'new', '${way}')`;
    const changes = await killedAnywhere(put, above, async (kill) => {
      expect(standing(), `kill ${kill}`).toMatch(way === 'exchange' && canExchange() ? ALWAYS : BETWEEN);
      await putSite(site(), 'old', way);
      expect(standing()).toBe('old');
      expect(readdirSync(above)).toEqual(['dist']);
      expect(strangersIn(site())).toEqual([]);
    });
    expect(changes).toBeGreaterThan(8);
  },
);
