import type { Answered } from './ask.ts';
import type { QueryName } from './queries.ts';
import type { Measured } from './run.ts';

/** A figure that may not be above a limit. */
export interface Bar {
  readonly name: string;
  readonly figure: number;
  readonly most: number;
}

type Figure = (answer: Answered) => number;

const firstBytes: Figure = ({ hits }) => hits.bytes;
const firstMs: Figure = ({ hits }) => hits.ms;
const allBytes: Figure = ({ facets }) => facets.bytes;
const allRequests: Figure = ({ facets }) => facets.requests;

/** What is asked of queries from a cold cache, as ratios to Pagefind as it comes. */
const ofQueries: readonly (readonly [what: string, queries: readonly QueryName[], figure: Figure, most: number])[] = [
  ['first ten, bytes', ['a common word', 'a rare word', 'two words', 'a name'], firstBytes, 0.5],
  ['first ten, bytes', ['a phrase'], firstBytes, 0.8],
  ['first ten, bytes', ['a phrase of stop words'], firstBytes, 1],
  [
    'first ten, time',
    ['a common word', 'a rare word', 'two words', 'a name', 'a phrase', 'a phrase of stop words'],
    firstMs,
    0.5,
  ],
  [
    'all facets, bytes',
    ['a common word', 'a rare word', 'two words', 'a name', 'a phrase', 'a phrase of stop words'],
    allBytes,
    1,
  ],
  [
    'all facets, requests',
    ['a common word', 'a rare word', 'two words', 'a name', 'a phrase', 'a phrase of stop words'],
    allRequests,
    1.25,
  ],
  ['first ten, bytes', ['a word with speaker and year', 'a word in a range of days'], firstBytes, 1],
  ['first ten, time', ['a word with speaker and year', 'a word in a range of days'], firstMs, 0.7],
  ['first ten, bytes', ['a prefix'], firstBytes, 1.25],
];

/** Round trips one after the other before the first hits. */
const MOST_TRIPS = 3;
const BESIDE_BYTES = 200_000;
const SPEAKERS_BYTES = 60_000;
const CHANGED = { files: 60, bytes: 400_000 };

/** Bytes of the documents and people beside an answer, which are fetched after all of it. */
export const besideBytes = ({ facets, beside }: Answered): number => (beside?.bytes ?? 0) - (beside ? facets.bytes : 0);

/** The bars that search has to stay below, with what was measured. They are meant for ten thousand documents. */
export function barsOf({ built, change, speakersBytes, answers }: Measured): Bar[] {
  const { statements, documents, stock } = built;
  const asked = [...answers];
  const ratios = ofQueries.flatMap(([what, names, figure, most]) =>
    asked
      .filter(([{ name }]) => names.includes(name))
      .map(([{ name }, answer]) => ({
        name: `${name}: ${what}`,
        figure: figure(answer.statements.cold) / figure(answer.stock.cold),
        most,
      })),
  );
  const trips = Math.max(...asked.map(([, answer]) => answer.statements.cold.hits.trips));
  return [
    ...ratios,
    {
      name: 'documents and people: bytes',
      figure: Math.max(...asked.map(([, answer]) => besideBytes(answer.statements.cold))),
      most: BESIDE_BYTES,
    },
    { name: 'round trips before the first hits', figure: trips, most: MOST_TRIPS },
    {
      name: 'indexing with Pagefind over heads: CPU',
      figure: (statements.cpuSeconds + documents.cpuSeconds) / stock.cpuSeconds,
      most: 0.55,
    },
    {
      name: 'indexing with Pagefind over heads: peak memory',
      figure: Math.max(statements.peakBytes, documents.peakBytes) / stock.peakBytes,
      most: 0.15,
    },
    {
      name: 'output with Pagefind over heads: bytes',
      figure: (statements.bytes + documents.bytes) / stock.bytes,
      most: 1,
    },
    {
      name: 'output with Pagefind over heads: files',
      figure: (statements.files + documents.files) / stock.files,
      most: 1.1,
    },
    { name: 'table of speakers: bytes', figure: speakersBytes, most: SPEAKERS_BYTES },
    { name: 'one document more: files', figure: change.files, most: CHANGED.files },
    { name: 'one document more: bytes', figure: change.bytes, most: CHANGED.bytes },
  ];
}
