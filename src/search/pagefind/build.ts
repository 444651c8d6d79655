import { close, createIndex } from 'pagefind';
import type { DocumentIndexBuilder } from '../documents.ts';
import { facets } from '../engine.ts';
import { BUNDLE_LANGUAGE } from './bundle.ts';
import { packed, recordWords } from './record.ts';

/** Parts of Pagefind's bundle that the site does not use: its own user interfaces and its worker. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^playground\//u;

/**
 * Records stand together in at most so many files: ten thousand files of half a kilobyte are a burden to any host, and many
 * records a file are one to readers, who fetch a file for each document they are shown.
 */
const MOST_FRAGMENT_FILES = 1000;

function refuse(errors: readonly string[], what = ''): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}${errors.join('; ')}`);
}

/** Pagefind's index of documents, one record each, all languages together. */
export async function pagefindBuilder(): Promise<DocumentIndexBuilder> {
  const { index, errors } = await createIndex({
    forceLanguage: BUNDLE_LANGUAGE,
    maxFragments: MOST_FRAGMENT_FILES,
  });
  refuse(errors);
  if (!index) throw new Error('Pagefind: no index was made.');
  return {
    add: async (entry) => {
      const filters = Object.fromEntries(facets.map((facet) => [facet, [...entry.values[facet]]]));
      const record = { url: packed(entry), content: recordWords(entry), language: BUNDLE_LANGUAGE, filters };
      refuse((await index.addCustomRecord(record)).errors, `${entry.id}: `);
    },
    files: async function* () {
      const made = await index.getFiles();
      refuse(made.errors);
      for (const { path, content } of made.files) if (!UNUSED.test(path)) yield { path, content };
    },
    close: async () => {
      await close();
    },
  };
}
