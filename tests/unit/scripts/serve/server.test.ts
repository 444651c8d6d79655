import { request } from 'node:http';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Running } from '../../../../scripts/serve/server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let outside: string;
let atRoot: Running;
let below: Running;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'serve-'));
  const folder = join(outside, 'site');
  await mkdir(join(folder, 'about'), { recursive: true });
  await Promise.all([
    writeFile(join(outside, 'secret.txt'), 'secret'),
    writeFile(join(folder, 'index.html'), '<h1>Home</h1>'),
    writeFile(join(folder, 'about', 'index.html'), '<h1>About</h1>'),
    writeFile(join(folder, '404.html'), '<h1>Nothing here</h1>'),
    writeFile(join(folder, 'text.txt'), 'Текст'),
    writeFile(join(folder, 'original.html.txt'), '<script>'),
    writeFile(join(folder, 'old.txt'), 'bytes'),
    writeFile(join(folder, 'index.pf_meta'), 'bytes'),
    writeFile(join(folder, '_redirects'), '/documents/old/ /documents/new/ 301\n/text.txt /elsewhere/ 301\n'),
    mkdir(join(folder, 'записи')).then(() => writeFile(join(folder, 'записи', 'index.html'), '<h1>Записи</h1>')),
    symlink(join(outside, 'secret.txt'), join(folder, 'link.txt')),
    symlink(outside, join(folder, 'out')),
    symlink(join(folder, 'text.txt'), join(folder, 'inside.txt')),
    writeFile(
      join(folder, '_headers'),
      '/*\n  X-Frame-Options: DENY\n\n/record/about/*\n  Cache-Control: immutable\n\n/old.txt\n  Content-Type: text/plain; charset=koi8-r\n',
    ),
  ]);
  atRoot = await serve({ folder, base: '/' }, [0]);
  below = await serve({ folder, base: '/record/' }, [0]);
});

afterAll(async () => {
  await Promise.all([atRoot.stop(), below.stop()]);
  await rm(outside, { recursive: true });
});

