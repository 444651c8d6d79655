import { z } from 'zod';
import { edtfSchema } from './date.ts';
import { documentIdSchema } from './id.ts';
import { kindSchema } from './kind.ts';

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
  title: z.string().min(1).optional(),
  /** What sort of document it is, where the reading tells wrongly. */
  kind: kindSchema.optional(),
  /** BCP 47. */
  language: z.string().min(2).optional(),
  /** EDTF date decided by the editor; `why` must give the reason. */
  date: edtfSchema.optional(),
  /** Why the editor dates the document so; shown to readers. */
  why: z.string().min(1).optional(),
  /** Where it happened, where the source does not say. */
  place: z.string().min(1).optional(),
  /** Who published it, where the source does not say. */
  publisher: z.string().min(1).optional(),
  /** Address of the page that was captured. */
  url: z.url({ protocol: /^https?$/u }).optional(),
  /** Day or instant of the capture, ISO 8601. */
  captured: z.string().min(4).optional(),
  /** How the capture came here, e.g. “copied from the browser”. */
  provenance: z.string().min(1).optional(),
  /** Ids of other documents of the same event or of other captures of the same page. */
  related: z.array(documentIdSchema).optional(),
});

export type EditorWords = z.infer<typeof editorWordsSchema>;
