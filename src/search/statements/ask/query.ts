import { daysIn } from '../days.ts';
import { latinLetters } from '../words/letters.ts';
import { tokensOf } from '../words/tokens.ts';

/** One thing that is looked for. */
export type Atom =
  | {
      readonly what: 'word' | 'prefix';
      /** As typed, without its signs. */
      readonly typed: string;
      readonly form: string;
    }
  | { readonly what: 'phrase'; readonly typed: string; readonly forms: readonly string[] }
  | { readonly what: 'speaker'; readonly typed: string; readonly forms: readonly string[] };

/** Any of some atoms, or none of one. */
export interface Clause {
  readonly isMinus: boolean;
  readonly atoms: readonly Atom[];
}

/** What a query asks. */
export interface Query {
  /** All of them hold. */
  readonly clauses: readonly Clause[];
  /** First and last day, as numbers, that `after:` and `before:` ask for. */
  readonly from: number | null;
  readonly to: number | null;
  /** Signs that mean nothing here, each once. */
  readonly ignored: readonly string[];
}

/** The fewest Latin letters of a word of which only the beginning is given. */
const SHORTEST_PREFIX = 3;

/** Words of one query, beyond which nothing more is read: nobody types them, and each costs a file. */
const MOST_WORDS = 64;

/** Stands among what is ignored where there are more. */
const AND_MORE = '…';

/** An operator with its value, a phrase, or a run without blanks; each may have a minus before it. */
const PART =
  /(?<minus>[-−–](?=[^\s\-−–]))?(?:(?:(?<operator>speaker|before|after):(?:"(?<quotedValue>[^"]*)"?|(?<value>\S+)))|"(?<phrase>[^"]*)"?|(?<run>[^\s"]+))/giu;

const PRINTED_QUOTES = /[“”„«»‟]/gu;

/** Signs that other search engines give a meaning. */
const FOREIGN_SIGNS = /^\+|^--|[()&|~^]|^\p{L}{2,20}:(?=.)|^(?:speaker|before|after):$/giu;

/** Takes a query apart. It never fails: what means nothing is ignored and listed. */
export function parseQuery(query: string): Query {
  const reading = new Reading();
  for (const { groups = {} } of query.replace(PRINTED_QUOTES, '"').matchAll(PART)) reading.part(groups);
  return reading.query();
}

class Reading {
  readonly #clauses: { isMinus: boolean; atoms: Atom[] }[] = [];
  readonly #ignored = new Set<string>();
  #from: number | null = null;
  #to: number | null = null;
  #words = 0;
  /** `OR` stands before the next atom. */
  #isOr = false;

  part({ minus, operator, quotedValue, value, phrase, run }: Partial<Record<string, string>>): void {
    const isMinus = minus !== undefined;
    if (operator !== undefined) this.#operator(operator.toLowerCase(), quotedValue ?? value ?? '', isMinus);
    else if (phrase !== undefined) this.#phrase(phrase, isMinus);
    else if (run === 'OR' && !isMinus) this.#or();
    else if (run !== undefined) this.#run(run, isMinus);
  }

  #phrase(phrase: string, isMinus: boolean): void {
    if (phrase.includes('*')) this.#ignored.add('*');
    this.#add(exactly(phraseOf(phrase)), isMinus);
  }

  #operator(name: string, value: string, isMinus: boolean): void {
    const days = daysIn(value);
    if (name === 'speaker') {
      const forms = tokensOf(value).map(({ form }) => form);
      if (forms.length === 0) this.#ignored.add(`${name}:${value}`);
      else this.#add({ what: 'speaker', typed: value, forms }, isMinus);
      return;
    }
    if (this.#isOr) this.#ignored.add('OR');
    this.#isOr = false;
    if (days === null || isMinus) {
      this.#ignored.add(`${name}:${value}`);
    } else if (name === 'after') {
      this.#from = Math.max(this.#from ?? days[0], days[0]);
    } else {
      this.#to = Math.min(this.#to ?? days[1], days[1]);
    }
  }

  #or(): void {
    if (this.#clauses.length === 0 || this.#clauses.at(-1)?.isMinus === true) this.#ignored.add('OR');
    else this.#isOr = true;
  }

  #run(run: string, isMinus: boolean): void {
    for (const [sign] of run.matchAll(FOREIGN_SIGNS)) this.#ignored.add(sign);
    const isPrefix = run.endsWith('*');
    const atom = phraseOf(run);
    if (run.slice(0, -1).includes('*')) this.#ignored.add('*');
    if (!isPrefix) this.#add(atom, isMinus);
    else if (atom?.what === 'word' && latinLetters(atom.form).length >= SHORTEST_PREFIX)
      this.#add({ ...atom, what: 'prefix', typed: `${atom.typed}*` }, isMinus);
    else {
      this.#ignored.add('*');
      this.#add(atom, isMinus);
    }
  }

  #add(atom: Atom | null, isMinus: boolean): void {
    const isOr = this.#isOr;
    this.#isOr = false;
    if (atom === null) return;
    this.#words += 'forms' in atom ? atom.forms.length : 1;
    if (this.#words > MOST_WORDS) {
      this.#ignored.add(AND_MORE);
      return;
    }
    const last = this.#clauses.at(-1);
    if (isOr && last !== undefined && !isMinus) last.atoms.push(atom);
    else {
      if (isOr) this.#ignored.add('OR');
      this.#clauses.push({ isMinus, atoms: [atom] });
    }
  }

  query(): Query {
    if (this.#isOr) this.#ignored.add('OR');
    return { clauses: this.#clauses, from: this.#from, to: this.#to, ignored: [...this.#ignored] };
  }
}

/** A word, or a phrase where there are several, as in a compound; null where there is none. */
function phraseOf(text: string): Atom | null {
  const tokens = tokensOf(text);
  const [first, ...others] = tokens;
  if (first === undefined) return null;
  const typed = text.slice(first.start, others.at(-1)?.end ?? first.end);
  return others.length === 0
    ? { what: 'word', typed, form: first.form }
    : { what: 'phrase', typed, forms: tokens.map(({ form }) => form) };
}

/** One word between quotation marks is a phrase too: that very form. */
const exactly = (atom: Atom | null): Atom | null =>
  atom?.what === 'word' ? { what: 'phrase', typed: atom.typed, forms: [atom.form] } : atom;
