import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { isEdtf } from './parse-edtf.ts';

/** A date as `parseEdtf` reads it. */
export const edtfSchema = z.string().refine(isEdtf);

/** Local time of day without a zone, `HH:MM`. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

export const timeOfDaySchema = z.string().regex(TIME_OF_DAY);

/**
 * A date as it stands somewhere in a capture, read but not yet judged.
 * Months and days keep the precision of the source: `2023`, `2023-05`, `XXXX-04-23`, `2020-02-24/2020-02-25`.
 */
export const dateMentionSchema = z.strictObject({
  /** The day, month, year or period, in EDTF. */
  edtf: edtfSchema,
  /** Time of day printed with it, null where none is. */
  time: timeOfDaySchema.nullable(),
  /** Zone as printed (`EDT`, `UTC +04:00`, `Asia/Dushanbe`), null where none is printed. */
  zone: z.string().nullable(),
  /** The reading is one of two possible ones (05/06/2023) and the order is not known. */
  ambiguous: z.boolean(),
  /** ISO weekday 1–7 printed with the date, null where none is. */
  weekday: z.int().min(1).max(7).nullable(),
});

export const dateBasisSchema = z.enum(['stated', 'inferred', 'editorial']);

/** The date of the document: what it is, how well it is known and on what ground. */
export const documentDateSchema = z.strictObject({
  /** The day, month, year or period, in EDTF. */
  edtf: edtfSchema,
  /** Time of day where the source gives one. */
  time: timeOfDaySchema.nullable(),
  /** Whether the source says it, it follows from the page, or an editor decided it. */
  basis: dateBasisSchema,
  /** 1-based lines of the capture on which the date stands; empty for an editor's date. */
  lines: z.array(z.int().positive()),
  /** Where it stands or, for an editor's date, the reason; shown to readers. */
  evidence: evidenceSchema,
  /**
   * First and last instant the date can mean, on the document's own clock, `YYYY-MM-DDTHH:MM:SS` without a zone;
   * null where the year is unknown. They sort and filter, as in FRUS.
   */
  earliest: z.string().nullable(),
  /** See `earliest`. */
  latest: z.string().nullable(),
});

export type DateMention = z.infer<typeof dateMentionSchema>;
export type DateBasis = z.infer<typeof dateBasisSchema>;
export type DocumentDate = z.infer<typeof documentDateSchema>;
