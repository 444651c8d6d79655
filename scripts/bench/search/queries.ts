import { byFacet, everything, type Question, type SearchDocument } from '#search/engine.ts';
import { corpusIn } from './corpus.ts';
import type { Asked } from './browser/asked.ts';
import { english } from '../archive/languages/english.ts';

/** A question of the bench, for both engines. */
export interface BenchQuery extends Omit<Asked, 'engine'> {
  readonly name: QueryName;
}

export const queryNames = [
  'a common word',
  'a rare word',
  'two words',
  'a phrase',
  'a phrase of stop words',
  'a name',
  'a prefix',
  'a word with speaker and year',
  'a word in a range of days',
  'no hit',
] as const;
export type QueryName = (typeof queryNames)[number];

const WORDS = /\p{L}+/gu;
/** English words that mean something are at least so long; shorter ones are left out of the choice. */
const LENGTH = 5;
const PREFIX = 4;
const YEAR = '2015';
/** Stands between a speaker and a year. */
const AND = '\n';

/** In how many documents each English word stands, and each pair of words that follow each other. */
interface Counts {
  readonly words: Map<string, number>;
  readonly pairs: Map<string, number>;
  readonly speakers: Map<string, number>;
  /** Of speakers and years. */
  readonly spoken: Map<string, number>;
}

const add = (counts: Map<string, number>, keys: Iterable<string>): void => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
};

function count(counts: Counts, { language, paragraphs, days }: SearchDocument): void {
  if (language !== 'en') return;
  const stop = new Set(english.functionWords);
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const { text } of paragraphs) {
    const inOrder = text.toLowerCase().match(WORDS) ?? [];
    for (const [at, word] of inOrder.entries()) {
      const next = inOrder[at + 1] ?? '';
      if (stop.has(word) || word.length < LENGTH) continue;
      words.add(word);
      if (!stop.has(next) && next.length >= LENGTH && text.includes(`${word} ${next}`)) pairs.add(`${word} ${next}`);
    }
  }
  add(counts.words, words);
  add(counts.pairs, pairs);
  const speakers = new Set(paragraphs.flatMap(({ speaker }) => speaker?.name ?? []));
  add(counts.speakers, speakers);
  const year = days?.[0]?.slice(0, 4) ?? YEAR;
  add(
    counts.spoken,
    [...speakers].map((speaker) => speaker + AND + year),
  );
}

/** Those that stand in the most documents first. */
const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([key]) => key);

/** So many letters of a word may be those of its root. */
const ROOT = 6;

/** A word that stands in two documents, and no other of its root in any. */
function rareAmong(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  const roots = Map.groupBy(words, (word) => word.slice(0, ROOT));
  const alone = words.filter((word) => /^[a-z]+$/u.test(word) && roots.get(word.slice(0, ROOT))?.length === 1);
  return alone.findLast((word) => counts.get(word) === 2) ?? alone.at(-1) ?? '';
}

/** Chooses what is asked of a corpus by how often it stands there. */
export async function queriesFor(corpus: string): Promise<readonly BenchQuery[]> {
  const counts: Counts = { words: new Map(), pairs: new Map(), speakers: new Map(), spoken: new Map() };
  for await (const document of corpusIn(corpus)) count(counts, document);
  const words = byCount(counts.words);
  const [common = '', second = '', third = ''] = words;
  const rare = rareAmong(words, counts.words);
  const [pair = ''] = byCount(counts.pairs);
  const [speaker = ''] = byCount(counts.speakers);
  const [who = '', year = YEAR] = (byCount(counts.spoken)[0] ?? '').split(AND);
  const surname = speaker.split(' ').at(-1) ?? speaker;
  const question = (query: string, more: Partial<Question> = {}): Question => ({ ...everything, query, ...more });
  const both = (name: QueryName, query: string): BenchQuery => ({
    name,
    question: question(query),
    plain: query,
    filters: {},
  });
  return [
    both('a common word', common),
    both('a rare word', rare),
    both('two words', `${second} ${third}`),
    both('a phrase', `"${pair}"`),
    both('a phrase of stop words', '"of the"'),
    both('a name', surname),
    { ...both('a prefix', `${common.slice(0, PREFIX)}*`), plain: common.slice(0, PREFIX) },
    {
      name: 'a word with speaker and year',
      question: question(common, {
        chosen: { ...byFacet(() => []), speaker: [who], year: [year] },
      }),
      plain: common,
      filters: { speaker: who, year },
    },
    {
      name: 'a word in a range of days',
      question: question(common, { from: `${YEAR}-03-05`, to: `${YEAR}-11-20` }),
      plain: common,
      filters: { year: YEAR },
    },
    both('no hit', 'zzyzxqwv'),
  ];
}
