import { compare } from './compare.ts';
import type { Changes } from './compare.ts';
import type { Ledger } from './ledger.ts';
import type { Passage } from './texts.ts';

/** The ids of a document's paragraphs, in order. */
export interface Assigned {
  readonly ids: readonly string[];
  /** Ids that were never published and may still change. All of them in a document without a ledger. */
  readonly provisional: ReadonlySet<string>;
  /** The difference from what is published; `isSame` tells whether there is one. */
  readonly changes: Changes;
}

/**
 * Gives the paragraphs of a document their ids: the published ones where their words were published, provisional ones elsewhere.
 * Writes nothing. A document without a ledger gets p1, p2 … and may be built so.
 * @param capture SHA-256 of the capture, where it is known
 */
export function assign(
  ledger: Ledger | null,
  passages: readonly Passage[],
  document?: string,
  capture: string | null = null,
): Assigned {
  const changes = compare(ledger, passages, document, capture);
  return {
    ids: changes.present.map((paragraph) => paragraph.id),
    provisional: new Set(changes.present.filter((paragraph) => !paragraph.published).map((paragraph) => paragraph.id)),
    changes,
  };
}
