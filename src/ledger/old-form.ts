import { z } from 'zod';
import { documentIdSchema, paragraphIdSchema } from '#document/id.ts';
import { eventSchema, ledgerSchema, versionSchema } from './ledger.ts';

/** A ledger of form 1: without seals, captures and turns; what words were before a change stood with the change. */
export const oldLedgerSchema = z.strictObject({
  document: documentIdSchema,
  formerly: ledgerSchema.shape.formerly,
  versions: z.array(versionSchema.pick({ number: true, date: true, reason: true, digest: true, order: true })).min(1),
  paragraphs: z.array(
    z.strictObject({
      id: paragraphIdSchema,
      since: z.int().positive(),
      speaker: z.string().nullable(),
      digest: z.string(),
      text: z.string(),
      history: z.array(eventSchema.extend({ was: z.string().optional() })),
    }),
  ),
});

export type OldLedger = z.infer<typeof oldLedgerSchema>;
