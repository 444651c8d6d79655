import { isWithin, type DocumentFilter, type DocumentFinder, type FoundDocument } from '../documents.ts';
import { facets } from '../engine.ts';
import type { Fragment, Pagefind, PagefindFilters } from './bundle.ts';
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

/** So many records are looked at for one question, where days narrow the documents: each costs a file. */
const MOST_LOOKED_AT = 24;

/** What is chosen, as Pagefind has it. */
const filtersOf = ({ chosen }: DocumentFilter): PagefindFilters =>
  Object.fromEntries(facets.flatMap((facet) => (chosen[facet].length > 0 ? [[facet, { any: chosen[facet] }]] : [])));

/**
 * The finder over a loaded bundle.
 * @param pagefind set up for the bundle
 */
export const finderOver = (pagefind: Pick<Pagefind, 'search'>): DocumentFinder => ({
  find: async (words, most, filter) => {
    const parts = words.map((alternatives) => alternatives.map(stemsIn));
    const lists = await Promise.all(
      questionsOf(words).map(async (stems) => {
        const { results } = await pagefind.search(stems.join(' '), { filters: filtersOf(filter) });
        const found: FoundDocument[] = [];
        // No more is fetched than is wanted, though some of it may not have all words. Only days are not known to Pagefind.
        const end = filter.from === null && filter.to === null ? most : MOST_LOOKED_AT;
        for (let from = 0; from < Math.min(end, results.length) && found.length < most; from += most) {
          const fragments = await Promise.all(results.slice(from, from + most).map((result) => result.data()));
          found.push(...fragments.flatMap((fragment) => foundIn(fragment, parts, filter)));
        }
        return found;
      }),
    );
    const found = [...new Map(lists.flat().map((each) => [each.id, each])).values()];
    return [...found.filter(({ byHead }) => byHead), ...found.filter(({ byHead }) => !byHead)].slice(0, most);
  },
});

/** The document of a record, if it has the words and a day that is asked for. */
function foundIn(
  { url, content }: Fragment,
  parts: Parameters<typeof judged>[1],
  filter: DocumentFilter,
): FoundDocument[] {
  const { id, title, date, days, summary } = unpacked(url);
  const where = judged(content, parts);
  return where === 'neither' || !isWithin(days, filter) ? [] : [{ id, title, date, summary, byHead: where === 'head' }];
}
