import { z } from 'zod';
import { documentDateSchema } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { formatNames } from './format.ts';
import { documentIdSchema, paragraphIdSchema } from './id.ts';
import { kindSchema } from './kind.ts';
import { permanenceSchema } from './permanence.ts';
import { problemSchema } from './problem.ts';
import { personKey, referenceSchema } from './reference.ts';
import { rootSchema } from './tree.ts';

/** A fact with the 1-based lines of the capture it stands on; `lines` is null and `evidence` says why where it follows from the layout. */
export const evidencedSchema = z.strictObject({
  /** The fact as shown to a reader. */
  text: z.string(),
  /** Lines of the capture it stands on, null where it follows from the layout or an editor says it. */
  lines: z.array(z.int().positive()).nullable(),
  /** Why it is so where no line says it. */
  evidence: evidenceSchema.nullable(),
});

/** Who published the words, with the lines it stands on or the evidence for it, as with other facts. */
export const publisherSchema = referenceSchema.extend(evidencedSchema.omit({ text: true }).shape);

/** One person, or one named voice, who speaks in a document, under all the labels the document prints. */
export const speakerSchema = z.strictObject({
  /** Key within the document, made from the name: `vladimir-putin`. */
  id: z.string(),
  /** The fullest form of the name without the office. */
  name: z.string(),
  /** Id in the register of people; null where it does not know the name. */
  person: z.string().nullable(),
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

/** The address of a page as a capture or an editor gives it. */
const givenAddressSchema = z.strictObject({
  /** As it stands there. */
  text: z.string(),
  /** Where a link leads, as `webAddress` has it; null where it may not be one and is shown as text. */
  href: z.url({ protocol: /^https?$/u }).nullable(),
});

/** Names of the file in which the bytes of a capture are published: of a text as it was saved, and of a saved page. */
export const originalNames = ['original.txt', 'original.html.txt'] as const;
export type OriginalName = (typeof originalNames)[number];

/** Bytes in a row, by the first and the last of them, counted from 0, as in `Range` of HTTP. */
const byteRunSchema = z.strictObject({ first: z.int().nonnegative(), last: z.int().nonnegative() });

/** What is known of how the capture came about. */
export const provenanceSchema = z.strictObject({
  /** Name of the file in the content folder. */
  file: z.string(),
  /** SHA-256 of the capture’s bytes, lower-case hexadecimal. */
  sha256: z.string(),
  /** SWHID of the capture’s bytes, ISO/IEC 18670. */
  swhid: z.string().regex(/^swh:1:cnt:[0-9a-f]{40}$/u),
  /** Number of the capture’s bytes. */
  bytes: z.int().nonnegative(),
  /** Name under which these bytes are published beside the capture page: no host runs a file of either. */
  original: z.enum(originalNames),
  /** WHATWG encoding label the bytes were read by. */
  encoding: z.string(),
  /** Number of lines of the capture. */
  lines: z.int().nonnegative(),
  /** Length of the decoded capture in UTF-16 code units. */
  characters: z.int().nonnegative(),
  /** Name of the format it was read by. */
  format: z.enum(formatNames),
  /** What was seen that shows the format. */
  formatEvidence: evidenceSchema,
  /** Address of the page that was captured, where known. */
  url: givenAddressSchema.nullable(),
  /** Day or instant of the capture, ISO 8601, where known. */
  captured: z.string().nullable(),
  /** How the capture came here, in an editor’s words. */
  note: z.string().nullable(),
});

/** What pages that list documents need; this and no more goes into Astro's store. */
export const recordSchema = z.strictObject({
  /** The document’s id and address, fixed at first publication. */
  id: documentIdSchema,
  /** Title as shown; null where neither the source nor the editor gives one. */
  title: z.string().nullable(),
  /** The title, place and publisher that the source itself prints, each null unless the editor has given another. */
  stated: z.strictObject({
    title: z.string().nullable(),
    place: z.string().nullable(),
    publisher: z.string().nullable(),
  }),
  /** What sort of document it is. */
  kind: kindSchema,
  /** BCP 47. */
  language: z.string(),
  /** The standfirst as printed; its paragraphs parted by line ends. */
  summary: z.string().nullable(),
  /** The editor's date where there is one, else the source's; null where nobody says. */
  date: documentDateSchema.nullable(),
  /** The date as the source itself gives it, where the editor has decided otherwise (`XXXX-04-23`). */
  statedDate: documentDateSchema.nullable(),
  /** Day, or day and time, of publication, ISO 8601 without a zone unless one is stated. */
  published: z.string().nullable(),
  /** Where it happened, or where an agency dates it from. */
  place: evidencedSchema.nullable(),
  /** Who published the words: the source named, not the page that repeats it. */
  publisher: publisherSchema.nullable(),
  /** Who speaks, in order of first appearance. */
  speakers: z.array(speakerSchema),
  /** Other languages the page offers, BCP 47. */
  languagesAvailable: z.array(z.string()),
  /** Topics the source lists. */
  topics: z.array(z.string()),
  /** Places the source lists. */
  geography: z.array(z.string()),
  /** Persons the source lists, as it prints them; not all of them speak. */
  persons: z.array(z.string()),
  /** Sections of the site in which the source says it was published. */
  publishedIn: z.array(z.string()),
  /** Ids of other captures or documents of the same event. */
  related: z.array(documentIdSchema),
  /** Number of citable paragraphs. */
  paragraphs: z.int().nonnegative(),
  /** Number of words in the citable paragraphs. */
  words: z.int().nonnegative(),
  /** What is known of the capture. */
  provenance: provenanceSchema,
  /** What was found wrong while reading. */
  problems: z.array(problemSchema),
});

/** The whole document: the record with its tree, the capture's text and what the ledger knows. */
export const documentSchema = recordSchema.extend({
  /** What the ledger knows of the document. */
  permanence: permanenceSchema,
  /** The body and everything around it, tied to the capture. */
  tree: rootSchema,
  /** The decoded text of the capture; `tree` points into it. */
  capture: z.string(),
  /**
   * From which bytes of the capture the words of each citable paragraph were read, by its id: one run, or several where
   * something else stands between them. A paragraph is missing where they cannot be told.
   */
  bytes: z.record(paragraphIdSchema, z.array(byteRunSchema)),
});

export type ByteRun = z.infer<typeof byteRunSchema>;
export type Evidenced = z.infer<typeof evidencedSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type DocumentRecord = z.infer<typeof recordSchema>;
export type Document = z.infer<typeof documentSchema>;

/** What the speakers of all documents are told apart by. */
export const speakerKey = ({ person, name }: Pick<Speaker, 'person' | 'name'>): string =>
  personKey({ id: person, name });

/** Where the bytes of a document's capture lie in the cache: beside the JSON of the whole document. @param json path of that */
export const originalBeside = (json: string): string => json.replace(/\.json$/u, '.original');

/**
 * A whole document from the JSON that the loader wrote.
 * @throws ZodError where it is not the JSON of a document, such as one that an older version left in the cache
 * @throws SyntaxError where it is not JSON
 */
export function documentFrom(json: string): Document {
  return documentSchema.parse(JSON.parse(json));
}
