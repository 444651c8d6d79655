import { byFacet, NONE, type Facet, type FacetCount, type Question } from '../../engine.ts';
import { daysIn } from '../days.ts';
import type { Facts } from './facts.ts';
import type { Index } from './index-files.ts';
import type { Matches } from './match.ts';
import type { Query } from './query.ts';
import type { Speakers } from './speakers.ts';

/** The days asked for, as numbers; infinite where an end is open. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** What facets and days leave of the matches. */
export interface Narrowed {
  /** Places in the list of matches, rising. */
  readonly kept: Uint32Array;
  readonly documents: number;
  /** How many of them may lie outside the days asked for. */
  readonly uncertain: number;
  /** Matches that only the days keep out, as they have none. */
  readonly undated: number;
}

/** The days that fields and operators of a question ask for together. */
export function daysAsked({ from, to }: Pick<Question, 'from' | 'to'>, query: Query): Days {
  const [first] = from === null ? [] : (daysIn(from) ?? []);
  const [, last] = to === null ? [] : (daysIn(to) ?? []);
  return {
    from: Math.max(first ?? -Infinity, query.from ?? -Infinity),
    to: Math.min(last ?? Infinity, query.to ?? Infinity),
  };
}

/** The facets whose values a whole document has. */
const ofDocuments = ['year', 'kind', 'publisher', 'language'] as const satisfies readonly Facet[];
type OfDocuments = (typeof ofDocuments)[number];

/** Whether it needs the facts of documents to say what is left. */
export const needsFacts = ({ from, to }: Days, chosen: Question['chosen']): boolean =>
  from > -Infinity || to < Infinity || ofDocuments.some((facet) => chosen[facet].length > 0);

type Key = readonly [key: string, name: string];
const nobody: Key = [NONE, NONE];

/** The matches that lie in one document. */
interface Part {
  readonly document: number;
  /** Half-open, in the list of matches. */
  readonly start: number;
  readonly end: number;
  /** The facets of documents that are asked for and that it does not pass. */
  readonly failed: readonly OfDocuments[];
}

/** The paragraphs of each value of a facet. */
class Tally {
  readonly #counts = new Map<string, { key: string; name: string; count: number }>();

  add([key, name]: Key, more: number): void {
    if (more === 0) return;
    const known = this.#counts.get(key);
    if (known) known.count += more;
    else this.#counts.set(key, { key, name, count: more });
  }

  sorted(order: (a: FacetCount, b: FacetCount) => number): FacetCount[] {
    return [...this.#counts.values()].sort(order);
  }
}

/** Decides by facets and days which matches are left, and counts them by facet. */
export class Narrowing {
  readonly #index: Index;
  readonly #matches: Pick<Matches, 'paragraphs'>;
  readonly #facts: Facts | null;
  readonly #days: Days;
  readonly #chosen: Question['chosen'];

  /** @param facts null where they are not needed */
  constructor(
    index: Index,
    matches: Pick<Matches, 'paragraphs'>,
    facts: Facts | null,
    days: Days,
    chosen: Question['chosen'],
  ) {
    this.#index = index;
    this.#matches = matches;
    this.#facts = facts;
    this.#days = days;
    this.#chosen = chosen;
  }

