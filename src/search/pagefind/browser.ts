import type { DocumentFinder } from '../documents.ts';
import { BUNDLE_LANGUAGE, type Pagefind } from './bundle.ts';
import { judged, stemsIn, unpacked } from './record.ts';

/** Documents looked at for each that is wanted: some of those that Pagefind finds have not all words. */
const LOOKED_AT = 2;

/** Loads that failed on this page. A browser remembers a module it could not load and asks for it by another address only. */
let failed = 0;

async function moduleOf(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js${failed === 0 ? '' : `?again=${failed}`}`;
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch (cause) {
    failed += 1;
    throw cause;
  }
}

/**
 * The finder over a loaded bundle.
 * @param pagefind set up for the bundle
 */
export const finderOver = (pagefind: Pick<Pagefind, 'search'>): DocumentFinder => ({
  find: async (words, most) => {
    const stems = [...new Set(words.flatMap(stemsIn))];
    if (stems.length === 0) return [];
    const { results } = await pagefind.search(stems.join(' '));
    const fragments = await Promise.all(results.slice(0, most * LOOKED_AT).map((result) => result.data()));
    const found = fragments.flatMap(({ url, content }) => {
      const where = judged(content, stems);
      return where === 'neither' ? [] : [{ ...unpacked(url), byHead: where === 'head' }];
    });
    return [...found.filter(({ byHead }) => byHead), ...found.filter(({ byHead }) => !byHead)].slice(0, most);
  },
});

/** Loads Pagefind's index of documents. @param folder its address, with a slash at the end */
export async function openDocuments(folder: string): Promise<DocumentFinder> {
  const pagefind = await moduleOf(folder);
  // The words of a head stand several times in a record, whose length says nothing of the document.
  await pagefind.options({
    baseUrl: '/',
    language: BUNDLE_LANGUAGE,
    ranking: { pageLength: 0, termSaturation: 2 },
  });
  return finderOver(pagefind);
}
