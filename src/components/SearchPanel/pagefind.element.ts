/** What is used of Pagefind's browser interface (1.6). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; language?: string }): Promise<void>;
  mergeIndex(bundle: string, options: { baseUrl: string; language: string }): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string, options: { filters: Record<string, { any: string[] }> }): Promise<Found>;
}

/** Number of hits by facet and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { readonly id: string; data(): Promise<Hit> }[];
  /** Counts among the hits found. */
  readonly filters: Counts;
}

/** One paragraph. */
export interface Hit {
  /** Address of the paragraph; its query has `title` and `date` of the document. */
  readonly url: string;
  /** HTML: entities, and `<mark>` around what was found. Never to be put into the page as it is. */
  readonly excerpt: string;
  /** The whole paragraph, with entities as the excerpt. */
  readonly content: string;
  readonly filters: Readonly<Partial<Record<'speaker' | 'kind', readonly string[]>>>;
}

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

/**
 * Loads the indexes of all languages and joins them.
 * @param folder address of the folder that holds one bundle a language, with a slash at its end
 * @param base address of the site's root without a slash at its end
 * @param languages the first is the language of the interface or the first there is
 */
export async function loadPagefind(folder: string, base: string, languages: readonly string[]): Promise<Pagefind> {
  const [first = 'en', ...others] = languages;
  const bundle = (language: string): string => `${folder}${language}/`;
  const pagefind = await moduleOf(bundle(first));
  const baseUrl = `${base}/`;
  await pagefind.options({ baseUrl, excerptLength: EXCERPT_WORDS });
  for (const language of others) await pagefind.mergeIndex(bundle(language), { baseUrl, language });
  await pagefind.filters();
  return pagefind;
}