  /** @param speakers null where none is chosen */
  narrowed(speakers: Speakers | null): Narrowed {
    const isHeard = this.#isHeard(speakers);
    const kept = new Uint32Array(this.#matches.paragraphs.length);
    let [count, documents, uncertain, undated] = [0, 0, 0, 0];
    for (const { document, start, end, failed } of this.#parts()) {
      const isWithin = this.#isWithin(document);
      if (failed.length > 0 || !(isWithin || this.#index.documents.isUndated(document))) continue;
      const before = count;
      for (let at = start; at < end; at += 1) {
        if (!isHeard(this.#matches.paragraphs[at] ?? 0)) continue;
        if (isWithin) kept[count++] = at;
        else undated += 1;
      }
      if (count > before) documents += 1;
      if (this.isUncertain(document)) uncertain += count - before;
    }
    return { kept: kept.subarray(0, count), documents, uncertain, undated };
  }

  /** Each facet counted over the paragraphs that pass the days and all other facets. */
  counts(speakers: Speakers): Readonly<Record<Facet, FacetCount[]>> {
    const isHeard = this.#isHeard(speakers);
    const tallies = byFacet(() => new Tally());
    const bySpeaker = new Uint32Array(speakers.all.length);
    for (const { document, start, end, failed } of this.#parts()) {
      if (failed.length > 1 || !this.#isWithin(document)) continue;
      let heard = 0;
      for (const paragraph of this.#matches.paragraphs.subarray(start, end)) {
        const speaker = speakers.of[paragraph] ?? 0;
        if (isHeard(paragraph)) heard += 1;
        if (failed.length === 0) bySpeaker[speaker] = (bySpeaker[speaker] ?? 0) + 1;
      }
      for (const facet of failed.length === 0 ? ofDocuments : failed)
        for (const value of this.#valuesOf(facet, document)) tallies[facet].add(value, heard);
    }
    for (const [speaker, paragraphs] of bySpeaker.entries())
      tallies.speaker.add(speakers.all[speaker] ?? nobody, paragraphs);
    return byFacet((facet) => tallies[facet].sorted(facet === 'year' ? newestFirst : mostFirst));
  }

  /** Whether the date of a document may lie outside the days asked for. */
  isUncertain(document: number): boolean {
    const { from, to } = this.#days;
    return (this.#facts?.first[document] ?? 0) < from || (this.#facts?.last[document] ?? 0) > to;
  }

  /** The matches document by document. */
  *#parts(): Generator<Part> {
    const { paragraphs } = this.#matches;
    const { documents } = this.#index;
    const asked = ofDocuments.filter((facet) => this.#chosen[facet].length > 0);
    const chosen = byFacet((facet) => new Set(this.#chosen[facet]));
    const fails = (facet: OfDocuments, document: number): boolean =>
      !this.#valuesOf(facet, document).some(([key]) => chosen[facet].has(key));
    for (let start = 0; start < paragraphs.length;) {
      const document = documents.documentOf(paragraphs[start] ?? 0);
      const next = documents.starts[document + 1] ?? Infinity;
      let end = start + 1;
      while (end < paragraphs.length && (paragraphs[end] ?? 0) < next) end += 1;
      yield { document, start, end, failed: asked.filter((facet) => fails(facet, document)) };
      start = end;
    }
  }

  #valuesOf(facet: OfDocuments, document: number): readonly Key[] {
    const { kinds, languages, publishers } = this.#index.meta;
    const facts = this.#facts;
    const plain = (value = NONE): Key => [value, value];
    if (facts === null) return [];
    const { kind, language, publisher } = facts;
    switch (facet) {
      case 'year':
        return facts.yearsOf(document).map(plain);
      case 'kind':
        return [plain(kinds[kind[document] ?? -1])];
      case 'language':
        return [plain(languages[language[document] ?? -1])];
      case 'publisher':
        return [publishers[publisher[document] ?? -1] ?? nobody];
    }
  }

  /** Tells of a paragraph whether one of the speakers asked for says it. */
  #isHeard(speakers: Speakers | null): (paragraph: number) => boolean {
    const chosen = new Set(this.#chosen.speaker);
    if (speakers === null || chosen.size === 0) return () => true;
    const wanted = speakers.all.map(([key]) => chosen.has(key));
    return (paragraph) => wanted[speakers.of[paragraph] ?? -1] === true;
  }

  #isWithin(document: number): boolean {
    const { from, to } = this.#days;
    if (from === -Infinity && to === Infinity) return true;
    return (this.#facts?.last[document] ?? NaN) >= from && (this.#facts?.first[document] ?? NaN) <= to;
  }
}

const newestFirst = (a: FacetCount, b: FacetCount): number =>
  Number(a.key === NONE) - Number(b.key === NONE) || (a.key < b.key ? 1 : -1);

const mostFirst = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.key < b.key ? -1 : 1);
