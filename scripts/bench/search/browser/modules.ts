import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Find } from '../slow-server.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

const IMPORTED = /(?<=\bfrom ')(?:#|[^'./])[^']*(?=')/gu;

/** Where a package keeps its module for browsers, if it has one apart from that for Node. */
function packageFile(specifier: string): string {
  const file = fileURLToPath(import.meta.resolve(specifier));
  const forBrowsers = path.join(path.dirname(file), 'esm', path.basename(file));
  return existsSync(forBrowsers) ? forBrowsers : file;
}

/** The address at which this server has what a module imports. */
function addressOf(specifier: string): string {
  if (specifier.startsWith('#')) return `/src/${specifier.slice(1)}`;
  return `/${path.relative(root, packageFile(specifier))}`;
}

/** The modules of the project as a browser can load them: types taken off, imports as addresses. */
export const modulesOfProject: Find = (address) => {
  if (!/^\/(?:src|node_modules|scripts\/bench\/search\/browser)\/.*\.[jt]s$/u.test(address)) return null;
  const file = path.join(root, address);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const plain = file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return { body: new TextEncoder().encode(plain.replace(IMPORTED, addressOf)), type: 'text/javascript' };
};
