import { randomOf, type Random } from '../random.ts';

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
export interface Tools extends Pick<Random, 'next' | 'upTo' | 'oneOf'> {
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
 * Tools that draw the same numbers for the same seed.
 * @param strangers paragraphs for `prose`
 */
export function toolsFor(seed: number, strangers: readonly string[]): Tools {
  const { next, upTo, oneOf } = randomOf(seed);
  let identities = 0;
  const atom = (text: string): Atom => ({ of: (identities += 1), text });
  return { next, upTo, oneOf, atom, prose: () => blockOf(oneOf(strangers), atom) };
}
