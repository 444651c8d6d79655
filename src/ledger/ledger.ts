import { z } from 'zod';
import { documentIdSchema, paragraphIdSchema } from '#document/id.ts';
import { causes, publishedTurnSchema } from '#document/permanence.ts';
import { DIGEST } from './digest.ts';
import { publicationDateSchema } from './publication-date.ts';
import { RUN } from './runs.ts';

/** The form of ledger files that this program writes. Files of form 1 had no number; `npm run ledger -- --migrate` brings them here. */
export const FORM = 2;

/** A SHA-256 digest, lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);
/** A random number of 128 bits, lower-case hexadecimal: nobody can guess what a salted digest stands for by trying likely words. */
const saltSchema = z.string().regex(/^[0-9a-f]{32}$/u);

/** What happened to a published paragraph in a version. `kept` is recorded only where the words were set differently. */
const recordedFateSchema = z.enum(['kept', 'revised', 'moved', 'split', 'merged', 'withdrawn', 'restored']);

/** One change of one paragraph. Date and reason are the version's, the words before and after are those of the states. */
export const eventSchema = z.strictObject({
  /** Number of the version that brought the change. */
  version: z.int().min(2),
  /** What the version did to the paragraph. */
  fate: recordedFateSchema,
  /** For `split` and `merged`: the ids under which the words stand since, its own among them where it stays. */
  into: z.array(paragraphIdSchema).min(1).optional(),
  /** For `withdrawn`: the paragraphs of other documents to which the words went in the same publication. */
  elsewhere: z
    .array(z.strictObject({ document: documentIdSchema, id: paragraphIdSchema }))
    .min(1)
    .optional(),
});

/** How a paragraph stood from one version on, until its next state or until it went. */
export const stateSchema = z.strictObject({
  /** Number of the first version in which it stood so. */
  since: z.int().positive(),
  /** For the commitment, see `commitmentOf`. */
  salt: saltSchema,
  /** Its words. */
  text: z.string(),
  /** How it stood among the turns. */
  turn: publishedTurnSchema,
});

/** A paragraph that was published at some time: present, or a tombstone at its place. */
export const entrySchema = z.strictObject({
  /** The published id; it is never given to other words. */
  id: paragraphIdSchema,
  /** Number of the version in which it was first published. */
  since: z.int().positive(),
  /** Short digest of its present words or of the last ones before it went, see `digestOf`. */
  digest: z.string().regex(DIGEST),
  /** Oldest first; a new one only where words or turn changed. The last is the present one, or how it stood before it went. */
  states: z.tuple([stateSchema], stateSchema),
  /** What became of it, the oldest event first; empty while its words stand as first published. */
  history: z.array(eventSchema),
});

/** Digest of the capture that a version was read from, with a salt for its commitment. */
const captureSchema = z.strictObject({
  salt: saltSchema,
  /** Of the capture's bytes without the editor's front matter, as the capture page prints it. */
  sha256: sha256Schema,
});

/** A published state of the whole document. */
export const versionSchema = z.strictObject({
  /** Counted from 1, without gaps. */
  number: z.int().positive(),
  /** The document's address in this version. */
  address: documentIdSchema,
  /** When it was published. */
  date: publicationDateSchema,
  /** Why, in the editor's words; shown to readers. */
  reason: z.string().min(1),
  /** What made it differ from the version before. */
  cause: z.enum(causes),
  /** What it was read from; null where there was none, or it is not known. */
  capture: captureSchema.nullable(),
  /** SHA-256, lower-case hexadecimal, of the paragraphs' words in order, each followed by a blank line (`\n\n`), as UTF-8. No part of the seal: words may have to be erased. */
  digest: sha256Schema,
  /** Seal of the version before, null for the first. */
  before: sha256Schema.nullable(),
  /** See `sealOf`. */
  seal: sha256Schema,
  /** The ids in page order, runs of whole numbers shortened. */
  order: z.array(z.string().regex(RUN)),
});

/** An address the document had before, up to and without the version named. */
const formerAddressSchema = z.strictObject({
  /** The address it had. */
  id: documentIdSchema,
  /** Number of the first version under another address. */
  until: z.int().min(2),
});

/** `content/ledger/<document>.json`: every paragraph id ever published under one document and every state it was published in. */
export const ledgerSchema = z.strictObject({
  /** So that a program of another time knows how to read it. */
  form: z.literal(FORM),
  /** The document's present address, or its last one. */
  document: documentIdSchema,
  /** Addresses that lead on to it, the oldest first. */
  formerly: z.array(formerAddressSchema),
  /** Every published state, the first one first. */
  versions: z.array(versionSchema).min(1),
  /** In page order, tombstones at the place where their paragraph stood. */
  paragraphs: z.array(entrySchema),
});

export type Event = z.infer<typeof eventSchema>;
export type State = z.infer<typeof stateSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Version = z.infer<typeof versionSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** Whether the paragraph is present in the last version. */
export function isPresent(entry: Pick<Entry, 'id' | 'history'>): boolean {
  const last = entry.history.at(-1);
  if (!last) return true;
  if (last.fate === 'split' || last.fate === 'merged') return last.into?.includes(entry.id) ?? false;
  return last.fate !== 'withdrawn';
}

/** How a paragraph stands, or stood before it went. */
export function lastState({ states }: Pick<Entry, 'states'>): State {
  return states.at(-1) ?? states[0];
}

/** The text of a ledger file: same ledger, same bytes. */
export function serialise(ledger: Ledger): string {
  return `${JSON.stringify(ledgerSchema.parse(ledger), null, 2)}\n`;
}
