import { paragraphs, sections, wordsOf, type DocumentTree } from '#document/tree.ts';
import type { Passage } from './texts.ts';

/** The paragraphs of a document that bear ids, in reading order, as the ledger sees them. */
export function passagesOf(tree: DocumentTree): Passage[] {
  return sections(tree).flatMap((section) =>
    paragraphs(section)
      .filter((paragraph) => paragraph.id !== null)
      .map((paragraph) => ({ text: wordsOf(paragraph), speaker: section.speaker })),
  );
}
