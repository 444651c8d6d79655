import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '#corpus/site.ts';
import { baseOf } from '../../scripts/serve/base.ts';
import { serve, type Running } from '../../scripts/serve/server.ts';
import { readBuiltSite, type BuiltSite } from '../../scripts/verify/built-site.ts';
import { links } from '../../scripts/verify/links.ts';
import { listed } from '../../scripts/verify/listed.ts';
import { ownFiles } from '../../scripts/verify/own-files.ts';
import { policy } from '../../scripts/verify/policy.ts';
import { endOf, type Run } from '../unit/scripts/run-script.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As long as the name of a folder can be in Cyrillic letters: written as bytes of an address it would be too long for any disk. */
const LONG = 'Архив'.repeat(25);

let folder = '';
let archive = '';
let ends: readonly Run[] = [];
let site: BuiltSite;
let server: Running;

/** Builds as `npm run build` does, without waiting for its end. */
const build = (content: string, outDir: string): Promise<Run> =>
  endOf(
    spawn(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
      cwd: root,
      // What other tools export by these names says nothing of our site.
      env: { ...process.env, CONTENT_DIR: content, BASE_URL: '/elsewhere/', PROD: '', NODE_ENV: 'development' },
    }),
  );

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'at-once-')));
  archive = join(folder, LONG);
  cpSync(join(root, 'tests', 'archives', 'permanence'), archive, { recursive: true });
  const file = join(archive, 'site.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^address:.*$/mu, 'address: https://архив.example/записи/архив/'),
  );
  const small = join(folder, 'small');
  cpSync(join(root, 'tests', 'archives', 'two-languages'), small, { recursive: true });
  ends = await Promise.all([
    build(archive, join(folder, 'сайт')),
    build(archive, join(folder, 'сайт')),
    build(small, join(folder, 'small-site')),
  ]);
  site = await readBuiltSite(join(folder, 'сайт'), readSite(archive).address);
  server = await serve({ folder: site.folder, base: baseOf(archive) }, [0]);
}, 240_000);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('three builds at once, two of one archive into one folder', () => {
  test('come to their end, and leave two whole sites and nothing else', async () => {
    expect(ends.map(({ code, stderr }) => [code, /error/iu.test(stderr)])).toEqual(ends.map(() => [0, false]));
    expect(readdirSync(folder).sort()).toEqual(['small', 'small-site', LONG, 'сайт'].sort());
    expect(await listed.faults(site)).toEqual([]);
    const other = await readBuiltSite(join(folder, 'small-site'), readSite(join(folder, 'small')).address);
    expect(await listed.faults(other)).toEqual([]);
    expect(other.pages.some(({ html }) => html.includes('архив'))).toBe(false);
  });
});

describe('an archive with Cyrillic in its folder, its address and the folder of its site', () => {
  test('has links that lead somewhere and loads its own files', async () => {
    expect(site.pages.length).toBeGreaterThan(10);
    for (const check of [links, ownFiles, policy]) expect(await check.faults(site)).toEqual([]);
  });

  test('is served where its address says, with the moves of its documents', async () => {
    expect(await (await fetch(server.address)).text()).toContain('<h1');
    const moved = await fetch(new URL('documents/2024-04-23-notice/', server.address), { redirect: 'manual' });
    const to = moved.headers.get('location') ?? '';
    expect(moved.status === 301 ? to : 'a page').toMatch(
      /^(?:a page|.*\/documents\/2024-04-23-notice-on-the-water\/)$/u,
    );
    const page = await (await fetch(new URL('documents/2024-04-09-spring-meeting/', server.address))).text();
    const sheet = /<link rel="stylesheet" href="([^"]+)"/u.exec(page)?.[1] ?? '';
    expect((await fetch(new URL(sheet, server.address))).headers.get('cache-control')).toContain('immutable');
  });
});
