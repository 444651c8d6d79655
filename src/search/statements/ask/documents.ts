import type { ByteReader } from '../format/bytes.ts';
import type { Meta } from '../format/layout.ts';

/** Where the paragraphs of all documents stand, in order of time. */
export class Documents {
  /** Number of the first paragraph of each document, and behind the last the number of all. */
  readonly starts: Uint32Array;
  readonly #segment: Uint32Array;
  readonly #undated: Uint8Array;
  /** For each segment its documents, and the number in the segment of the first paragraph of each. */
  readonly #inSegment: { readonly documents: number[]; readonly starts: number[] }[];

  /** @throws RangeError where the bytes end early, or say what cannot be */
  constructor(reader: ByteReader, { documents, segments }: Pick<Meta, 'documents' | 'segments'>) {
    const [counts, places] = [reader.part(), reader.part()];
    this.starts = new Uint32Array(documents + 1);
    this.#segment = new Uint32Array(documents);
    this.#undated = new Uint8Array(documents);
    this.#inSegment = segments.map(() => ({ documents: [], starts: [] }));
    const inSegment = segments.map(() => 0);
    for (let document = 0; document < documents; document += 1) {
      const paragraphs = counts.number();
      const place = places.number();
      const segment = place >> 1;
      this.starts[document + 1] = (this.starts[document] ?? 0) + paragraphs;
      this.#segment[document] = segment;
      this.#undated[document] = place & 1;
      const own = this.#inSegment[segment];
      if (own === undefined) throw new RangeError('A document is in no segment.');
      own.documents.push(document);
      own.starts.push(inSegment[segment] ?? 0);
      inSegment[segment] = (inSegment[segment] ?? 0) + paragraphs;
    }
  }

  get count(): number {
    return this.#segment.length;
  }

  /** Number of all paragraphs. */
  get paragraphs(): number {
    return this.starts[this.count] ?? 0;
  }

  isUndated(document: number): boolean {
    return this.#undated[document] === 1;
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
    const segment = this.#segment[document] ?? 0;
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
