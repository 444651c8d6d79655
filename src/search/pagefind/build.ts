import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexBuilder } from '../engine.ts';
import { packed } from './address.ts';

/** Parts of Pagefind's bundle that the site does not use: its own user interfaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^playground\//u;

function refuse(errors: readonly string[], what = ''): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}${errors.join('; ')}`);
}

/** Pagefind's indexes: one a language, each in a folder named after it. */
export function pagefindBuilder(): IndexBuilder {
  const indexes = new Map<string, PagefindIndex>();
  const indexOf = async (language: string): Promise<PagefindIndex> => {
    const known = indexes.get(language);
    if (known) return known;
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    indexes.set(language, index);
    return index;
  };
  return {
    add: async ({ text, language, facets, ...shown }) => {
      const index = await indexOf(language);
      const url = packed(shown);
      const filters = Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, [...values]]));
      refuse((await index.addCustomRecord({ url, content: text, language, filters })).errors, `${url}: `);
    },
    files: async function* () {
      for (const [language, index] of indexes) {
        const { files, errors } = await index.getFiles();
        refuse(errors);
        for (const { path, content } of files) if (!UNUSED.test(path)) yield { path: `${language}/${path}`, content };
      }
    },
    close: async () => {
      await close();
    },
  };
}
