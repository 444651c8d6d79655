import { byFacet, type Hit, type IndexPlace, type SearchEngine } from '../engine.ts';
import { unpacked } from './address.ts';
import type { Fragment, Pagefind } from './bundle.ts';
import { excerptFrom, withEllipses } from './excerpt.ts';
import { find } from './find.ts';

const EXCERPT_WORDS = 40;

/** Loads that failed on this page. A browser remembers a module it could not load and asks for it by another address only. */
let failed = 0;

async function moduleOf(bundle: string): Promise<Pagefind> {
  const address = `${bundle}pagefind.js${failed === 0 ? '' : `?again=${failed}`}`;
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch (cause) {
    failed += 1;
    throw cause;
  }
}

const hitOf = ({ url, excerpt, content, filters }: Fragment): Hit => ({
  ...unpacked(url),
  facets: byFacet((facet) => filters[facet] ?? []),
  excerpt: withEllipses(excerptFrom(excerpt), content),
});

/** Loads Pagefind's indexes of all languages, each from a folder named after it, and joins them. */
export async function openPagefind({ folder, base, languages }: IndexPlace): Promise<SearchEngine> {
  const [first = 'en', ...others] = languages;
  const bundle = (language: string): string => `${folder}${language}/`;
  const pagefind = await moduleOf(bundle(first));
  const baseUrl = `${base}/`;
  await pagefind.options({ baseUrl, excerptLength: EXCERPT_WORDS });
  for (const language of others) await pagefind.mergeIndex(bundle(language), { baseUrl, language });
  await pagefind.filters();
  return {
    ask: async (question) => {
      const { results, filters } = await find(pagefind, question);
      return {
        total: results.length,
        counts: byFacet((facet) => filters[facet] ?? {}),
        hits: async (from, most) => {
          const fragments = await Promise.all(results.slice(from, from + most).map((result) => result.data()));
          return fragments.map(hitOf);
        },
      };
    },
  };
}
