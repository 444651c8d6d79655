import { ByteWriter } from '../format/bytes.ts';
import { entryOf } from '../words/name-key.ts';
import type { Numbers } from './numbers.ts';
import { inOrder } from './in-order.ts';

/** Where a form stands. */
interface Lists {
  /**
   * For each paragraph how far it is from the one before and, in the lowest bit, whether the form stands there more than once;
   * then, if it does, how many times more than twice.
   */
  readonly list: Uint8Array;
  /** Each place in a paragraph as its distance from the one before, the first from its beginning. */
  readonly places: Uint8Array;
}

/** A form of a segment. */
export interface FormPostings {
  readonly form: string;
  /** Number of paragraphs. */
  readonly paragraphs: number;
  readonly occurrences: number;
  /** Number of places at which it begins with a capital. */
  readonly capitals: number;
  /** Number of documents in whose head it stands. */
  readonly heads: number;
  /** Made when asked for: those of all forms would be most of an index. */
  readonly lists: () => Lists;
}

export type Entry = readonly [entry: string, forms: readonly FormPostings[]];

/** The words of a segment by their forms. */
export class Inverted {
  readonly #forms: readonly string[];
  readonly #heads: readonly number[];
  /** Where each form's words begin in `#words`, and behind the last where they end. */
  readonly #starts: Uint32Array;
  readonly #paragraphs: Uint32Array;
  readonly #capitals: Uint32Array;
  /** The places of words among all of the segment, form by form, rising. */
  readonly #words: Uint32Array;
  /** The number of words up to the end of each paragraph. */
  readonly #ends: Uint32Array;

  /**
   * @param words for each twice the number of its form, and one more where it begins with a capital
   * @param ends the number of words up to the end of each paragraph
   * @param heads by the number of a form in how many heads it stands
   */
  constructor(forms: readonly string[], words: Numbers, ends: Numbers, heads: readonly number[]) {
    this.#forms = forms;
    this.#heads = heads;
    this.#ends = ends.all();
    this.#starts = new Uint32Array(forms.length + 1);
    this.#paragraphs = new Uint32Array(forms.length);
    this.#capitals = new Uint32Array(forms.length);
    const lastIn = new Uint32Array(forms.length);
    let paragraph = 0;
    words.each((word, at) => {
      const form = word >> 1;
      while ((this.#ends[paragraph] ?? Infinity) <= at) paragraph += 1;
      if (lastIn[form] !== paragraph + 1) this.#paragraphs[form] = (this.#paragraphs[form] ?? 0) + 1;
      lastIn[form] = paragraph + 1;
      this.#starts[form + 1] = (this.#starts[form + 1] ?? 0) + 1;
      this.#capitals[form] = (this.#capitals[form] ?? 0) + (word & 1);
    });
    for (let form = 0; form < forms.length; form += 1)
      this.#starts[form + 1] = (this.#starts[form + 1] ?? 0) + (this.#starts[form] ?? 0);
    const next = this.#starts.slice();
    this.#words = new Uint32Array(words.length);
    words.each((word, at) => {
      const to = next[word >> 1] ?? 0;
      this.#words[to] = at;
      next[word >> 1] = to + 1;
    });
  }

  /** All forms by their entries, both in the order of code units. */
  entries(): Entry[] {
    const numbers = this.#forms.map((form, number): [form: string, number: number] => [form, number]);
    const byEntry = Map.groupBy(numbers, ([form]) => entryOf(form));
    return [...byEntry]
      .sort(([a], [b]) => inOrder(a, b))
      .map(([entry, forms]) => [
        entry,
        forms.sort(([a], [b]) => inOrder(a, b)).map(([form, number]) => this.#postings(form, number)),
      ]);
  }

  #postings(form: string, number: number): FormPostings {
    const [start, end] = [this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0];
    return {
      form,
      paragraphs: this.#paragraphs[number] ?? 0,
      occurrences: end - start,
      capitals: this.#capitals[number] ?? 0,
      heads: this.#heads[number] ?? 0,
      lists: () => this.#lists(start, end),
    };
  }

  #lists(start: number, end: number): Lists {
    const [list, places] = [new ByteWriter(end - start), new ByteWriter(end - start)];
    let last = -1;
    for (let at = start; at < end;) {
      const paragraph = this.#paragraphOf(this.#words[at] ?? 0, last + 1);
      const [from, to] = [this.#ends[paragraph - 1] ?? 0, this.#ends[paragraph] ?? 0];
      let [count, before] = [0, from];
      for (; at < end && (this.#words[at] ?? 0) < to; at += 1, count += 1) {
        const word = this.#words[at] ?? 0;
        places.number(word - before);
        before = word;
      }
      list.number((paragraph - last - 1) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) list.number(count - 2);
      last = paragraph;
    }
    return { list: list.bytes(), places: places.bytes() };
  }

  /** The paragraph in which a word stands. @param from it is no earlier one, and mostly one of the next */
  #paragraphOf(word: number, from: number): number {
    let step = 1;
    while (from + step < this.#ends.length && (this.#ends[from + step - 1] ?? 0) <= word) step *= 2;
    let [low, high] = [from + (step >> 1), Math.min(from + step, this.#ends.length) - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) <= word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
