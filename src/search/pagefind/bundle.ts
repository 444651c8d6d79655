import type { DocumentFilter, FoundDocument } from '../documents.ts';

/** What is used of Pagefind's browser interface (1.6). */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  search(query: string, options: { readonly filters: PagefindFilters }): Promise<PagefindResults>;
}

/** Of each filter any of some values. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindOptions {
  readonly baseUrl: string;
  readonly language: string;
  readonly noWorker: boolean;
  readonly ranking: { readonly pageLength: number; readonly termSaturation: number };
}

export interface PagefindResults {
  readonly results: readonly { data(): Promise<Fragment> }[];
}

/** One record. */
export interface Fragment {
  /** As `packed` made it, the site's path before it. */
  readonly url: string;
  /** The whole record as `recordWords` made it. */
  readonly content: string;
}

/**
 * The one language of the bundle, the same for all documents: words arrive as stems, so that Pagefind need not know any. A
 * bundle a language costs each reader a program of 55 kB for every language of the record, and finds nothing across them.
 */
export const BUNDLE_LANGUAGE = 'und';

/** What the page asks of the worker. */
export interface FindCall {
  /** By which the reply is known. */
  readonly call: number;
  /** Whole address of the bundle, with a slash at the end. */
  readonly folder: string;
  readonly words: readonly (readonly string[])[];
  readonly most: number;
  readonly filter: DocumentFilter;
}

export type FindReply =
  | { readonly call: number; readonly found: readonly FoundDocument[] }
  | { readonly call: number; readonly fault: string };
