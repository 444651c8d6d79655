import { parameters } from '#addresses/parts.ts';
import { byFacet, facets, type Question } from '#search/engine.ts';

/** Reads what is asked out of the query of an address. */
export function readAsked(search: string): Question {
  const asked = new URLSearchParams(search);
  return { query: asked.get(parameters.query) ?? '', chosen: byFacet((facet) => asked.getAll(facet)) };
}

/** Writes what is asked as the query of an address, `?q=…`; empty where nothing is asked. */
export function writeAsked({ query, chosen }: Question): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set(parameters.query, query);
  for (const name of facets) for (const value of chosen[name]) asked.append(name, value);
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}
