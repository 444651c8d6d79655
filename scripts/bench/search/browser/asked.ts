import type { Question } from '#search/engine.ts';

/** A question as it is put to one of the engines. */
export interface Asked {
  readonly engine: 'statements' | 'stock';
  readonly question: Question;
  /** For Pagefind: the query in its own signs, and the values chosen. */
  readonly plain: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** What was reached, and when. */
export interface Stage {
  /** Since the question was put. */
  readonly ms: number;
  /** Number of hits; at the end of all hits, those of the first ten before. */
  readonly hits: number;
  /** Files that were read one after the other; 0 where the engine does not show it. */
  readonly trips: number;
}

export interface Told extends Stage {
  /** Last, of our own engine alone, the documents and people that stand above its hits. */
  readonly what: 'hits' | 'facets' | 'beside';
}
