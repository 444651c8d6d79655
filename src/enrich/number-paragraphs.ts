import { paragraphs, sections, type DocumentTree, type SectionKind } from '#document/tree.ts';

/** Sections whose paragraphs are cited; a heading, stage line or elision is found by the paragraph beside it. */
const CITED: ReadonlySet<SectionKind> = new Set([
  'speech',
  'statement',
  'question',
  'answer',
  'article',
  'list',
  'quotation',
]);

/**
 * Gives every citable paragraph its id, `p1`, `p2` … in reading order.
 * @param tree changed in place
 * @returns the number of citable paragraphs
 */
export function numberParagraphs(tree: DocumentTree): number {
  let count = 0;
  for (const section of sections(tree)) {
    if (!CITED.has(section.kind)) continue;
    for (const paragraph of paragraphs(section)) {
      count += 1;
      paragraph.id = `p${String(count)}`;
    }
  }
  return count;
}
