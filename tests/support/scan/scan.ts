import { yearsWithin } from '#document/years.ts';
import { byFacet, facets, NONE, type Facet, type Question, type SearchDocument } from '#search/engine.ts';
import { find, type Found, type Spellings } from './atoms.ts';
import { scanned, type Scanned, type ScannedCorpus } from './corpus.ts';
import { asksForDays, passes, straddles, type Wanted } from './days.ts';
import { readQuery, type Clause } from './query.ts';

/** What the plain scan says of a question; hits as `document#paragraph`. */
export interface ScanAnswer {
  readonly total: number;
  readonly documents: number;
  readonly unfiltered: number;
  readonly uncertain: number;
  readonly undated: number;
  readonly unknown: readonly string[];
  /** What stands nowhere though the question can be answered. */
  readonly absent: readonly string[];
  /** Words of the question that other spellings were counted as, with these spellings and their counts, sorted. */
  readonly joined: Readonly<Record<string, readonly string[]>>;
  readonly hits: readonly string[];
  /** Documents in the order of their first hits: id, number of hits, and the hits. */
  readonly groups: readonly string[];
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

/** Every value of a facet that a paragraph has. */
const valuesOf: Readonly<Record<Facet, (paragraph: Scanned) => readonly string[]>> = {
  year: ({ document: { days } }) => (days === null ? [NONE] : yearsWithin({ earliest: days[0], latest: days[1] })),
  kind: ({ document }) => [document.kind],
  speaker: ({ paragraph }) => [paragraph.speaker?.key ?? NONE],
  publisher: ({ document }) => [document.publisher?.key ?? NONE],
  language: ({ document }) => [document.language],
};

interface Searched {
  readonly clause: Clause;
  readonly found: readonly Found[];
}

const stands = ({ found }: Searched, paragraph: Scanned): boolean =>
  found.some(({ frequency }) => frequency.has(paragraph));

function scoreOf(positive: readonly Searched[], paragraph: Scanned, all: number): number {
  let score = 0;
  for (const { found } of positive)
    score += Math.max(
      ...found.map(({ frequency, weight }) => {
        const often = frequency.get(paragraph);
        if (often === undefined) return 0;
        const idf = Math.log(1 + (all - frequency.size + 0.5) / (frequency.size + 0.5));
        return (idf * weight * often) / (often + 0.8);
      }),
    );
  return Math.round(score * 1e6);
}

const placeOf = ({ document, paragraph }: Scanned): string => `${document.id}#${paragraph.id}`;

/** Later documents first, those without a date behind them in their own order. */
function newest(one: Scanned, other: Scanned): number {
  if (one.document === other.document) return 0;
  const [isDated, isOtherDated] = [one.document.days !== null, other.document.days !== null];
  if (isDated !== isOtherDated) return isDated ? -1 : 1;
  return isDated ? other.place - one.place : one.place - other.place;
}

/** Hits per document. */
function perDocument(hits: readonly Scanned[]): Map<SearchDocument, number> {
  const many = new Map<SearchDocument, number>();
  for (const { document } of hits) many.set(document, (many.get(document) ?? 0) + 1);
  return many;
}

function sorted(hits: readonly Scanned[], sort: Question['sort'], score: (hit: Scanned) => number): Scanned[] {
  if (sort === 'oldest') return [...hits];
  if (sort === 'newest') return hits.toSorted(newest);
  const many = perDocument(hits);
  const scores = new Map(hits.map((hit) => [hit, score(hit)]));
  return hits.toSorted(
    (one, other) =>
      (scores.get(other) ?? 0) - (scores.get(one) ?? 0) ||
      (many.get(other.document) ?? 0) - (many.get(one.document) ?? 0) ||
      newest(one, other),
  );
}

function tally(hits: readonly Scanned[], facet: Facet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const hit of hits) for (const value of valuesOf[facet](hit)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What a question asks of paragraphs. */
interface Asked {
  readonly positive: readonly Searched[];
  readonly minus: readonly Searched[];
  readonly unknown: readonly string[];
  readonly absent: readonly string[];
  readonly isEmpty: boolean;
}

function askedOf(corpus: ScannedCorpus, clauses: readonly Clause[], question: Question, groups: Spellings): Asked {
  const searched = clauses.map((clause) => ({
    clause,
    found: clause.atoms.map((atom) => find(corpus, atom, question.joined && !clause.minus ? groups : null)),
  }));
  const isFound = ({ found }: Searched): boolean => found.some(({ frequency }) => frequency.size > 0);
  const positive = searched.filter(({ clause }) => !clause.minus);
  const missing = positive.filter((each) => !isFound(each));
  const words = new Set(missing.flatMap(({ clause }) => clause.atoms.map(({ typed }) => typed)));
  const unknown = [...words].filter((word) => !question.without.includes(word));
  const answered = searched.filter((each) => each.clause.minus || isFound(each));
  const nowhere = answered.flatMap(({ clause, found }) =>
    clause.atoms.filter((_, at) => found[at]?.frequency.size === 0).map(({ typed }) => typed),
  );
  return {
    positive: positive.filter(isFound),
    minus: searched.filter(({ clause }) => clause.minus),
    unknown,
    absent: [...new Set(nowhere)].filter((typed) => !words.has(typed)),
    isEmpty: unknown.length > 0,
  };
}

function joinedOf(positive: readonly Searched[]): ScanAnswer['joined'] {
  const pairs = positive.flatMap(({ clause, found }) =>
    found.flatMap(({ spellings }, at) =>
      spellings.length === 0 ? [] : [[clause.atoms[at]?.typed ?? '', spellings.toSorted()] as const],
    ),
  );
  return Object.fromEntries(pairs);
}

/**
 * A plain scan of all paragraphs, by which an engine is judged.
 * @param documents in order of time, those without a date last
 * @param groups words that a register has as spellings of one name
 */
export function scanner(
  documents: readonly SearchDocument[],
  groups: Spellings = [],
): (question: Question) => ScanAnswer {
  const corpus = scanned(documents);
  return (question) => {
    const { clauses, after, before } = readQuery(question.query);
    const { positive, minus, unknown, absent, isEmpty } = askedOf(corpus, clauses, question, groups);
    const wanted: Wanted = {
      after: question.from === null ? after : [...after, question.from],
      before: question.to === null ? before : [...before, question.to],
    };
    const matches = isEmpty
      ? []
      : corpus.paragraphs.filter(
          (paragraph) =>
            positive.every((each) => stands(each, paragraph)) && !minus.some((each) => stands(each, paragraph)),
        );
    const isChosen = (paragraph: Scanned, facet: Facet): boolean =>
      question.chosen[facet].length === 0 ||
      valuesOf[facet](paragraph).some((value) => question.chosen[facet].includes(value));
    const inDays = (paragraph: Scanned): boolean | null => !asksForDays(wanted) || passes(wanted, paragraph.document);
    const chosen = (except: Facet | null, list: readonly Scanned[]): Scanned[] =>
      list.filter((paragraph) => facets.every((facet) => facet === except || isChosen(paragraph, facet)));
    const dated = matches.filter((paragraph) => inDays(paragraph) === true);
    const hits = chosen(null, dated);
    const undated = chosen(
      null,
      matches.filter((paragraph) => inDays(paragraph) === null),
    );
    const order = sorted(hits, question.sort, (hit) => scoreOf(positive, hit, corpus.paragraphs.length));
    return {
      total: hits.length,
      documents: perDocument(hits).size,
      unfiltered: matches.length,
      uncertain: asksForDays(wanted) ? hits.filter(({ document }) => straddles(wanted, document)).length : 0,
      undated: undated.length,
      unknown,
      absent,
      joined: joinedOf(positive),
      hits: order.map(placeOf),
      groups: [...new Set(order.map(({ document }) => document))].map((document) => {
        const own = order.filter((hit) => hit.document === document);
        return [document.id, String(own.length), ...own.map(placeOf)].join(' ');
      }),
      counts: byFacet((facet) => tally(chosen(facet, dated), facet)),
    };
  };
}
