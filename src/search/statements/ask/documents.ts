import { yearsWithin } from '#document/years.ts';
import { NONE } from '../../engine.ts';
import { dayOf, FIRST_DAY, LAST_DAY } from '../days.ts';
import { ByteReader } from '../format/bytes.ts';
import type { Meta } from '../format/layout.ts';

/** Stands for the first day of an undated document. */
const UNDATED = Number.NaN;

/** The columns of all documents, in order of time. */
export class Documents {
  /** Number of the first paragraph of each document, and behind the last the number of all. */
  readonly starts: Uint32Array;
  readonly segment: Uint32Array;
  readonly kind: Uint32Array;
  readonly language: Uint32Array;
  readonly publisher: Uint32Array;
  /** First day of each date, NaN for none, `FIRST_DAY` where its beginning is open. */
  readonly first: Float64Array;
  /** Last day of each date, NaN for none, `LAST_DAY` where its end is open. */
  readonly last: Float64Array;
  /** For each segment its documents, and the number in the segment of the first paragraph of each. */
  readonly #inSegment: { readonly documents: number[]; readonly starts: number[] }[];
  readonly #years = new Map<number, readonly string[]>();

  /** @throws RangeError where the bytes end early */
  constructor(bytes: Uint8Array, { documents, segments }: Pick<Meta, 'documents' | 'segments'>) {
    const reader = new ByteReader(bytes);
    const column = (): Uint32Array => new Uint32Array(documents);
    [this.segment, this.kind, this.language, this.publisher] = [column(), column(), column(), column()];
    this.starts = new Uint32Array(documents + 1);
    this.first = new Float64Array(documents).fill(UNDATED);
    this.last = new Float64Array(documents).fill(UNDATED);
    this.#inSegment = segments.map(() => ({ documents: [], starts: [] }));
    const inSegment = segments.map(() => 0);
    let day = 0;
    for (let document = 0; document < documents; document += 1) {
      const paragraphs = reader.number();
      const segment = reader.number();
      this.starts[document + 1] = (this.starts[document] ?? 0) + paragraphs;
      this.segment[document] = segment;
      this.kind[document] = reader.number();
      this.language[document] = reader.number();
      this.publisher[document] = reader.number();
      const days = reader.number();
      if (days > 0) {
        day += reader.signed();
        this.first[document] = day;
        this.last[document] = day + days - 1;
      }
      const own = this.#inSegment[segment];
      if (own === undefined) throw new RangeError('A document is in no segment.');
      own.documents.push(document);
      own.starts.push(inSegment[segment] ?? 0);
      inSegment[segment] = (inSegment[segment] ?? 0) + paragraphs;
    }
  }

  get count(): number {
    return this.kind.length;
  }

  /** Number of all paragraphs. */
  get paragraphs(): number {
    return this.starts[this.count] ?? 0;
  }

  isUndated(document: number): boolean {
    return Number.isNaN(this.first[document]);
  }

  /** The document in which a paragraph stands. */
  documentOf(paragraph: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= paragraph) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Years in which a document can lie, of a date with an open end the year of the other; `NONE` alone where it is undated. */
  yearsOf(document: number): readonly string[] {
    const known = this.#years.get(document);
    if (known) return known;
    const years = this.isUndated(document) ? [NONE] : yearsWithin(this.#endsOf(document));
    this.#years.set(document, years);
    return years;
  }

  #endsOf(document: number): Record<'earliest' | 'latest', string | null> {
    const [first, last] = [this.first[document] ?? FIRST_DAY, this.last[document] ?? LAST_DAY];
    return {
      earliest: first === FIRST_DAY ? null : dayOf(first),
      latest: last === LAST_DAY ? null : dayOf(last),
    };
  }

  /** Turns numbers of paragraphs of a segment, which must rise, into their numbers among all. */
  toAll(segment: number): (inSegment: number) => number {
    const own = this.#inSegment[segment];
    let at = 0;
    return (paragraph) => {
      if (own === undefined) return paragraph;
      while (at + 1 < own.starts.length && (own.starts[at + 1] ?? 0) <= paragraph) at += 1;
      return (this.starts[own.documents[at] ?? 0] ?? 0) + paragraph - (own.starts[at] ?? 0);
    };
  }

  /** Where a paragraph stands in its segment. */
  inSegment(paragraph: number): { readonly segment: number; readonly paragraph: number } {
    const document = this.documentOf(paragraph);
    const segment = this.segment[document] ?? 0;
    const own = this.#inSegment[segment];
    const at = own === undefined ? 0 : indexOf(own.documents, document);
    return { segment, paragraph: (own?.starts[at] ?? 0) + paragraph - (this.starts[document] ?? 0) };
  }
}

/** The place of a number in a list that rises. */
function indexOf(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
