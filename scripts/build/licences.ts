import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A part of the built site that is published under a licence, which must be handed on with it. */
interface Part {
  readonly name: string;
  /** The files of the site that are of it: paths with a slash in front. */
  readonly files: RegExp;
  /** Where its licence stands, below the project's folder. */
  readonly licence: string;
}

/** The files into which libraries are bundled: in which of them one ends up is for the bundler to say. */
const BUNDLED = /^\/_astro\/[^/]*\.js$/u;

/** Everything in a built site that is not of the archive. */
export const parts: readonly Part[] = [
  { name: 'Verbatim', files: /^\/_astro\/[^/]*\.(?:js|css)$/u, licence: 'LICENSE' },
  {
    name: 'Source Serif 4',
    files: /^\/_astro\/source-serif-4-[^/]*\.woff2$/u,
    licence: 'node_modules/@fontsource-variable/source-serif-4/LICENSE',
  },
  {
    name: 'Source Sans 3',
    files: /^\/_astro\/source-sans-3-[^/]*\.woff2$/u,
    licence: 'node_modules/@fontsource-variable/source-sans-3/LICENSE',
  },
  {
    name: 'stemmer',
    files: BUNDLED,
    licence: 'node_modules/stemmer/license',
  },
  {
    name: 'Orama stemmers',
    files: BUNDLED,
    licence: 'node_modules/@orama/stemmers/LICENSE.md',
  },
  {
    name: 'fastest-levenshtein',
    files: BUNDLED,
    licence: 'node_modules/fastest-levenshtein/LICENSE.md',
  },
  { name: 'Pagefind', files: /^\/pagefind\//u, licence: 'node_modules/pagefind/LICENSE/LICENSE' },
];

/** The file of a site in which the licences stand. */
export const LICENCES = 'licences.txt';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The licence of a part, with its name above. */
export function licenceOf({ name, licence }: Part): string {
  return `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(path.join(root, licence), 'utf8').trim()}\n`;
}

/** Writes the licences of everything that the site brings along into one file of it. */
export function writeLicences(site: string): void {
  writeFileSync(path.join(site, LICENCES), parts.map(licenceOf).join('\n\n'));
}
