import { z } from 'zod';
import { documentIdSchema } from '#document/id.ts';
import { FORM, sha256Schema } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { digestOfParts } from './seal.ts';

/** What the root begins with, so that it can be taken for nothing else. */
const INDEX_TAG = 'verbatim index 2';

/** `content/ledger.json`: every ledger of the archive and one digest of them all. */
export const ledgerIndexSchema = z.strictObject({
  form: z.literal(FORM),
  /** See `rootOf`. */
  root: sha256Schema,
  /** In the order of their ids as text. */
  documents: z.array(
    z.strictObject({
      document: documentIdSchema,
      /** How many versions were published. */
      versions: z.int().positive(),
      /** Seal of the last of them. */
      seal: sha256Schema,
    }),
  ),
});

export type LedgerIndex = z.infer<typeof ledgerIndexSchema>;
export type Listed = LedgerIndex['documents'][number];

/** The digest of all that was published: SHA-256 over netstrings of a tag, then id, number of versions and last seal of each document. */
function rootOf(documents: readonly Listed[]): string {
  return digestOfParts([
    INDEX_TAG,
    ...documents.flatMap(({ document, versions, seal }) => [document, String(versions), seal]),
  ]);
}

/** What the index says of a ledger. */
export function listed({ document, versions }: Ledger): Listed {
  return { document, versions: versions.length, seal: versions.at(-1)?.seal ?? '' };
}

/** The index of ledgers. */
export function indexOf(documents: Iterable<Listed>): LedgerIndex {
  const sorted = [...documents].sort((a, b) => (a.document < b.document ? -1 : 1));
  return { form: FORM, root: rootOf(sorted), documents: sorted };
}

/** The text of the index file: same index, same bytes. */
export function serialiseIndex(index: LedgerIndex): string {
  return `${JSON.stringify(ledgerIndexSchema.parse(index), null, 2)}\n`;
}

/** In what an index and the ledgers beside it do not fit together. */
export type IndexFault =
  { readonly name: 'missing' | 'not-listed' | 'other-seal'; readonly document: string } | { readonly name: 'root' };

/**
 * Compares an index with the ledgers beside it: a file that is gone, one that nobody published, one that is older than the last
 * publication or was changed.
 * @param unusable documents whose ledger is there and cannot be read: they are not missing
 */
export function checkIndex(
  index: LedgerIndex,
  ledgers: ReadonlyMap<string, { readonly versions: readonly { readonly seal: string }[] }>,
  unusable: ReadonlySet<string>,
): IndexFault[] {
  const faults: IndexFault[] = [];
  const known = new Map(index.documents.map((entry) => [entry.document, entry]));
  for (const { document, versions, seal } of index.documents) {
    const ledger = ledgers.get(document);
    if (!ledger && !unusable.has(document)) faults.push({ name: 'missing', document });
    if (ledger && (ledger.versions.length !== versions || ledger.versions.at(-1)?.seal !== seal))
      faults.push({ name: 'other-seal', document });
  }
  for (const document of ledgers.keys()) if (!known.has(document)) faults.push({ name: 'not-listed', document });
  if (indexOf(known.values()).root !== index.root || known.size !== index.documents.length)
    faults.push({ name: 'root' });
  return faults;
}
