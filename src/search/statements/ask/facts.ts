import { yearsWithin } from '#document/years.ts';
import { NONE } from '../../engine.ts';
import { dayOf, FIRST_DAY, LAST_DAY } from '../days.ts';
import { ByteReader } from '../format/bytes.ts';
import type { Meta } from '../format/layout.ts';

/** Stands for the first day of an undated document. */
const UNDATED = Number.NaN;

/** What facets and days ask of documents. */
export class Facts {
  /** Key and name of each speaker. */
  readonly speakers: readonly (readonly [key: string, name: string])[];
  /** Number of languages. */
  readonly languages: number;
  readonly kind: Uint32Array;
  readonly language: Uint32Array;
  readonly publisher: Uint32Array;
  /** First day of each date, NaN for none, `FIRST_DAY` where its beginning is open. */
  readonly first: Float64Array;
  /** Last day of each date, NaN for none, `LAST_DAY` where its end is open. */
  readonly last: Float64Array;
  readonly #years = new Map<number, readonly string[]>();

  /** @throws RangeError where the bytes end early */
  constructor(bytes: Uint8Array, { documents, languages }: Pick<Meta, 'documents' | 'languages'>) {
    const reader = new ByteReader(bytes);
    this.speakers = JSON.parse(reader.text()) as Facts['speakers'];
    this.languages = languages.length;
    const column = (): Uint32Array => {
      const part = reader.part();
      return Uint32Array.from({ length: documents }, () => part.number());
    };
    [this.kind, this.language, this.publisher] = [column(), column(), column()];
    const spans = column();
    const days = reader.part();
    this.first = new Float64Array(documents).fill(UNDATED);
    this.last = new Float64Array(documents).fill(UNDATED);
    let day = 0;
    for (const [document, span] of spans.entries()) {
      if (span === 0) continue;
      day += days.signed();
      this.first[document] = day;
      this.last[document] = day + span - 1;
    }
  }

  /** Years in which a document can lie, of a date with an open end the year of the other; `NONE` alone where it is undated. */
  yearsOf(document: number): readonly string[] {
    const known = this.#years.get(document);
    if (known) return known;
    const [first, last] = [this.first[document] ?? UNDATED, this.last[document] ?? UNDATED];
    const years = Number.isNaN(first) ? [NONE] : yearsWithin(endsOf(first, last));
    this.#years.set(document, years);
    return years;
  }
}

const endsOf = (first: number, last: number): Record<'earliest' | 'latest', string | null> => ({
  earliest: first === FIRST_DAY ? null : dayOf(first),
  latest: last === LAST_DAY ? null : dayOf(last),
});
