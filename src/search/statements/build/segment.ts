import { formOf } from '../words/form.ts';
import { entryOf } from '../words/name-key.ts';
import { isCapitalised, wordsPrinted } from '../words/tokens.ts';
import { Postings } from './postings.ts';

/** A word as printed: where its form stands, and whether it begins with a capital. */
interface Printed {
  readonly postings: Postings;
  readonly isCapitalised: boolean;
}

/** A form of the dictionary with where it stands. */
export interface FormPostings {
  readonly form: string;
  readonly postings: Postings;
}

/** A shorter text is copied when it is cut out of another; a longer one keeps the whole other in memory. */
const SHORT = 13;

/** A copy that does not keep the text it was cut out of. */
const detached = (text: string): string => (text.length < SHORT ? text : (JSON.parse(JSON.stringify(text)) as string));

/** The words of one segment while its documents are read, in order. */
export class SegmentWords {
  readonly #forms = new Map<string, Postings>();
  readonly #printed = new Map<string, Printed>();
  #paragraphs = 0;

  get paragraphs(): number {
    return this.#paragraphs;
  }

  /** Reads a paragraph and gives it the next number. */
  addParagraph(text: string): void {
    for (const [place, word] of wordsPrinted(text).entries()) {
      const { postings, isCapitalised: capital } = this.#known(word);
      postings.add(this.#paragraphs, place, capital);
    }
    this.#paragraphs += 1;
  }

  /** Reads what stands in a document's head; its words have no places. */
  addHead(texts: readonly string[]): void {
    const seen = new Set<Postings>();
    for (const word of texts.flatMap(wordsPrinted)) seen.add(this.#known(word).postings);
    for (const postings of seen) postings.heads += 1;
  }

  #known(word: string): Printed {
    const known = this.#printed.get(word);
    if (known) return known;
    const form = detached(formOf(word));
    let postings = this.#forms.get(form);
    if (!postings) this.#forms.set(form, (postings = new Postings()));
    const printed = { postings, isCapitalised: isCapitalised(word) };
    this.#printed.set(detached(word), printed);
    return printed;
  }

  /** All forms by their entries, both in the order of code units. */
  entries(): [entry: string, forms: FormPostings[]][] {
    const byEntry = new Map<string, FormPostings[]>();
    for (const [form, postings] of this.#forms) {
      const entry = entryOf(form);
      const others = byEntry.get(entry);
      if (others) others.push({ form, postings });
      else byEntry.set(entry, [{ form, postings }]);
    }
    const sorted = [...byEntry].sort(([a], [b]) => inOrder(a, b));
    for (const [, forms] of sorted) forms.sort((a, b) => inOrder(a.form, b.form));
    return sorted;
  }
}

/** The order of code units, the same on every machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
