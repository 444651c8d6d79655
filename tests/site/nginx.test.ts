import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersFor, readHeadersFile } from '../../scripts/serve/headers-file.ts';
import { sites } from '../../scripts/test/sites.ts';

/** Debian keeps it where only root looks. */
const nginx = ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0);
if (!nginx) console.warn('nginx is not installed: the example in CONTRIBUTING.md is not tried.');

let folder: string;
let server: ChildProcess;
let address: string;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const bound = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** The example as it stands in CONTRIBUTING.md, with this machine's port and folder. */
async function configuration(port: number): Promise<string> {
  const guide = await readFile('CONTRIBUTING.md', 'utf8');
  const example = /```nginx\n(?<example>[\s\S]*?)```/u.exec(guide)?.groups?.example ?? '';
  const here = example
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/record/dist;', `root ${sites.record.folder};`);
  expect(here).not.toBe(example);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
    daemon off; pid ${folder}/pid; error_log stderr; events {}
    http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${here} }
  `;
}

describe.skipIf(!nginx)('the site behind nginx, as CONTRIBUTING.md sets it up', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'nginx.conf'), await configuration(port));
    // As root it would hand the work to a user who may not read this folder.
    const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
    server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), ...asRoot], { stdio: 'inherit' });
    await vi.waitFor(() => fetch(address), { timeout: 5000 });
  });

  afterAll(async () => {
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
    await rm(folder, { recursive: true });
  });

  test('pages are served compressed, with what _headers says', async () => {
    const response = await fetch(`${address}/about/`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const rules = readHeadersFile(await readFile(join(sites.record.folder, '_headers'), 'utf8'));
    const wanted = headersFor(rules, '/about/');
    expect(Object.keys(wanted).length).toBeGreaterThan(3);
    for (const [name, value] of Object.entries(wanted)) expect(response.headers.get(name), name).toBe(value);
  });

  test('of the bytes of a capture nothing is said that may be false', async () => {
    const listed = await readdir(join(sites.record.folder, 'documents'), { recursive: true });
    const original = listed.find((file) => file.endsWith('capture/original.txt')) ?? '';
    const response = await fetch(`${address}/documents/${original}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['_astro', 'search-index/files'])('files that never change may be kept: those of /%s/', async (folder) => {
    const { record } = sites;
    const listed = await readdir(join(record.folder, folder), { recursive: true, withFileTypes: true });
    const [file] = listed.filter((entry) => entry.isFile());
    const path = `/${relative(record.folder, join(file?.parentPath ?? '', file?.name ?? ''))}`;
    const rules = readHeadersFile(await readFile(join(record.folder, '_headers'), 'utf8'));
    const wanted = headersFor(rules, path);
    expect(Object.values(wanted)).toContain('public, max-age=31536000, immutable');
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(wanted)) expect(response.headers.get(name), name).toBe(value);
  });

  test('a folder without its slash leads to the page, a wrong address to the page that helps', async () => {
    const redirect = await fetch(`${address}/about`, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/about/']);
    for (const path of ['/nothing/', '/_headers', '/_astro/']) {
      const missing = await fetch(address + path);
      expect([path, missing.ok]).toEqual([path, false]);
      expect([path, await missing.text()]).toEqual([path, expect.stringContaining('There is no page at this address')]);
    }
  });
});
