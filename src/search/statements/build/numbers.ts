/** So many numbers lie in one piece: a list that grew as one would be copied again and again, and held twice meanwhile. */
const PIECE = 1 << 16;

/** A list of whole numbers below 2^32 that grows to millions. */
export class Numbers {
  readonly #pieces: Uint32Array[] = [];
  #last = new Uint32Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const at = this.#length % PIECE;
    if (at === 0) this.#pieces.push((this.#last = new Uint32Array(PIECE)));
    this.#last[at] = number;
    this.#length += 1;
  }

  /** Calls back for each number, with its place. */
  each(see: (number: number, at: number) => void): void {
    for (const [piece, numbers] of this.#pieces.entries()) {
      const end = Math.min(PIECE, this.#length - piece * PIECE);
      for (let at = 0; at < end; at += 1) see(numbers[at] ?? 0, piece * PIECE + at);
    }
  }

  all(): Uint32Array {
    const all = new Uint32Array(this.#length);
    this.each((number, at) => {
      all[at] = number;
    });
    return all;
  }
}
