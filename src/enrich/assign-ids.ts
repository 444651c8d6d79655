import { isCited } from '#document/citable.ts';
import type { Permanence } from '#document/permanence.ts';
import type { Citation, ParsedParagraph, SpokenTree } from '#document/tree.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { assign } from '#ledger/assign.ts';
import type { Changes } from '#ledger/compare.ts';
import { digestOf } from '#ledger/digest.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { permanenceOf } from './permanence.ts';
import { turnsOfParagraphs } from './turns.ts';

/** By what each citable paragraph is cited, and what that means for what was published. */
export interface AssignedIds {
  readonly citations: ReadonlyMap<ParsedParagraph, Citation>;
  readonly permanence: Permanence;
  readonly changes: Changes;
}

/**
 * Gives every citable paragraph its id and the digest of its words: the published id where the ledger knows the words, a
 * provisional one elsewhere; `p1`, `p2` … in a document without a ledger.
 * @param ledger what was published of the document, or null
 * @param document the document's id
 * @param capture SHA-256 of the capture
 */
export function assignIds(tree: SpokenTree, ledger: Ledger | null, document: string, capture: string): AssignedIds {
  const turns = turnsOfParagraphs(tree);
  const cited = sections(tree)
    .filter(isCited)
    .flatMap((section) => {
      const speaker = section.speaker?.name ?? null;
      return paragraphs(section).map((paragraph) => {
        const turn = turns.get(paragraph) ?? null;
        return { paragraph, text: wordsOf(paragraph), speaker, turn };
      });
    });
  const { ids, provisional, changes } = assign(ledger, cited, document, capture);
  const citations = new Map<ParsedParagraph, Citation>();
  const digests = new Map<string, string>();
  for (const [index, { paragraph, text }] of cited.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    const digest = digestOf(text);
    citations.set(paragraph, { id, digest });
    digests.set(id, digest);
  }
  return { citations, permanence: permanenceOf(ledger, { provisional, digests }), changes };
}
