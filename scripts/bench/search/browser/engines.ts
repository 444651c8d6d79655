/* Loaded by the page of the bench: how each engine is asked, and what is noted meanwhile. */
import { openIndex } from '#search/statements/ask/open.ts';
import { fetchFrom } from '#search/statements/browser/fetch-file.ts';
import type { DocumentFinder } from '#search/documents.ts';
import type { SearchEngine } from '#search/engine.ts';
import { finderOver } from '#search/pagefind/finder.ts';
import { loadPagefind } from '#search/pagefind/load.ts';
import type { Pagefind } from './pagefind.ts';
import type { Asked, Stage, Told } from './asked.ts';

const MOST = 10;

/** As many as the page of search shows. */
const MOST_DOCUMENTS = 6;

/** Where the server of the bench has Pagefind’s own module. */
const PAGEFIND = '/stock/pagefind.js';

/** When each read of a file began and ended, in the order of their ends. */
const reads: { begun: number; ended: number; depth: number }[] = [];

/** Notes how many reads stood one after the other before each: one that began after another had ended may have waited for it. */
async function noted<Value>(read: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  const depth = 1 + Math.max(0, ...reads.filter(({ ended }) => ended <= begun).map((each) => each.depth));
  const value = await read();
  reads.push({ begun, ended: performance.now(), depth });
  return value;
}

const roundTrips = (): number => Math.max(0, ...reads.map(({ depth }) => depth));

let engine: SearchEngine | null = null;
let finder: DocumentFinder | null = null;
let pagefind: Pagefind | null = null;

const stage = (start: number, hits: number, trips: number): Stage => ({ ms: performance.now() - start, hits, trips });

/** Makes an engine ready to be asked, as far as it fetches nothing of its index. */
export async function ready(which: Asked['engine']): Promise<void> {
  if (which === 'statements') {
    const fetched = fetchFrom('/statements/');
    engine = openIndex((path, isFresh) => noted(() => fetched(path, isFresh)));
    finder = finderOver(await loadPagefind('/documents/'));
  } else {
    pagefind = (await import(PAGEFIND)) as Pagefind;
  }
}

async function statements({ question }: Asked, tell: (told: Told) => Promise<void>): Promise<void> {
  reads.length = 0;
  const start = performance.now();
  const answer = await engine?.ask(question);
  const hits = await answer?.hits(0, MOST);
  await tell({ what: 'hits', ...stage(start, hits?.length ?? 0, roundTrips()) });
  await answer?.counts();
  await tell({ what: 'facets', ...stage(start, answer?.total ?? 0, roundTrips()) });
  await answer?.people();
  const words = answer?.words ?? [];
  const documents = words.length === 0 ? [] : await finder?.find(words, MOST_DOCUMENTS, question);
  await tell({ what: 'beside', ...stage(start, documents?.length ?? 0, roundTrips()) });
}

async function stock({ plain, filters }: Asked, tell: (told: Told) => Promise<void>): Promise<void> {
  const start = performance.now();
  const { results } = (await pagefind?.search(plain, { filters })) ?? { results: [] };
  await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  await tell({ what: 'hits', ...stage(start, Math.min(MOST, results.length), 0) });
  await pagefind?.filters();
  await pagefind?.search(plain, { filters });
  await tell({ what: 'facets', ...stage(start, results.length, 0) });
}

/** Asks a question and tells when the first hits and when all counts are there. */
export const ask = (asked: Asked, tell: (told: Told) => Promise<void>): Promise<void> =>
  asked.engine === 'statements' ? statements(asked, tell) : stock(asked, tell);
