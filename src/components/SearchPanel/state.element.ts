import { parameters } from '#addresses/parts.ts';
import { facets, type Question } from '#search/engine.ts';

/** Reads what is asked out of the query of an address. */
export function readAsked(search: string): Question {
  const asked = new URLSearchParams(search);
  const of = (name: string): string[] => asked.getAll(name);
  return {
    query: asked.get(parameters.query) ?? '',
    chosen: { speaker: of('speaker'), kind: of('kind'), year: of('year') },
  };
}

/** Writes what is asked as the query of an address, `?q=…`; empty where nothing is asked. */
export function writeAsked({ query, chosen }: Question): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set(parameters.query, query);
  for (const name of facets) for (const value of chosen[name]) asked.append(name, value);
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}
