import { ByteWriter } from '../format/bytes.ts';

/** Where one form stands in a segment; paragraphs and places must come in their order. */
export class Postings {
  /** Number of paragraphs. */
  paragraphs = 0;
  /** Number of places. */
  occurrences = 0;
  /** Number of places at which it begins with a capital. */
  capitals = 0;
  /** Number of documents in whose head it stands. */
  heads = 0;
  #last = -1;
  #current = -1;
  #pending = 0;
  #place = 0;
  readonly #list = new ByteWriter();
  readonly #places = new ByteWriter();

  /** @param paragraph its number in the segment @param place the number of the word in the paragraph, from 0 */
  add(paragraph: number, place: number, isCapitalised: boolean): void {
    if (this.#pending === 0 || paragraph !== this.#current) this.#begin(paragraph);
    this.#places.number(place - this.#place);
    this.#place = place;
    this.#pending += 1;
    this.occurrences += 1;
    if (isCapitalised) this.capitals += 1;
  }

  #begin(paragraph: number): void {
    this.#end();
    this.#current = paragraph;
    this.#place = 0;
    this.paragraphs += 1;
  }

  /** Writes the paragraph that is over: how far it is from the last one, and in the lowest bit whether the form stands there more than once. */
  #end(): void {
    if (this.#pending === 0) return;
    this.#list.number((this.#current - this.#last - 1) * 2 + (this.#pending > 1 ? 1 : 0));
    if (this.#pending > 1) this.#list.number(this.#pending - 2);
    this.#last = this.#current;
    this.#pending = 0;
  }

  /** The lists, whole: the paragraphs with the number of places in each, and the places, each as its distance from the one before in its paragraph. */
  finish(): { readonly list: Uint8Array; readonly places: Uint8Array } {
    this.#end();
    return { list: this.#list.bytes(), places: this.#places.bytes() };
  }
}
