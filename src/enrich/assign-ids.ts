import { citable } from '#document/citable.ts';
import type { Permanence } from '#document/permanence.ts';
import { wordsOf, type DocumentTree } from '#document/tree.ts';
import { assign } from '#ledger/assign.ts';
import type { Changes } from '#ledger/compare.ts';
import { digestOf } from '#ledger/digest.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { permanenceOf } from './permanence.ts';

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
  const passages = all.map(({ paragraph, section: { speaker } }) => ({ text: wordsOf(paragraph), speaker }));
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
