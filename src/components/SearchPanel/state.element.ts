/** The facets, in the order in which they stand. */
export const facetNames = ['speaker', 'kind', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is asked: the words and the chosen values of each facet. It stands in the address. */
export interface Asked {
  readonly query: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
}

/** Reads what is asked out of the query of an address. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const [speaker, kind, year] = facetNames.map((name) => parameters.getAll(name));
  return { query: parameters.get('q') ?? '', chosen: { speaker: speaker ?? [], kind: kind ?? [], year: year ?? [] } };
}

/** Writes what is asked as the query of an address, `?q=…`; empty where nothing is asked. */
export function writeAsked({ query, chosen }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
