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

/** More questions than this are not put for one: each costs as much. */
const MOST_QUESTIONS = 4;

/**
 * Pagefind knows no “or”: the question with the first words of each part, then with each other word in the place of the first.
 * @returns stems, each question once
 */
export function questionsOf(words: readonly (readonly string[])[]): string[][] {
  const first = words.map(([word = '']) => word);
  const others = words.flatMap((alternatives, part) =>
    alternatives.slice(1).map((word) => first.map((typed, at) => (at === part ? word : typed))),
  );
  const questions = [first, ...others].map((question) => [...new Set(question.flatMap(stemsIn))]);
  const byStems = new Map(questions.map((stems) => [stems.join(' '), stems]));
  return [...byStems.values()].filter(({ length }) => length > 0).slice(0, MOST_QUESTIONS);
}

/**
 * The finder over a loaded bundle.
 * @param pagefind set up for the bundle
 */
export const finderOver = (pagefind: Pick<Pagefind, 'search'>): DocumentFinder => ({
  find: async (words, most) => {
    const asked = questionsOf(words);
    const lists = await Promise.all(
      asked.map(async (stems) => {
        const { results } = await pagefind.search(stems.join(' '));
        const fragments = await Promise.all(results.slice(0, most * LOOKED_AT).map((result) => result.data()));
        return fragments.flatMap(({ url, content }) => {
          const where = judged(content, stems);
          return where === 'neither' ? [] : [{ ...unpacked(url), byHead: where === 'head' }];
        });
      }),
    );
    const found = [...new Map(lists.flat().map((each) => [each.id, each])).values()];
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
