import { citable } from '#document/citable.ts';
import { wordsOf, type DocumentTree } from '#document/tree.ts';
import type { Passage } from './texts.ts';

/** The paragraphs of a document that bear ids, in reading order, as the ledger sees them. */
export function passagesOf(tree: DocumentTree): Passage[] {
  return citable(tree).map(({ paragraph, section }) => ({
    text: wordsOf(paragraph),
    speaker: section.speaker?.name ?? null,
  }));
}
