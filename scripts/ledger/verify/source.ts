import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A published site: its files by their paths below it, null for one that is not there. */
export type Source = (file: string) => Promise<Uint8Array | null>;

/** Why nothing can be read at a place; the message is for people. */
export class NoSource extends Error {
  override readonly name = 'NoSource';
}

/** A file is waited for so many milliseconds. */
const PATIENCE = 60_000;
/** Nothing published here is so large; what goes on and on is not read to its end. In bytes. */
const LARGEST = 512 * 1024 * 1024;

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;

/** Machines that need no encryption, since nothing lies between. */
const OWN_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Opens a published site.
 * @param place a folder, or an https address; http only for this very machine
 * @param base the folder from which a relative path is meant
 * @throws {NoSource} where it is none of these
 */
export function openSource(place: string, base: string): Source {
  if (ADDRESS.test(place)) return atAddress(place);
  const folder = path.resolve(base, place);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new NoSource(`There is no folder ${folder}.\n→ Name the folder or the https address of a built site.`);
  return async (file) => {
    try {
      return await readFile(path.join(folder, file));
    } catch (error) {
      if (error instanceof Error && 'code' in error && MISSING.includes(String(error.code))) return null;
      throw error;
    }
  };
}

const MISSING: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

function atAddress(place: string): Source {
  const address = URL.parse(place.endsWith('/') ? place : `${place}/`);
  const isSafe =
    address?.protocol === 'https:' || (address?.protocol === 'http:' && OWN_MACHINE.includes(address.hostname));
  if (!address || !isSafe)
    throw new NoSource(`“${place}” is no address that can be checked: it needs https, or http on this machine.`);
  return async (file) => {
    const url = new URL(
      file.replace(/(?:^|\/)index\.html$/u, (end) => (end.startsWith('/') ? '/' : '')),
      address,
    );
    // Nothing is followed elsewhere: what stands at another address is not what is published at this one.
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) }).catch(
      (error: unknown) => {
        throw new NoSource(`${url.href} cannot be fetched: ${reasonOf(error)}.`);
      },
    );
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new NoSource(`${url.href} answers ${String(response.status)}.`);
    return readAll(response, url);
  };
}

async function readAll(response: Response, url: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) throw new NoSource(`${url.href} is larger than ${String(LARGEST)} bytes.`);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
