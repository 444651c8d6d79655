import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOfPage, attribute, fileAt, textOf, type BuiltSite, type Page } from './built-site.ts';
import type { Check } from './check.ts';

const KB = 1000;

interface Budget {
  readonly kind: string;
  readonly path: RegExp;
  /** The most a page may weigh with its style sheets and scripts, compressed, fonts and search index apart. */
  readonly kilobytes: number;
  /** Whether the page is as long as a text: then what stands above is for all but the words. */
  readonly isText?: true;
}

const budgets: readonly Budget[] = [
  { kind: 'home', path: /^\/$/u, kilobytes: 40 },
  { kind: 'document', path: /^\/documents\/[^/]+\/$/u, kilobytes: 23, isText: true },
  { kind: 'capture', path: /^\/documents\/[^/]+\/capture\/$/u, kilobytes: 12, isText: true },
  { kind: 'timeline', path: /^\/timeline\//u, kilobytes: 25 },
  { kind: 'search', path: /^\/search\/$/u, kilobytes: 25 },
  { kind: 'any other page', path: /^/u, kilobytes: 20 },
];

/**
 * What a text may weigh on a page, with its numbers, digests and contents, as a multiple of its words alone, both compressed: of 795 real
 * documents of up to 476 turns all keep to it.
 */
const WORDS_ON_PAGE = 1.4;

/** Static imports of a bundled module; what it imports when it is needed is not part of the page. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+)["']/gu;

/** Each page against the budget of its kind. */
export const sizes: Check = {
  claim: 'every page is as light as its kind must be',
  faults: async (site) => {
    const faults = await Promise.all(
      site.pages.map(async (page) => {
        const weight = await weightOf(site, page);
        const budget = budgets.find(({ path }) => path.test(page.path));
        if (!budget) return [];
        const most = budget.kilobytes * KB + (budget.isText ? WORDS_ON_PAGE * weightOfWords(page) : 0);
        if (weight <= most) return [];
        return [`${page.path}: ${inKilobytes(weight)} compressed; ${budget.kind} may have ${inKilobytes(most)}`];
      }),
    );
    return faults.flat();
  },
};

const inKilobytes = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

function weightOfWords({ elements }: Page): number {
  const words = elements.filter(({ tagName }) => tagName !== 'script' && tagName !== 'style').map(textOf);
  return gzipSync(words.join(' ')).length;
}

/** Bytes of a page with all that it loads at once, each file compressed by itself. */
async function weightOf(site: BuiltSite, page: Page): Promise<number> {
  const needed = new Set<string>();
  for (const element of page.elements) {
    const address = loadedAtOnce(element.tagName, attribute(element, 'rel') ?? '')
      ? (attribute(element, 'src') ?? attribute(element, 'href'))
      : null;
    const file = address === null ? null : fileAt(site, new URL(address, addressOfPage(site, page)));
    if (file !== null) await addWithImports(site, file, needed);
  }
  const files = await Promise.all([...needed].map((file) => site.read(file)));
  return [Buffer.from(page.html), ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

function loadedAtOnce(tag: string, rel: string): boolean {
  return tag === 'script' || tag === 'img' || (tag === 'link' && /\b(?:stylesheet|modulepreload|icon)\b/u.test(rel));
}

async function addWithImports(site: BuiltSite, file: string, needed: Set<string>): Promise<void> {
  if (needed.has(file) || !site.files.has(file)) return;
  needed.add(file);
  if (!file.endsWith('.js')) return;
  const source = (await site.read(file)).toString();
  for (const [, imported = ''] of source.matchAll(STATIC_IMPORT))
    if (imported.startsWith('.')) await addWithImports(site, posix.join(posix.dirname(file), imported), needed);
}
