import { folded } from './fold.ts';
import type { Report } from './report.ts';
import type { ExpectedFacts } from './truth.ts';

export const facts = [
  'title',
  'date',
  'time',
  'place',
  'summary',
  'published',
  'topics',
  'geography',
  'persons',
  'publishedIn',
] as const satisfies readonly (keyof ExpectedFacts)[];

/** The four lists of the tail, which count as right together in the measure `tags`. */
export const tagFacts = ['topics', 'geography', 'persons', 'publishedIn'] as const satisfies readonly Fact[];

export type Fact = (typeof facts)[number];

/** A fact of a report beside what it should be; both folded, null where there is none. */
export interface FactVerdict {
  readonly fact: Fact;
  readonly right: boolean;
  readonly expected: string | null;
  readonly found: string | null;
}

/** Compares every fact of a report with the truth: equal letter for letter once blanks are folded, lists in order. */
export function judgeFacts(expected: ExpectedFacts, report: Report): FactVerdict[] {
  const found: ExpectedFacts = {
    title: report.title ?? '',
    date: report.date?.edtf ?? '',
    time: report.date?.time ?? null,
    place: report.place?.text ?? null,
    summary: report.summary,
    published: report.published,
    topics: report.topics,
    geography: report.geography,
    persons: report.persons,
    publishedIn: report.publishedIn,
  };
  return facts.map((fact) => {
    const wanted = asText(expected[fact]);
    const given = asText(found[fact]);
    return { fact, right: wanted === given, expected: wanted, found: given };
  });
}

function asText(value: string | readonly string[] | null): string | null {
  if (value === null) return null;
  const text = typeof value === 'string' ? folded(value) : value.map(folded).join(' | ');
  return text === '' ? null : text;
}
