import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { findFile } from './find-file.ts';
import { type HeaderRule, headersFor, readHeadersFile } from './headers-file.ts';

/** What is served. */
export interface Served {
  /** Folder of the built site. */
  readonly folder: string;
  /** Path under which the site stands: `/`, or `/some/folder/`. */
  readonly base: string;
}

/** A server that has begun to listen. */
export interface Running {
  /** Address of the home page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site as a plain static host does, with the headers of its `_headers` file.
 * @param site the folder and the path it stands under
 * @param ports ports to try, in order
 * @param host interface to listen on
 * @throws {Error} where none of the ports is free
 */
export async function serve(site: Served, ports: Iterable<number>, host = '127.0.0.1'): Promise<Running> {
  const folder = resolve(site.folder);
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? readHeadersFile(await readFile(headersFile, 'utf8')) : [];
  const server = createServer((request, response) => {
    answer({ ...site, folder }, rules, request, response).catch((error: unknown) => {
      send(response, 500, {}, Buffer.from(`The server failed: ${String(error)}\n`));
    });
  });
  const port = await listen(server, ports, host);
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return { address: `http://${name}:${port}${site.base}`, stop: () => close(server) };
}

async function answer(site: Served, rules: HeaderRule[], request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, { allow: 'GET, HEAD' }, Buffer.alloc(0));
    return;
  }
  const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/su, 2);
  const decoded = decode(rawPath);
  if (decoded === null) {
    send(response, 400, {}, Buffer.from('This address cannot be decoded.\n'));
    return;
  }
  const path = decoded.startsWith(site.base) ? `/${decoded.slice(site.base.length)}` : null;
  const found = path === null ? ({ is: 'nothing' } as const) : await findFile(site.folder, path);
  if (found.is === 'folder-without-slash') {
    const location = `${rawPath.replace(/^\/+/u, '/')}/${query === undefined ? '' : `?${query}`}`;
    send(response, 301, { location }, Buffer.alloc(0));
    return;
  }
  const notFound = join(site.folder, '404.html');
  const file = found.is === 'file' ? found.file : notFound;
  const body = existsSync(file) ? await readFile(file) : Buffer.from('Not found.\n');
  const type = existsSync(file) ? contentTypeOf(file) : 'text/plain; charset=utf-8';
  const headers = { 'cache-control': 'no-cache', 'content-type': type, ...headersFor(rules, decoded) };
  const wantsGzip = /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  const compressed = wantsGzip && isCompressible(type);
  const encoding = compressed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {};
  const bytes = compressed ? gzipSync(body) : body;
  send(response, found.is === 'file' ? 200 : 404, { ...headers, ...encoding }, bytes, request.method === 'HEAD');
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  headOnly = false,
) {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(headOnly ? undefined : body);
}

async function listen(server: Server, ports: Iterable<number>, host: string): Promise<number> {
  const tried: number[] = [];
  for (const port of ports) {
    tried.push(port);
    if (await listensOn(server, port, host)) {
      const bound = server.address();
      return typeof bound === 'object' && bound ? bound.port : port;
    }
  }
  throw new Error(
    `No free port: ${tried.length > 1 ? `${tried[0]} to ${tried.at(-1)} are` : `${tried[0]} is`} in use.`,
  );
}

/** Whether the server could take the port; any other fault than a port in use is thrown. */
function listensOn(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
