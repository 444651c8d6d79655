/*
 * Texts whose words carry an identity along every edit, so that a judge knows where they went without comparing any words.
 */

/** A stretch of words; `of` stays the same however often they are corrected, moved, joined or parted. */
export interface Atom {
  readonly of: number;
  readonly text: string;
}

/** A paragraph of the text that is edited. */
export interface Block {
  /** What stands before the words and says nothing but their place: “3. ”. */
  readonly mark: string;
  readonly atoms: readonly Atom[];
  readonly speaker: string | null;
  /** Writes another of the same frame; null for running text. */
  readonly another: ((tools: Tools) => Block) | null;
}

/** A state of a text. */
export type Blocks = readonly Block[];

/** What edits and writers of texts draw on. */
export interface Tools {
  /** A number from 0 up to 1, the next of a fixed row. */
  readonly next: () => number;
  /** A whole number from 0, below `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <Item>(list: readonly Item[]) => Item;
  /** New words: an identity that none had before. */
  readonly atom: (text: string) => Atom;
  /** Running text of a stranger to the document: the words of one paragraph. */
  readonly prose: () => Block;
}

/** Where one sentence ends and the next begins. */
const SENTENCES = /(?<=[.!?…])\s+(?=["“«(]?[\p{Lu}\p{N}])/u;

/** A paragraph of running text, a sentence an atom. */
export function blockOf(text: string, atom: Tools['atom'], speaker: string | null = null): Block {
  return { mark: '', atoms: text.split(SENTENCES).map(atom), speaker, another: null };
}

/** The words of a paragraph as printed. */
export function wordsOf({ mark, atoms }: Block): string {
  return `${mark}${atoms.map(({ text }) => text).join(' ')}`;
}

/**
 * Tools that draw the same numbers for the same seed (mulberry32).
 * @param strangers paragraphs for `prose`
 */
export function toolsFor(seed: number, strangers: readonly string[]): Tools {
  let state = seed;
  let identities = 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  const oneOf = <Item>(list: readonly Item[]): Item => {
    const item = list[upTo(list.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
  const atom = (text: string): Atom => ({ of: (identities += 1), text });
  return { next, upTo, oneOf, atom, prose: () => blockOf(oneOf(strangers), atom) };
}
