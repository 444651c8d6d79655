/** What is used of Pagefind’s module for browsers. */
export interface Pagefind {
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<unknown> }[] }>;
  readonly filters: () => Promise<unknown>;
}