/** Asks without tidying the path, as a hostile client would. */
function ask(server: Running, path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('the server of the built site [promise 62]', () => {
  test.each([
    ['/', '<h1>Home</h1>', 'text/html; charset=utf-8'],
    ['/about/', '<h1>About</h1>', 'text/html; charset=utf-8'],
    ['/about/?q=1', '<h1>About</h1>', 'text/html; charset=utf-8'],
    ['/text.txt', 'Текст', 'text/plain; charset=utf-8'],
    ['/original.html.txt', '<script>', 'text/plain; charset=utf-8'],
    ['/old.txt', 'bytes', 'text/plain; charset=koi8-r'],
    ['/index.pf_meta', 'bytes', 'application/octet-stream'],
  ])('serves %s', async (path, body, type) => {
    const answer = await ask(atRoot, path);
    expect(answer).toMatchObject({ status: 200, body, headers: { 'content-type': type, 'x-frame-options': 'DENY' } });
  });

  test('calls for the slash that a folder ends in, and keeps the query', async () => {
    expect(await ask(atRoot, '/about?q=a%20b')).toMatchObject({
      status: 301,
      headers: { location: '/about/?q=a%20b' },
    });
  });

  test('never redirects to another host', async () => {
    expect((await ask(atRoot, '//about')).headers.location).toBe('/about/');
  });

  test('a rule of _headers is for the whole path, with the one under which the site stands', async () => {
    expect((await ask(below, '/record/about/')).headers['cache-control']).toBe('immutable');
    expect((await ask(atRoot, '/about/')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/nothing',
    '/nothing/',
    '/_headers',
    '/_redirects',
    '/./_headers',
    '//_headers',
    '/.//./_redirects',
    '/%5FHEADERS',
    '/about/nothing.html',
    '/text.txt/',
    `/${'a'.repeat(300)}`,
  ])('answers %s with the page that helps', async (path) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 404, body: '<h1>Nothing here</h1>' });
  });

  test('follows a link within its folder, and none out of it', async () => {
    expect((await ask(atRoot, '/inside.txt')).body).toBe('Текст');
    for (const path of ['/link.txt', '/out/secret.txt', '/out/', '/out'])
      expect(await ask(atRoot, path), path).toMatchObject({ status: 404, body: '<h1>Nothing here</h1>' });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/about/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00'])(
    'never leaves its folder: %s',
    async (path) => {
      const { status, body } = await ask(atRoot, path);
      expect({ status, body }).toEqual({ status: 404, body: '<h1>Nothing here</h1>' });
    },
  );

  test('an address that cannot be decoded is a bad request', async () => {
    expect((await ask(atRoot, '/%E0%A4%A')).status).toBe(400);
  });

  test('only reading is allowed', async () => {
    expect(await ask(atRoot, '/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(await ask(atRoot, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('sends a file again only where it has changed', async () => {
    const { etag = '' } = (await ask(atRoot, '/text.txt')).headers;
    const again = await ask(atRoot, '/text.txt', 'GET', { 'if-none-match': String(etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    await writeFile(join(outside, 'site', 'text.txt'), 'Новый текст');
    expect(await ask(atRoot, '/text.txt')).toMatchObject({ status: 200, body: 'Новый текст' });
    await writeFile(join(outside, 'site', 'text.txt'), 'Текст');
  });

  test('leads on from an address in _redirects, where no page stands there', async () => {
    expect(await ask(atRoot, '/documents/old/?q=1')).toMatchObject({
      status: 301,
      headers: { location: '/documents/new/?q=1' },
    });
    expect((await ask(atRoot, '/text.txt')).status).toBe(200);
  });

  test('a site below a path stands there and nowhere else', async () => {
    expect(await ask(below, '/record/about/')).toMatchObject({ status: 200, body: '<h1>About</h1>' });
    expect((await ask(below, '/about/')).status).toBe(404);
    expect(below.address).toMatch(/\/record\/$/u);
  });

  test('a site below a path in other letters stands there, with its headers and moves, however the path is written', async () => {
    const folder = join(outside, 'other');
    const base = new URL('https://record.example/архив/').pathname;
    await mkdir(join(folder, 'about'), { recursive: true });
    await Promise.all([
      writeFile(join(folder, 'about', 'index.html'), '<h1>About</h1>'),
      writeFile(join(folder, '_headers'), `${base}about/*\n  Cache-Control: immutable\n`),
      writeFile(join(folder, '_redirects'), `${base}documents/old/ ${base}documents/new/ 301\n`),
    ]);
    const server = await serve({ folder, base }, [0]);
    for (const path of [`${base}about/`, `${base.toLowerCase()}about/`])
      expect(await ask(server, path)).toMatchObject({ status: 200, headers: { 'cache-control': 'immutable' } });
    expect((await ask(server, `${base}about`)).headers.location).toBe(`${base}about/`);
    expect((await ask(server, `${base}documents/old/`)).headers.location).toBe(`${base}documents/new/`);
    expect(server.address.endsWith(base)).toBe(true);
    await server.stop();
  });

  test('serves a folder in other letters', async () => {
    const path = encodeURI('/записи');
    expect((await ask(atRoot, path)).headers.location).toBe(`${path}/`);
    expect(await ask(atRoot, `${path}/`)).toMatchObject({ status: 200, body: '<h1>Записи</h1>' });
  });

  test('an address of the sixth version of the protocol is printed in brackets', async () => {
    const server = await serve({ folder: outside, base: '/' }, [0], '::1');
    expect(server.address).toMatch(/^http:\/\/\[::1\]:\d+\/$/u);
    await server.stop();
  });

  test('an interface that this machine has not is refused in words', async () => {
    await expect(serve({ folder: outside, base: '/' }, [0], '203.0.113.7')).rejects.toThrow(
      'Nothing can listen on 203.0.113.7, port 0: this machine has no such address.',
    );
  });

  test('a port in use is said to be in use', async () => {
    const port = Number(new URL(atRoot.address).port);
    await expect(serve({ folder: outside, base: '/' }, [port])).rejects.toThrow(
      `No free port: ${port} is in use. PORT`,
    );
  });
});
