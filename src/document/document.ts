import { z } from 'zod';
import { documentDateSchema } from './date.ts';
import { documentIdSchema } from './id.ts';
import { kindSchema } from './kind.ts';
import { permanenceSchema } from './permanence.ts';
import { problemSchema } from './problem.ts';
import { rootSchema } from './tree.ts';

/** A fact with the 1-based lines of the capture it stands on; `lines` is null and `why` says why where it follows from the layout. */
export const evidencedSchema = z.strictObject({
  text: z.string(),
  lines: z.array(z.int().positive()).nullable(),
  why: z.string().nullable(),
});

/** One person, or one named voice, who speaks in a document, under all the labels the document prints. */
export const speakerSchema = z.strictObject({
  /** Key within the document, made from the name: `vladimir-putin`. */
  id: z.string(),
  /** The fullest form of the name without the office. */
  name: z.string(),
  /** Offices as printed, in order of first appearance. */
  roles: z.array(z.string()),
  /** Labels as printed, in order of first appearance; empty for a speaker who is only inferred. */
  labels: z.array(z.string()),
  /** Number of turns. */
  turns: z.int().nonnegative(),
  /** Number of words under the name. */
  words: z.int().nonnegative(),
  /** The name was taken from the title because the opening statement has no label. */
  inferred: z.boolean(),
});

/** What is known of how the capture came about. */
export const provenanceSchema = z.strictObject({
  /** Name of the file in the content folder. */
  file: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  /** Number of lines and of bytes-as-characters of the capture. */
  lines: z.int().nonnegative(),
  characters: z.int().nonnegative(),
  /** Name of the format it was read by, and the evidence for it. */
  format: z.string(),
  formatWhy: z.string(),
  url: z.string().nullable(),
  captured: z.string().nullable(),
  note: z.string().nullable(),
});

/** What pages that list documents need; this and no more goes into Astro's store. */
export const recordSchema = z.strictObject({
  id: documentIdSchema,
  /** Title as shown; null where neither the source nor the editor gives one. */
  title: z.string().nullable(),
  kind: kindSchema,
  /** BCP 47. */
  language: z.string(),
  summary: z.string().nullable(),
  /** The editor's date where there is one, else the source's; null where nobody says. */
  date: documentDateSchema.nullable(),
  /** The date as the source itself gives it, where the editor has decided otherwise (`XXXX-04-23`). */
  statedDate: documentDateSchema.nullable(),
  /** Day, or day and time, of publication, ISO 8601 without a zone unless one is stated. */
  published: z.string().nullable(),
  place: evidencedSchema.nullable(),
  publisher: evidencedSchema.nullable(),
  speakers: z.array(speakerSchema),
  languagesAvailable: z.array(z.string()),
  topics: z.array(z.string()),
  geography: z.array(z.string()),
  persons: z.array(z.string()),
  publishedIn: z.array(z.string()),
  related: z.array(documentIdSchema),
  /** Number of citable paragraphs and of words in them. */
  paragraphs: z.int().nonnegative(),
  words: z.int().nonnegative(),
  provenance: provenanceSchema,
  problems: z.array(problemSchema),
});

/** The whole document: the record with its tree, the capture's text and what the ledger knows. */
export const documentSchema = recordSchema.extend({
  permanence: permanenceSchema,
  tree: rootSchema,
  /** The decoded text of the capture; `tree` points into it. */
  capture: z.string(),
});

export type Evidenced = z.infer<typeof evidencedSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type DocumentRecord = z.infer<typeof recordSchema>;
export type Document = z.infer<typeof documentSchema>;
