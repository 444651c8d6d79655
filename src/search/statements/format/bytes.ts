/** Begins with room for so many bytes: most lists of the index are short. */
const FIRST_ROOM = 16;

/** Bytes of one value of a variable length hold so many bits each; the highest says that more follow. */
const BITS = 7;
const LOW = 0x7f;
const MORE = 0x80;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A growing run of bytes: whole numbers of variable length (LEB128, unsigned) and texts with their length before them. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(room = FIRST_ROOM) {
    this.#bytes = new Uint8Array(room);
  }

  /** Number of bytes written. */
  get length(): number {
    return this.#length;
  }

  #need(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  /** @param value 0 to 2^53 − 1 */
  number(value: number): void {
    this.#need(8);
    let rest = value;
    while (rest > LOW) {
      this.#bytes[this.#length++] = (rest % MORE) | MORE;
      rest = Math.floor(rest / MORE);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A number that may be negative: its sign in the lowest bit. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(text: string): void {
    const bytes = encoder.encode(text);
    this.number(bytes.length);
    this.raw(bytes);
  }

  /** A text that may begin as another, which whoever reads it has read before: as much as they share, and the rest. */
  ending(text: string, before: string): void {
    const shared = sharedBeginning(before, text);
    this.number(shared);
    this.text(text.slice(shared));
  }

  raw(bytes: Uint8Array): void {
    this.#need(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Another run of bytes as a part of this one, with its length before it. */
  part(part: ByteWriter): void {
    this.number(part.length);
    this.raw(part.bytes());
  }

  /** What was written; valid until more is. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** The first half of a letter that takes two code units, which must not be parted. */
const FIRST_OF_PAIR = /[\uD800-\uDBFF]/;

/** How many code units two texts begin with alike, no letter parted. */
export function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return FIRST_OF_PAIR.test(one.charAt(length - 1)) ? length - 1 : length;
}

/**
 * Reads what a `ByteWriter` wrote.
 * @throws RangeError at the end of the bytes
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;

  /** @param start of the half-open part of the bytes that is read, and its @param end */
  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** The place of the next byte. */
  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#byte();
      value += (byte & LOW) * scale;
      if (byte < MORE) return value;
      scale *= 2 ** BITS;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    return decoder.decode(this.raw(this.number()));
  }

  /** @param before as when it was written */
  ending(before: string): string {
    return before.slice(0, this.number()) + this.text();
  }

  /** Reader of a part that `ByteWriter.part` wrote. */
  part(): ByteReader {
    return new ByteReader(this.raw(this.number()));
  }

  raw(length: number): Uint8Array {
    const start = this.#at;
    if (start + length > this.#end) throw new RangeError('The bytes end within a value.');
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }

  #byte(): number {
    if (this.#at >= this.#end) throw new RangeError('The bytes end within a value.');
    return this.#bytes[this.#at++] ?? 0;
  }
}
