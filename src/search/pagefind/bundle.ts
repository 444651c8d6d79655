/** What is used of Pagefind's browser interface (1.6). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; language?: string }): Promise<void>;
  mergeIndex(bundle: string, options: { baseUrl: string; language: string }): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: Record<string, { any: string[] }> }): Promise<PagefindResults>;
}

export interface PagefindResults {
  readonly results: readonly { readonly id: string; data(): Promise<Fragment> }[];
  /** Counts among the hits found. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One record. */
export interface Fragment {
  /** As `packed` made it. */
  readonly url: string;
  /** HTML: entities, and `<mark>` around what was found. Never to be put into the page as it is. */
  readonly excerpt: string;
  /** The whole paragraph, with entities as the excerpt. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
