import { z } from 'zod';
import { documentIdSchema, paragraphIdSchema } from './id.ts';

/**
 * What made a version differ from the one before: `first` nothing was published before; `source` the capture's bytes are others;
 * `reading` the same bytes were read otherwise; `address` the document moved and all else stayed; `withdrawn` the document was
 * withdrawn as a whole; `unknown` it was not recorded which capture was read.
 */
export const causes = ['first', 'source', 'reading', 'address', 'withdrawn', 'unknown'] as const;

/** Something printed or named, never empty; null where there is none. */
const named = z.string().min(1).nullable();

/** Who speaks from a paragraph on, as the document had it. */
export const openedTurnSchema = z.strictObject({
  /** The printed name before the first words, without its colon. */
  label: named,
  /** Name of the speaker; null where nobody is named. */
  speaker: named,
  /** Office as this label prints it. */
  office: named,
});

/**
 * How a paragraph stood among the turns of a document: it opened one; it went on in the one opened above it; null where nobody
 * speaks; `unknown` where that was not recorded.
 */
export const publishedTurnSchema = z.union([openedTurnSchema, z.enum(['continues', 'unknown'])]).nullable();

/** A state in which a document was published. */
export const publishedVersionSchema = z.strictObject({
  /** 1 for the first publication, then one more each time. */
  number: z.int().positive(),
  /** Day of publication, `YYYY-MM-DD`. */
  date: z.string(),
  /** The same with time and zone where they were recorded: `2026-11-26T21:40:00+03:00`. */
  published: z.string(),
  /** Why, in the editor’s words. */
  reason: z.string(),
  /** What made it differ from the version before. */
  cause: z.enum(causes),
  /** The document's address in that state. */
  address: documentIdSchema,
  /** SHA-256 of the capture it was read from; null where that is not known. */
  capture: z.string().nullable(),
  /** Digest in which the whole state and the one before are sealed. */
  seal: z.string(),
  /** SHA-256 of the words of all paragraphs. */
  digest: z.string(),
  /** Number of paragraphs in that state. */
  paragraphs: z.int().nonnegative(),
});

/** What stands in the place of a published paragraph that is gone. */
export const tombstoneSchema = z.strictObject({
  /** The published id, which stays taken. */
  id: paragraphIdSchema,
  /** Id of the present paragraph after which it stands, null where it stands before the first. */
  after: paragraphIdSchema.nullable(),
  /** Its last words. */
  text: z.string(),
  /** Short digest of its last words. */
  digest: z.string(),
  /** Under whose name it stood. */
  speaker: z.string().nullable(),
  /** What became of it. */
  fate: z.enum(['split', 'merged', 'withdrawn']),
  /** Ids of the present paragraphs in which its words stand now. */
  into: z.array(paragraphIdSchema),
  /** Paragraphs of other documents to which its words went, by the address that the document had then. */
  elsewhere: z.array(z.strictObject({ document: documentIdSchema, id: paragraphIdSchema })),
  /** Day of its first publication. */
  since: z.string(),
  /** Day on which it went. */
  date: z.string(),
  /** Why, in the editor’s words. */
  reason: z.string(),
});

/** Words that a paragraph had before. */
export const earlierWordsSchema = z.strictObject({
  /** Short digest of these words, as links carry it. */
  digest: z.string(),
  /** The words as they were published. */
  text: z.string(),
  /** Day on which other words took their place, null while that is not published. */
  until: z.string().nullable(),
  /** Why they changed, null while the change is not published. */
  reason: z.string().nullable(),
  /** Where the paragraph was divided since: ids of the present paragraphs in which its words stand now, in page order. Else empty. */
  into: z.array(paragraphIdSchema),
});

/** What the ledger knows of a document, as its page needs it. */
export const permanenceSchema = z.strictObject({
  /** False until the document is in the ledger: its ids may still change. */
  published: z.boolean(),
  /** Ids of paragraphs that are not published yet. */
  provisional: z.array(paragraphIdSchema),
  /** Every published state, the last first. */
  versions: z.array(publishedVersionSchema),
  /** Paragraphs that are gone, in page order. */
  tombstones: z.array(tombstoneSchema),
  /** Earlier words of paragraphs, those of tombstones among them, by id, the latest first. */
  earlier: z.record(z.string(), z.array(earlierWordsSchema)),
  /** Addresses that the document had before. */
  formerly: z.array(documentIdSchema),
});

/** What the ledger knows of a document as a whole: enough to know every address that was ever published for it. */
export const publicationSchema = z.strictObject({
  /** The document’s address. */
  id: documentIdSchema,
  /** Every published state, the last first. */
  versions: z.array(publishedVersionSchema),
  /** Addresses it had before. */
  formerly: z.array(documentIdSchema),
  /** When and why the whole document was withdrawn; null where it is in the archive. */
  withdrawn: z.strictObject({ date: z.string(), reason: z.string() }).nullable(),
});

/** What the ledger knows of all documents. */
export const publicationsSchema = z.strictObject({
  /** Every document that was ever published. */
  documents: z.array(publicationSchema),
  /** One digest of all that was published; null where nothing was. */
  root: z.string().nullable(),
  /** Paths below the site of the files by which others can check it. */
  files: z.array(z.string()),
});

/** A paragraph as it was published in a version. */
export const publishedParagraphSchema = z.strictObject({
  /** The published id. */
  id: paragraphIdSchema,
  /** The words as they were in that state. */
  text: z.string(),
  /** Short digest of these words. */
  digest: z.string(),
  /** How it stood among the turns in that state. */
  turn: publishedTurnSchema,
  /** Who spoke it in that state; null where nobody is named or it is not known. */
  speaker: z.string().nullable(),
  /** Whether the same words stand under the id today, other ones, or none. */
  now: z.enum(['same', 'changed', 'gone']),
});

/** What the ledger knows of a document with the words of all its versions. */
export const publishedWordsSchema = z.strictObject({
  /** What the ledger knows beside the words. */
  permanence: permanenceSchema,
  /** The paragraphs of each version in page order, the last version first, as in `permanence.versions`. */
  states: z.array(z.array(publishedParagraphSchema)),
});

/** What was published of a document as it is to be shown: one that was withdrawn and is in the archive again is there. */
export function asHeld(publication: Publication, isInArchive: (id: string) => boolean): Publication {
  return isInArchive(publication.id) ? { ...publication, withdrawn: null } : publication;
}

export type Cause = (typeof causes)[number];
export type PublishedTurn = z.infer<typeof publishedTurnSchema>;
export type PublishedVersion = z.infer<typeof publishedVersionSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export type EarlierWords = z.infer<typeof earlierWordsSchema>;
export type Permanence = z.infer<typeof permanenceSchema>;
export type Publications = z.infer<typeof publicationsSchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type PublishedParagraph = z.infer<typeof publishedParagraphSchema>;
export type PublishedWords = z.infer<typeof publishedWordsSchema>;

/**
 * The words of all versions of a document from the JSON that the loader wrote.
 * @throws ZodError where it is not the JSON of such words
 * @throws SyntaxError where it is not JSON
 */
export function publishedWordsFrom(json: string): PublishedWords {
  return publishedWordsSchema.parse(JSON.parse(json));
}
