import {
  byFacet,
  type Answer,
  type CountedWord,
  type Facet,
  type FacetCount,
  type Hit,
  type Question,
  type UnknownWord,
} from '#search/engine.ts';

/** One statement as it is told to programs. */
interface ToldHit {
  readonly document: string;
  /** `p12`; with the document it is the address. */
  readonly paragraph: string;
  /** Name as the document has it; null where nobody is named. */
  readonly speaker: string | null;
  /** The day or the first and the last that it can mean, EDTF, `..` for an open end; null where there is none. */
  readonly date: string | null;
  /** Whether its date may lie outside the days that were asked for. */
  readonly uncertain: boolean;
  readonly title: string;
  readonly text: string;
}

interface ToldWord {
  readonly word: string;
  readonly nearest: readonly CountedWord[];
}

const toldWords = (words: readonly UnknownWord[]): Promise<ToldWord[]> =>
  Promise.all(words.map(async ({ word, nearest }) => ({ word, nearest: await nearest() })));

/** What `--json` prints. */
export interface SearchOutcome {
  readonly query: string;
  readonly total: number;
  readonly documents: number;
  readonly unfiltered: number;
  readonly uncertain: number;
  readonly undated: number;
  readonly hits: readonly ToldHit[];
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Words of the query that stand nowhere, with those most like them. */
  readonly unknown: readonly ToldWord[];
  /** Likewise, but nothing depends on them: another will do, or they are not wanted. */
  readonly absent: readonly ToldWord[];
  readonly joined: Answer['joined'];
  readonly ignored: readonly string[];
}

function dateOf(days: Hit['days']): string | null {
  if (days === null) return null;
  const [first, last] = days;
  return first === last ? first : `${first ?? '..'}/${last ?? '..'}`;
}

/** Everything that is to be told of an answer. @param most how many hits, from the place `from` on */
export async function outcomeOf(
  answer: Answer,
  { query }: Question,
  from: number,
  most: number,
): Promise<SearchOutcome> {
  const { total, documents, unfiltered, uncertain, undated, joined, ignored } = answer;
  const hits = await answer.hits(from, Math.min(most, total));
  const counts = await answer.counts();
  return {
    query,
    total,
    documents,
    unfiltered,
    uncertain,
    undated,
    hits: hits.map(({ document, paragraph, speaker, days, uncertain: isUncertain, title, text }) => ({
      document,
      paragraph,
      speaker: speaker?.name ?? null,
      date: dateOf(days),
      uncertain: isUncertain,
      title,
      text,
    })),
    facets: byFacet((facet) => counts[facet]),
    unknown: await toldWords(answer.unknown),
    absent: await toldWords(answer.absent),
    joined,
    ignored,
  };
}
