import { formOf } from '../words/form.ts';
import { isCapitalised, wordsPrinted } from '../words/tokens.ts';
import { Inverted } from './inverted.ts';
import { Numbers } from './numbers.ts';

/** A shorter text is copied when it is cut out of another; a longer one keeps the whole other in memory. */
const SHORT = 13;

/** A copy that does not keep the text it was cut out of. */
const detached = (text: string): string => (text.length < SHORT ? text : (JSON.parse(JSON.stringify(text)) as string));

/**
 * The words of one segment while its documents are read, in order: a number for each word of the text, of which no more is made
 * before all are there. Lists for each form that grow with every word would take several times the memory and the time.
 */
export class SegmentWords {
  /** Numbers of the forms. */
  readonly #forms = new Map<string, number>();
  /** For each word as printed twice the number of its form, and one more where it begins with a capital. */
  readonly #printed = new Map<string, number>();
  #words = new Numbers();
  /** The number of words up to the end of each paragraph. */
  readonly #ends = new Numbers();
  readonly #heads: number[] = [];

  get paragraphs(): number {
    return this.#ends.length;
  }

  /** Reads a paragraph and gives it the next number. */
  addParagraph(text: string): void {
    for (const word of wordsPrinted(text)) this.#words.push(this.#known(word));
    this.#ends.push(this.#words.length);
  }

  /** Reads what stands in a document's head; its words have no places. */
  addHead(texts: readonly string[]): void {
    const forms = new Set(texts.flatMap(wordsPrinted).map((word) => this.#known(word) >> 1));
    for (const form of forms) this.#heads[form] = (this.#heads[form] ?? 0) + 1;
  }

  #known(word: string): number {
    const known = this.#printed.get(word);
    if (known !== undefined) return known;
    const form = detached(formOf(word));
    const number = this.#forms.get(form) ?? this.#forms.size;
    this.#forms.set(form, number);
    const printed = 2 * number + (isCapitalised(word) ? 1 : 0);
    this.#printed.set(detached(word), printed);
    return printed;
  }

  /** Where each form stands, when all is read: the words themselves are let go. */
  inverted(): Inverted {
    const words = this.#words;
    this.#words = new Numbers();
    return new Inverted([...this.#forms.keys()], words, this.#ends, this.#heads);
  }
}
