import type { PublishedTurn } from '#document/permanence.ts';
import { foldForMatching } from './fold.ts';
import { bagOf, EMPTY_BAG } from './bag.ts';
import type { Bag } from './bag.ts';

/** A paragraph as the ledger sees it: its words, and who speaks them where the document says so. */
export interface Passage {
  readonly text: string;
  readonly speaker: string | null;
  /** How it stands among the turns; left out where only words are compared, and then it stands as it was published. */
  readonly turn?: PublishedTurn;
}

/** One side of a comparison: passages with their folded texts, and their words counted when first asked for. */
export interface Texts {
  readonly size: number;
  readonly folded: readonly string[];
  readonly speaker: readonly (string | null)[];
  readonly bag: (index: number) => Bag;
}

/** Folds with a memory, since most paragraphs stand on both sides of a comparison. */
export function folder(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldForMatching(text);
    known.set(text, folded);
    return folded;
  };
}

/** Prepares one side of a comparison. */
export function textsOf(passages: readonly Passage[], fold: (text: string) => string): Texts {
  const folded = passages.map((passage) => fold(passage.text));
  const bags: Bag[] = [];
  return {
    size: passages.length,
    folded,
    speaker: passages.map((passage) => passage.speaker),
    bag: (index) => (bags[index] ??= index < folded.length ? bagOf(passages[index]?.text ?? '', fold) : EMPTY_BAG),
  };
}
