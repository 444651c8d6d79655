import { z } from 'zod';
import { entrySchema, ledgerSchema, sha256Schema, stateSchema, versionSchema } from './ledger.ts';
import { chainFault, committed } from './seal.ts';

/** What is left of something that was erased. */
const erasedSchema = z.strictObject({ commitment: sha256Schema });

/**
 * A ledger from which words may have been erased, because a law demands it: of what was erased the salted commitment is left, and
 * no digest that tells of the words. Its seals can be checked all the same.
 */
export const erasableLedgerSchema = ledgerSchema.extend({
  versions: z
    .array(
      versionSchema.extend({
        digest: versionSchema.shape.digest.nullable(),
        capture: z.union([versionSchema.shape.capture, erasedSchema]),
      }),
    )
    .min(1),
  paragraphs: z.array(
    entrySchema.extend({
      digest: entrySchema.shape.digest.nullable(),
      states: z.array(z.union([stateSchema, erasedSchema.extend({ since: stateSchema.shape.since })])).min(1),
    }),
  ),
});

/** How a paragraph stood, or that it was erased. */
export type ErasableState = ErasableLedger['paragraphs'][number]['states'][number];
export type ErasableLedger = z.infer<typeof erasableLedgerSchema>;

/** Numbers of the versions whose seal is not right, or which do not follow the one before. */
export function brokenSeals({ versions, paragraphs }: ErasableLedger): number[] {
  const sealed = new Map(paragraphs.map((entry) => [entry.id, committed(entry)]));
  return versions.flatMap((version, index) => {
    const isInPlace = version.number === index + 1;
    return isInPlace && chainFault(version, versions[index - 1], sealed) === null ? [] : [index + 1];
  });
}
