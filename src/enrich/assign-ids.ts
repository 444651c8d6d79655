import type { Permanence } from '#document/permanence.ts';
import { paragraphs, sections, wordsOf, type DocumentTree, type Paragraph, type SectionKind } from '#document/tree.ts';
import { assign } from '#ledger/assign.ts';
import type { Changes } from '#ledger/compare.ts';
import { digestOf } from '#ledger/digest.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { permanenceOf } from './permanence.ts';

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

/** A paragraph that can be cited, with the person under whose name it stands. */
export interface Citable {
  readonly paragraph: Paragraph;
  readonly speaker: string | null;
}

/** The citable paragraphs of a tree in reading order. */
function citable(tree: DocumentTree): Citable[] {
  return sections(tree)
    .filter((section) => CITED.has(section.kind))
    .flatMap((section) => paragraphs(section).map((paragraph) => ({ paragraph, speaker: section.speaker })));
}

/**
 * Gives every citable paragraph its id and the digest of its words: the published id where the ledger knows the words, a
 * provisional one elsewhere; `p1`, `p2` … in a document without a ledger.
 * @param tree changed in place; its speakers must be resolved
 * @param ledger what was published of the document, or null
 * @param document the document's id
 */
export function assignIds(
  tree: DocumentTree,
  ledger: Ledger | null,
  document: string,
): { permanence: Permanence; changes: Changes; count: number } {
  const all = citable(tree);
  const passages = all.map(({ paragraph, speaker }) => ({ text: wordsOf(paragraph), speaker }));
  const { ids, provisional, changes } = assign(ledger, passages, document);
  all.forEach(({ paragraph }, index) => {
    paragraph.id = ids[index] ?? null;
    paragraph.digest = digestOf(passages[index]?.text ?? '');
  });
  const digests = new Map(
    all.flatMap(({ paragraph: { id, digest } }) => (id && digest ? [[id, digest] as const] : [])),
  );
  return { permanence: permanenceOf(ledger, { provisional, digests }), changes, count: all.length };
}
