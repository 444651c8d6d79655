import { facets, type Question } from '../engine.ts';
import type { Pagefind, PagefindResults } from './bundle.ts';

/** Several words that are not yet a phrase. */
const SEVERAL_WORDS = /^[^"]*\S\s+\S[^"]*$/u;

/**
 * Finds paragraphs. Those that have several words of the query as a phrase come first, since Pagefind itself does not
 * look at how close words stand to one another.
 */
export async function find(pagefind: Pick<Pagefind, 'search'>, { query, chosen }: Question): Promise<PagefindResults> {
  const filters = Object.fromEntries(
    facets.flatMap((name) => (chosen[name].length > 0 ? [[name, { any: [...chosen[name]] }]] : [])),
  );
  const found = await pagefind.search(query, { filters });
  if (!SEVERAL_WORDS.test(query) || found.results.length < 2) return found;
  const phrases = await pagefind.search(`"${query}"`, { filters });
  const asPhrase = new Set(phrases.results.map(({ id }) => id));
  return {
    filters: found.filters,
    results: [
      ...found.results.filter(({ id }) => asPhrase.has(id)),
      ...found.results.filter(({ id }) => !asPhrase.has(id)),
    ],
  };
}
