import { facets, type Question } from '#search/engine.ts';

/** Reads what is asked out of the query of an address. */
export function readAsked(search: string): Question {
  const parameters = new URLSearchParams(search);
  const of = (name: string): string[] => parameters.getAll(name);
  return { query: parameters.get('q') ?? '', chosen: { speaker: of('speaker'), kind: of('kind'), year: of('year') } };
}

/** Writes what is asked as the query of an address, `?q=…`; empty where nothing is asked. */
export function writeAsked({ query, chosen }: Question): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facets) for (const value of chosen[name]) parameters.append(name, value);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
