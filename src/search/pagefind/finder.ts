import type { DocumentFinder } from '../documents.ts';
import type { Pagefind } from './bundle.ts';
import { judged, stemsIn, unpacked } from './record.ts';

/** More questions than this are not put for one: each costs as much. */
const MOST_QUESTIONS = 4;

/**
 * Pagefind knows no “or”: the question with the first words of each part, then with each other word in the place of the first.
 * @returns stems, each question once
 */
function questionsOf(words: readonly (readonly string[])[]): string[][] {
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
    const parts = words.map((alternatives) => alternatives.map(stemsIn));
    const lists = await Promise.all(
      questionsOf(words).map(async (stems) => {
        const { results } = await pagefind.search(stems.join(' '));
        // No more is fetched than is wanted, though some of it may not have all words: each record costs a file.
        const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return fragments.flatMap(({ url, content }) => {
          const where = judged(content, parts);
          return where === 'neither' ? [] : [{ ...unpacked(url), byHead: where === 'head' }];
        });
      }),
    );
    const found = [...new Map(lists.flat().map((each) => [each.id, each])).values()];
    return [...found.filter(({ byHead }) => byHead), ...found.filter(({ byHead }) => !byHead)].slice(0, most);
  },
});
