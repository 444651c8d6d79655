import { parameters } from '#addresses/parts.ts';
import { byFacet, facets, NONE, sorts, type Facet, type Question, type Sort } from '#search/engine.ts';
import { typedQuery } from '#search/typed.ts';
import { readDay } from './day.element.ts';

/** What the address of the search page asks for, and how it is to be shown. */
export interface Asked extends Question {
  /** Whether hits stand under their documents. */
  readonly grouped: boolean;
  /** What an address has in the place of a day and is none; absent where all are right. */
  readonly wrongDays?: readonly string[];
}

const GROUPED = 'document';
const EXACT = 'exact';

const isSort = (value: string | null): value is Sort => sorts.some((sort) => sort === value);

/** Reads what is asked out of the query of an address. What no question can hold is left out: addresses are typed by hand. */
export function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  const sort = asked.get(parameters.sort);
  const days = [asked.get(parameters.from) ?? '', asked.get(parameters.to) ?? ''] as const;
  const wrongDays = days.filter((day) => day.trim() !== '' && readDay(day) === null).map(typedQuery);
  return {
    query: typedQuery(asked.get(parameters.query) ?? ''),
    chosen: byFacet((facet) => [...new Set(asked.getAll(facet))]),
    from: readDay(days[0]),
    to: readDay(days[1]),
    sort: isSort(sort) ? sort : 'best',
    joined: asked.get(parameters.spellings) !== EXACT,
    without: asked.getAll(parameters.without),
    grouped: asked.get(parameters.group) === GROUPED,
    ...(wrongDays.length > 0 ? { wrongDays } : {}),
  };
}

/** Writes what is asked as the query of an address, `?q=…`; empty where nothing is asked. What is usual is left out. */
export function writeAsked({ query, chosen, from, to, sort, joined, without, grouped }: Asked): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set(parameters.query, query);
  for (const facet of facets) for (const value of chosen[facet]) asked.append(facet, value);
  if (from !== null) asked.set(parameters.from, from);
  if (to !== null) asked.set(parameters.to, to);
  if (sort !== 'best') asked.set(parameters.sort, sort);
  if (!joined) asked.set(parameters.spellings, EXACT);
  for (const word of without) asked.append(parameters.without, word);
  if (grouped) asked.set(parameters.group, GROUPED);
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}

/** The order of the hits: without words none is better than another, and the newest come first. */
export const orderOf = ({ query, sort }: Pick<Question, 'query' | 'sort'>): Sort =>
  sort === 'best' && query.trim() === '' ? 'newest' : sort;

/** The signs of a query that name days. */
const DAYS = /(?:^|\s)(?:before|after):(?:"[^"]*"|\S+)/giu;

/** The question without days, those of its query among them. */
const anyDay = (asked: Asked): Asked => ({
  ...asked,
  query: asked.query.replace(DAYS, '').trim(),
  from: null,
  to: null,
});

/** The question without facets and days. */
export const unfiltered = (asked: Asked): Asked => ({ ...anyDay(asked), chosen: byFacet(() => []) });

/** The question for undated documents alone. */
export const undatedOnly = (asked: Asked): Asked => ({
  ...anyDay(asked),
  chosen: { ...asked.chosen, year: [NONE] },
});

/** The question for everything that somebody said, within the same filters and days. @param speaker key */
export const saidBy = (asked: Asked, speaker: string): Asked => ({
  ...asked,
  query: (asked.query.match(DAYS) ?? []).map((days) => days.trim()).join(' '),
  chosen: { ...asked.chosen, speaker: [speaker] },
  sort: 'newest',
  without: [],
});

/** How many facets and days are set. */
export const filtersIn = ({ chosen, from, to }: Question): number =>
  facets.reduce((sum, facet) => sum + chosen[facet].length, 0) + [from, to].filter((day) => day !== null).length;

/** The same with a value of a facet chosen, or not chosen where it was. */
export function toggled(asked: Asked, facet: Facet, value: string): Asked {
  const values = asked.chosen[facet];
  const others = values.filter((each) => each !== value);
  return {
    ...asked,
    chosen: { ...asked.chosen, [facet]: others.length < values.length ? others : [...values, value] },
  };
}
