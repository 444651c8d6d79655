import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheDir } from '#corpus/content-dir.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const specimen = join(project, 'tests', 'archives', 'two-languages');
const ID = '2024-03-05-council-meeting';

let folder = '';
let address = '';
let dev: ChildProcess;

/** A port that nobody uses at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const get = async (path: string): Promise<string> => {
  try {
    return await (await fetch(address + path)).text();
  } catch (reason) {
    return String(reason);
  }
};

/** Asks until the answer holds these words, for half a minute at most. */
async function comes(path: string, words: string): Promise<string> {
  let text = '';
  for (let tries = 0; tries < 150 && !text.includes(words); tries += 1) {
    text = await get(path);
    if (!text.includes(words)) await wait(200);
  }
  return text;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-dev-'));
  cpSync(specimen, folder, { recursive: true });
  const port = await freePort();
  const environment = { ...process.env };
  delete environment.VITEST;
  dev = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: project,
    env: { ...environment, CONTENT_DIR: folder, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  address = `http://localhost:${String(port)}${new URL(readSiteAddress()).pathname}`;
  await comes('', '<html');
}, 180_000);

afterAll(async () => {
  dev.kill();
  await new Promise((resolve) => dev.once('close', resolve));
  rmSync(folder, { recursive: true });
  rmSync(join(project, cacheDir(folder)), { recursive: true, force: true });
});

const readSiteAddress = (): string =>
  /^address: *["']?([^"'\s]+)/mu.exec(readFileSync(join(folder, 'site.yaml'), 'utf8'))?.[1] ?? '';

test('a capture that is edited shows on its page and in the preview without a restart, errors and all', async () => {
  const file = join(folder, 'documents', `${ID}.txt`);
  const before = readFileSync(file, 'utf8');
  expect(await comes(`documents/${ID}/`, 'footbridge')).toContain('footbridge');

  writeFileSync(file, before.replace('footbridge over', 'drawbridge over').replace('provenance:', 'provenence:'));
  expect(await comes(`documents/${ID}/`, 'drawbridge over')).toContain('drawbridge over');
  const data = JSON.parse(await get(`_preview/data.json?id=${ID}`)) as { problems: { name: string }[] };
  expect(data.problems[0]?.name).toBe('front-matter-unknown-key');

  // An editor may empty a file before filling it, and the watcher tells of one change where two follow one another closely.
  for (let times = 0; times < 5; times += 1) {
    writeFileSync(file, before);
    await comes(`documents/${ID}/`, 'footbridge over');
    for (let saves = 0; saves < 12; saves += 1) {
      writeFileSync(file, '');
      await wait(4);
    }
    writeFileSync(file, before.replace('footbridge over', 'viaduct over'));
    expect(await comes(`documents/${ID}/`, 'viaduct over')).toContain('viaduct over');
  }

  writeFileSync(file, '---\ndate: [closed\n---\nWords.\n');
  expect(await comes(`_preview/data.json?id=${ID}`, 'front-matter-invalid')).toContain('front-matter-invalid');
  writeFileSync(file, before);
  expect(await comes(`documents/${ID}/`, 'footbridge over')).toContain('footbridge over');
  const page = await get('_preview/');
  expect(page).toContain('<parse-preview');
  const script = /src="([^"]*preview\.element\.ts[^"]*)"/u.exec(page)?.[1] ?? '';
  expect(await (await fetch(new URL(script, address))).text()).toContain('customElements.define');
  expect(await (await fetch(new URL(/data-from="([^"]*)"/u.exec(page)?.[1] ?? '', address))).text()).toContain(
    '"documents"',
  );
}, 180_000);
