import { z } from 'zod';
import { edtfSchema } from './date.ts';
import { documentIdSchema } from './id.ts';
import { kindSchema } from './kind.ts';
import { languageTagSchema } from './language-tag.ts';
import { isWebAddress } from './web-address.ts';

/** Controls other than tab and line feed, and the marks that turn or embed the direction of writing: no page can show them. */
export const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** Words that an editor has written, shown to readers as they stand. */
export const wordsSchema = z
  .string()
  .min(1)
  .refine((text) => !CONTROL.test(text));

/** A day that exists, or an instant of one, ISO 8601. */
const capturedSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

/** The front matter of a capture: an editor's words and nothing else. Every key may be left out. */
export const editorWordsSchema = z.strictObject({
  /** The document's address; the file name without its ending where left out. Fixed at first publication. */
  id: documentIdSchema.optional(),
  /** SHA-256 of the capture below, lower-case hexadecimal; a mismatch stops the build. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  /** Title to show where the source has none or only part of it. */
  title: wordsSchema.optional(),
  /** What sort of document it is, where the reading tells wrongly. */
  kind: kindSchema.optional(),
  /** BCP 47. */
  language: languageTagSchema.optional(),
  /** EDTF date decided by the editor, on days that exist; `why` must give the reason. */
  date: edtfSchema.optional(),
  /** Why the editor dates the document so; shown to readers. */
  why: wordsSchema.optional(),
  /** Where it happened, where the source does not say. */
  place: wordsSchema.optional(),
  /** Who published it, where the source does not say. */
  publisher: wordsSchema.optional(),
  /** Address of the page that was captured, one that may be a link; its scheme may be left out. */
  url: z.string().refine(isWebAddress).optional(),
  /** Day or instant of the capture, ISO 8601. */
  captured: capturedSchema.optional(),
  /** How the capture came here, e.g. “copied from the browser”. */
  provenance: wordsSchema.optional(),
  /** Ids of other documents of the same event or of other captures of the same page. */
  related: z.array(documentIdSchema).optional(),
});

export type EditorWords = z.infer<typeof editorWordsSchema>;
