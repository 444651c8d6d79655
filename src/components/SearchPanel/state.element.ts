import { parameters } from '#addresses/parts.ts';
import { byFacet, facets, type Facet, type Question } from '#search/engine.ts';

/**
 * Reads what is asked out of the query of an address.
 * @param people the ids of those whom a register knows, by their names: an address may be older than the register
 */
export function readAsked(search: string, people: Readonly<Record<string, string>> = {}): Question {
  const asked = new URLSearchParams(search);
  const valueOf = (facet: Facet, value: string): string =>
    facet === 'speaker' && Object.hasOwn(people, value) ? (people[value] ?? value) : value;
  const chosen = byFacet((facet) => asked.getAll(facet).map((value) => valueOf(facet, value)));
  return { query: asked.get(parameters.query) ?? '', chosen };
}

/** Writes what is asked as the query of an address, `?q=…`; empty where nothing is asked. */
export function writeAsked({ query, chosen }: Question): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set(parameters.query, query);
  for (const name of facets) for (const value of chosen[name]) asked.append(name, value);
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}
