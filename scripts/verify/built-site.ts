import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** One page of the built site. */
export interface Page {
  /** Path below the site's base, as a reader asks for it: `/documents/x/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** All elements in document order. */
  readonly elements: readonly Element[];
  /** What a fragment can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** A built site, read once for all checks. */
export interface BuiltSite {
  readonly folder: string;
  /** Address at which the site will be published, ending in a slash; its path is the site's base. */
  readonly address: URL;
  /** Paths of all files below the folder, with forward slashes and one in front, in order. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly read: (file: string) => Promise<Buffer>;
}

const parser = rehype().freeze();

/**
 * Reads a built site.
 * @param folder the folder it was built into
 * @param address the address in its `site.yaml`
 */
export async function readBuiltSite(folder: string, address: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(folder.length).split(sep).join('/'))
    .sort();
  const read = (file: string): Promise<Buffer> => readFile(join(folder, file));
  const pages = files.filter((file) => file.endsWith('.html'));
  return {
    folder,
    address: new URL(address.endsWith('/') ? address : `${address}/`),
    files: new Set(files),
    pages: await Promise.all(pages.map(async (file) => readPage(file, (await read(file)).toString()))),
    read,
  };
}

function readPage(file: string, html: string): Page {
  const tree = parser.parse(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  return { path: file.replace(/(?<=\/)index\.html$/u, ''), html, tree, elements, ids: new Set(ids) };
}

/** The value of an attribute as written, null where the element has none. Lists come back with single blanks. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What stands between the tags of an element such as `script` or `style`. */
export function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The address of a page as published. */
export function addressOfPage(site: BuiltSite, page: Page): URL {
  return new URL(page.path.slice(1), site.address);
}

/**
 * The file of the built site that an address leads to.
 * @returns its path below the folder, whether or not it exists; null where the address lies outside the site
 */
export function fileAt(site: BuiltSite, target: URL): string | null {
  if (target.origin !== site.address.origin || !target.pathname.startsWith(site.address.pathname)) return null;
  const path = `/${decodeURIComponent(target.pathname.slice(site.address.pathname.length))}`;
  return path.endsWith('/') ? `${path}index.html` : path;
}
