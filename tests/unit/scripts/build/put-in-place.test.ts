import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MANIFEST } from '../../../../scripts/build/manifest.ts';
import { putInPlace } from '../../../../scripts/build/put-in-place.ts';
import { putSite, type Way } from '../../../support/put-site.ts';

let folder: string;
const nothingKept = { whole: [], closed: [] };

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'put-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = (): string => join(folder, 'site');
const words = (name = site()): string => readFileSync(join(name, 'index.html'), 'utf8');

describe.each<Way>(['exchange', 'renames'])('putting a site in the place of the one before, by %s', (way) => {
  it('replaces it as a whole and leaves nothing beside it [promise 21]', async () => {
    await putSite(site(), 'old', way);
    await putSite(site(), 'new', way);
    expect(words()).toBe('new');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('keeps what was put into the folder while the site was being made', async () => {
    await putSite(site(), 'old', way);
    const make = (target: string): Promise<void> => {
      mkdirSync(target);
      writeFileSync(join(site(), 'notes.txt'), 'Dear friend');
      return Promise.resolve();
    };
    await expect(putInPlace(site(), nothingKept, make, () => way === 'renames')).rejects.toThrow('notes.txt');
    expect(readdirSync(site()).sort()).toEqual(['about', 'index.html', 'notes.txt', MANIFEST]);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('replaces the folder that a link leads to, and keeps the link', async () => {
    symlinkSync(site(), join(folder, 'link'));
    mkdirSync(site());
    await putSite(join(folder, 'link'), 'new', way);
    expect(readlinkSync(join(folder, 'link'))).toBe(site());
    expect(words()).toBe('new');
  });

  it('keeps a site of an earlier program beside', async () => {
    for (const name of ['404.html', '_astro', '_headers', 'about', 'index.html', 'search', 'timeline'])
      mkdirSync(join(site(), name), { recursive: true });
    await putSite(site(), 'new', way);
    expect(words()).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['site', 'site.earlier']);
    expect(existsSync(join(folder, 'site.earlier', '404.html'))).toBe(true);
  });
});

describe('putting a site in place', () => {
  it('has one digest for all that was written, whatever the time and the place [promise 20]', async () => {
    const digests: string[] = [];
    for (const name of ['one', 'two']) {
      const { digest } = await putInPlace(join(folder, name), nothingKept, (target) => {
        mkdirSync(join(target, 'я'), { recursive: true });
        writeFileSync(join(target, 'я', 'a.txt'), 'A');
        return Promise.resolve();
      });
      digests.push(digest);
    }
    expect(digests[0]).toBe(digests[1]);
    const list = readFileSync(join(folder, 'one', MANIFEST), 'utf8');
    expect(createHash('sha256').update(list).digest('hex')).toBe(digests[0]);
    expect(list.split('\n').slice(1)).toEqual([`${createHash('sha256').update('A').digest('hex')}  я/a.txt`, '']);
  });

  it('leaves everything as it was where the site cannot be made, and the folders above are not left behind', async () => {
    const fails = (target: string): Promise<never> => {
      mkdirSync(target);
      return Promise.reject(new Error('no site'));
    };
    await expect(putInPlace(join(folder, 'a', 'b', 'site'), nothingKept, fails)).rejects.toThrow('no site');
    expect(readdirSync(folder)).toEqual([]);
    await putSite(site(), 'old', 'exchange');
    await expect(putInPlace(site(), nothingKept, fails)).rejects.toThrow('no site');
    expect(words()).toBe('old');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('puts the site before back where the new one cannot take its place', async () => {
    await putSite(site(), 'old', 'renames');
    const exchange = (finished: string): boolean => {
      rmSync(finished, { recursive: true });
      return false;
    };
    const make = (target: string): Promise<void> => {
      mkdirSync(target);
      return Promise.resolve();
    };
    await expect(putInPlace(site(), nothingKept, make, exchange)).rejects.toThrow('ENOENT');
    expect(words()).toBe('old');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('lets several put theirs in one place at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => putSite(site(), name, name < 'c' ? 'exchange' : 'renames')));
    expect(words()).toMatch(/^[abcd]$/u);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('takes nothing for its own that only has such a name', async () => {
    const [digest] = [createHash('sha256').update('site').digest('hex').slice(0, 8)];
    const foreign = join(folder, `.verbatim-${digest}-999999999-abcdef`);
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'Dear friend');
    await putSite(site(), 'new', 'exchange');
    expect(readdirSync(foreign)).toEqual(['letter.txt']);
  });

  it('says so where the site before cannot be removed, which harms nobody', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await putSite(site(), 'old', 'exchange');
    const { made } = await putInPlace(
      site(),
      nothingKept,
      (target) => {
        mkdirSync(target);
        // In the place of the folder beside stands a file by the time it is to be removed.
        return Promise.resolve(join(target, '..'));
      },
      (finished, outDir) => {
        rmSync(outDir, { recursive: true });
        mkdirSync(outDir);
        rmSync(join(finished, '..'), { recursive: true });
        writeFileSync(join(finished, '..'), '');
        return true;
      },
    );
    expect(warn.mock.calls.flat().join()).toContain(`${made} could not be removed`);
    warn.mockRestore();
  });
});
