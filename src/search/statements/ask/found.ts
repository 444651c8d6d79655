/** Paragraphs in which something was found. */
export interface Found {
  /** Their numbers, rising. */
  readonly paragraphs: Uint32Array;
  /** For each how often it stands there, other forms than the one asked for counting less. */
  readonly weights: Float64Array;
}

export const nothing: Found = { paragraphs: new Uint32Array(0), weights: new Float64Array(0) };

/** Stands where nothing was found yet: a weight may be 0. */
const NONE_YET = -1;

/** Where a larger share of all paragraphs is found, they are gone through instead of sorted. */
const MANY = 1 / 16;

/** Sums up what is found of one thing in several lists. */
export class Sum {
  readonly #weights: Float64Array;
  readonly #touched: number[] = [];

  /** @param total number of all paragraphs */
  constructor(total: number) {
    this.#weights = new Float64Array(total).fill(NONE_YET);
  }

  /** @param weight 0 or more */
  add(paragraph: number, weight: number): void {
    const before = this.#weights[paragraph] ?? NONE_YET;
    if (before === NONE_YET) this.#touched.push(paragraph);
    this.#weights[paragraph] = Math.max(before, 0) + weight;
  }

  /** What is larger of the weight so far and another. */
  raise(paragraph: number, weight: number): void {
    const before = this.#weights[paragraph] ?? NONE_YET;
    if (before === NONE_YET) this.#touched.push(paragraph);
    if (weight > before) this.#weights[paragraph] = weight;
  }

  found(): Found {
    const weights = this.#weights;
    const isMany = this.#touched.length > weights.length * MANY;
    const paragraphs = isMany ? this.#inOrder() : Uint32Array.from(this.#touched).sort();
    const own = new Float64Array(paragraphs.length);
    for (let at = 0; at < own.length; at += 1) own[at] = weights[paragraphs[at] ?? 0] ?? 0;
    return { paragraphs, weights: own };
  }

  #inOrder(): Uint32Array {
    const paragraphs = new Uint32Array(this.#touched.length);
    let count = 0;
    for (let paragraph = 0; paragraph < this.#weights.length; paragraph += 1)
      if (this.#weights[paragraph] !== NONE_YET) paragraphs[count++] = paragraph;
    return paragraphs;
  }
}
