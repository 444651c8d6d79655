import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, posix, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { Refused } from '../terminal/command-line.ts';
import { contentTypeOf } from './content-types.ts';
import { headersFor, readHeadersFile } from './headers-file.ts';
import { readRedirectsFile } from './redirects-file.ts';

/** What is served. */
export interface Served {
  /** Folder of the built site. */
  readonly folder: string;
  /** Path under which the site stands, as a browser writes it: `/`, or `/some/folder/`. */
  readonly base: string;
}

/** A server that has begun to listen. */
export interface Running {
  /** Address of the home page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site as a plain static host does, with the headers of its `_headers` file and the moves of its `_redirects`.
 * @param site the folder and the path it stands under
 * @param ports ports to try, in order
 * @param host interface to listen on
 * @throws {Refused} where none of the ports is free, or nothing can listen there
 */
export async function serve(site: Served, ports: Iterable<number>, host = '127.0.0.1'): Promise<Running> {
  const server = createServer(answering({ ...site, folder: resolve(site.folder) }));
  const port = await listen(server, ports, host);
  const literal = host.includes(':') ? `[${host}]` : host;
  const name = host === '127.0.0.1' ? 'localhost' : literal;
  return { address: `http://${name}:${port}${site.base}`, stop: () => close(server) };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** sirv sends the files; which file an address means, and what is said with it, is decided here. */
function answering(site: Served): Answer {
  const textOf = (name: string): string =>
    isFile(site.folder, name) ? readFileSync(join(site.folder, name), 'utf8') : '';
  const rules = readHeadersFile(textOf('_headers'));
  const moved = readRedirectsFile(textOf('_redirects'));
  const send = sirv(site.folder, { dev: true, etag: true, extensions: [] });

  const sendNothing: Answer = (_, response) => {
    const page = textOf('404.html');
    response.setHeader('content-type', contentTypeOf(page === '' ? 'none.txt' : '404.html'));
    response.writeHead(404).end(page === '' ? 'Not found.\n' : page);
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/su, 2);
    const path = decode(rawPath);
    if (path === null) {
      response.writeHead(400).end('This address cannot be decoded.\n');
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    for (const [name, value] of Object.entries(headersFor(rules, encodeURI(path)))) response.setHeader(name, value);
    const file = fileOf(site, path);
    if (file !== null && isFile(site.folder, file)) {
      // A rule knows the encoding of a file, its name does not.
      if (!response.hasHeader('content-type')) response.setHeader('content-type', contentTypeOf(file));
      request.url = encodeURI(file);
      send(request, response, () => {
        sendNothing(request, response);
      });
      return;
    }
    const isFolder = file !== null && isFile(site.folder, join(file, 'index.html'));
    const location = isFolder ? `${site.base}${encodeURI(file.slice(1))}/` : moved.get(encodeURI(path));
    if (location === undefined) sendNothing(request, response);
    else response.writeHead(301, { location: query === undefined ? location : `${location}?${query}` }).end();
  };
}

/** Files that speak to the host and are no pages. */
const unserved = ['/_headers', '/_redirects'];

/**
 * The file that a path means, below the folder of the site and beginning with a slash: `/a/` is `/a/index.html`.
 * @param path decoded
 * @returns null where the path leads out of the site
 */
function fileOf({ base }: Served, path: string): string | null {
  const own = decodeURI(base);
  if (!path.startsWith(own) || path.includes('\0') || path.includes('\\') || path.split('/').includes('..'))
    return null;
  // As the disk reads it: a full stop and a second slash say nothing there, and on some disks the case of letters neither.
  const below = posix.normalize(`/${path.slice(own.length)}`);
  if (unserved.includes(below.toLowerCase())) return null;
  return below.endsWith('/') ? `${below}index.html` : below;
}

/** Whether there is a file of the site; what a link leads to outside of it is not of the site. */
function isFile(folder: string, name: string): boolean {
  const file = join(folder, name);
  try {
    return statSync(file).isFile() && realpathSync(file).startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return false;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
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
  throw new Refused(
    `No free port: ${tried.length > 1 ? `${tried[0]} to ${tried.at(-1)} are` : `${tried[0]} is`} in use. PORT names another.`,
  );
}

/** What the system says of a place at which nothing can listen. */
const unusable: Readonly<Record<string, string>> = {
  EACCES: 'you may not use this port',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'nobody knows this name',
};

/** Whether the server could take the port. @throws {Refused} for any other fault than a port in use */
function listensOn(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(false);
      else
        fail(
          new Refused(`Nothing can listen on ${host}, port ${port}: ${unusable[error.code ?? ''] ?? error.message}.`),
        );
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
