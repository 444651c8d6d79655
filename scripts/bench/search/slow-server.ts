import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A line as slow as many readers have: round trip in milliseconds, bits a second for all connections together. */
export interface Line {
  readonly roundTripMs: number;
  readonly bitsASecond: number;
}

/** What was fetched since counting began. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

/** A server of static files that counts and is as slow as a line. */
export interface SlowServer {
  readonly address: string;
  /** From now on requests are counted, and are slow. */
  readonly begin: () => void;
  readonly traffic: () => Traffic;
  /** Requests are fast again and not counted. */
  readonly end: () => void;
  readonly stop: () => Promise<void>;
}

/** Finds what an address serves; null where there is nothing. */
export type Find = (address: string) => { readonly body: Uint8Array; readonly type: string } | null;

/** About as many bytes as the lines of a response have before its body, with those of its request. */
const HEADER_BYTES = 400;
const CHUNK_BYTES = 8 * 1024;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** Files of folders by the first part of their address. */
export const filesOf =
  (folders: Readonly<Record<string, string>>): Find =>
  (address) => {
    const [, first = '', ...rest] = address.split('/');
    const folder = folders[first];
    if (folder === undefined || rest.includes('..')) return null;
    const file = path.join(folder, ...rest);
    try {
      if (!statSync(file).isFile()) return null;
    } catch {
      return null;
    }
    return { body: readFileSync(file), type: types[path.extname(file)] ?? 'application/octet-stream' };
  };

/** Starts to serve on a port of its own. */
export async function slowServer(find: Find, { roundTripMs, bitsASecond }: Line): Promise<SlowServer> {
  let isSlow = false;
  let [requests, bytes] = [0, 0];
  /** When the line has sent all that it was given. */
  let free = 0;
  const known = new WeakSet<Socket>();

  const send = async (response: ServerResponse, body: Uint8Array, socket: Socket): Promise<void> => {
    // A new connection costs a round trip before the first request can be sent.
    await wait(known.has(socket) ? roundTripMs : 2 * roundTripMs);
    known.add(socket);
    for (let from = 0; from === 0 || from < body.length; from += CHUNK_BYTES) {
      const chunk = body.subarray(from, from + CHUNK_BYTES);
      const weight = chunk.length + (from === 0 ? HEADER_BYTES : 0);
      free = Math.max(free, performance.now()) + (weight * 8_000) / bitsASecond;
      const left = free - performance.now();
      if (left > 1) await wait(left);
      response.write(chunk);
      bytes += weight;
    }
    response.end();
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const found = find(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const body = found?.body ?? new Uint8Array();
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
    });
    if (!isSlow) {
      known.add(request.socket);
      response.end(body);
      return;
    }
    requests += 1;
    void send(response, body, request.socket);
  };

  const server = createServer({ keepAliveTimeout: 600_000 }, answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    begin: () => {
      isSlow = true;
      [requests, bytes, free] = [0, 0, 0];
    },
    traffic: () => ({ requests, bytes }),
    end: () => {
      isSlow = false;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
