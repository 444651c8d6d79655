/** The facets, in the order in which they stand. */
export const facetNames = ['speaker', 'kind', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is asked: the words and the chosen values of each facet. It stands in the address. */
export interface Asked {
  readonly query: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
}

/** Characters that are not seen; the index holds none of them. As `UNSEEN` of the document. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Characters that are not seen are left out; blanks of any kind become one; typographic quotation marks become plain ones, which mean a phrase. */
export function tidied(query: string): string {
  return query
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
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
