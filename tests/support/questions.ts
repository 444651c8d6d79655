import { yearsWithin } from '#document/years.ts';
import {
  byFacet,
  NONE,
  sorts,
  type Facet,
  type FacetValues,
  type Question,
  type SearchDocument,
} from '#search/engine.ts';
import { randomOf, type Random } from '../../scripts/bench/random.ts';

/** What questions are made of: words, names and values that documents have. */
interface Pools {
  readonly paragraphs: readonly (readonly string[])[];
  readonly speakers: readonly string[];
  readonly values: FacetValues;
  readonly days: readonly string[];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

function poolsOf(documents: readonly SearchDocument[]): Pools {
  const said = documents.flatMap(({ paragraphs }) => paragraphs);
  const speakers = unique(said.flatMap(({ speaker }) => speaker?.key ?? []));
  const days = documents.flatMap((document) => document.days ?? []).filter((day) => day !== null);
  const years = documents.flatMap(({ days: range }) =>
    range === null ? [] : yearsWithin({ earliest: range[0], latest: range[1] }),
  );
  return {
    paragraphs: said
      .map(({ text }) => text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)))
      .filter(({ length }) => length > 3),
    speakers,
    days,
    values: {
      year: [...unique(years), NONE],
      kind: unique(documents.map(({ kind }) => kind)),
      speaker: [...speakers, NONE],
      publisher: unique(documents.flatMap(({ publisher }) => publisher?.key ?? [])),
      language: unique(documents.map(({ language }) => language)),
    },
  };
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '').replaceAll('"', '');

type Write = (pools: Pools, random: Random) => string;

/** A word as it stands in a text, as a reader types it, of another form, or of none. */
const word: Write = ({ paragraphs }, random) => {
  const found = bare(random.oneOf(random.oneOf(paragraphs)));
  return random.oneOf([
    () => found,
    () => found,
    () => found.toLowerCase(),
    () => found.toUpperCase(),
    () => found.normalize('NFD').replace(/\p{M}/gu, ''),
    () => `${found}s`,
    () => found.replace(/(?:ов|ая|ого|ing|ed|s)$/u, ''),
    () => found.replace('a', 'а'),
  ])();
};

const phraseWords: Write = ({ paragraphs }, random) => {
  const words = random.oneOf(paragraphs);
  const many = 2 + random.upTo(3);
  return words
    .slice(random.upTo(Math.max(1, words.length - many)))
    .slice(0, many)
    .join(' ')
    .replaceAll('"', '');
};

const surname: Write = ({ speakers }, random) => random.oneOf(random.oneOf(speakers).split(' '));

const date: Write = ({ days }, random) => random.oneOf(days).slice(0, random.oneOf([4, 7, 10]));

/** The parts of a query, the most frequent first. */
const parts: readonly (readonly [share: number, write: Write])[] = [
  [0.3, word],
  [0.12, (pools, random) => `"${phraseWords(pools, random)}"`],
  [0.1, (pools, random) => `${word(pools, random)} OR ${word(pools, random)}`],
  [0.08, (pools, random) => `-${word(pools, random)}`],
  [0.03, (pools, random) => `-"${phraseWords(pools, random)}"`],
  [0.08, (pools, random) => `${bare(random.oneOf(random.oneOf(pools.paragraphs))).slice(0, 3 + random.upTo(3))}*`],
  [0.08, surname],
  [0.06, (pools, random) => `speaker:${surname(pools, random)}`],
  [0.03, (pools, random) => `speaker:"${random.oneOf(pools.speakers)}"`],
  [0.02, (pools, random) => `-speaker:${surname(pools, random)}`],
  [0.03, (pools, random) => `after:${date(pools, random)}`],
  [0.03, (pools, random) => `before:${date(pools, random)}`],
  [0.02, (pools, random) => `${word(pools, random)}-${word(pools, random)}`],
  [0.01, () => 'zzzyx'],
  [0.01, () => 'C5+1'],
];

const part: Write = (pools, random) => {
  let left = random.next();
  const found = parts.find(([share]) => (left -= share) < 0);
  return (found?.[1] ?? word)(pools, random);
};

const FACET_CHOSEN = 0.12;
const DAY_CHOSEN = 0.15;

/** Writes questions with every operator, facet, sort and range of days, about what documents say. */
export function questionsAbout(documents: readonly SearchDocument[]): (seed: number) => Question {
  const pools = poolsOf(documents);
  return (seed) => {
    const random = randomOf(seed);
    const { oneOf, upTo, chance } = random;
    const many = oneOf([0, 1, 1, 1, 2, 2, 2, 3]);
    const values = (facet: Facet): string[] =>
      chance(FACET_CHOSEN) ? Array.from({ length: 1 + upTo(3) }, () => oneOf(pools.values[facet])) : [];
    const end = (): string | null => (chance(DAY_CHOSEN) ? date(pools, random) : null);
    return {
      query: Array.from({ length: many }, () => part(pools, random)).join(' '),
      chosen: byFacet(values),
      from: end(),
      to: end(),
      sort: oneOf(sorts),
      joined: chance(0.7),
      without: chance(0.2) ? ['zzzyx'] : [],
    };
  };
}
