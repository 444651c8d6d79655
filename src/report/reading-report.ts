import { z } from 'zod';
import { dateBasisSchema } from '#document/date.ts';
import { speakerSchema } from '#document/document.ts';
import { formatNames } from '#document/format.ts';
import { kindSchema } from '#document/kind.ts';
import { problemSchema, type Problem } from '#document/problem.ts';
import { sectionKinds } from '#document/tree.ts';
import { problemInWords, type WordedProblem } from '#strings/problems.ts';

/** Lines of the file, counted from 1 and from its very beginning, front matter included; ascending. */
const linesSchema = z.array(z.int().positive());

/** A thing found wrong, in words. */
const wordedProblemSchema: z.ZodType<WordedProblem> = problemSchema
  .pick({ name: true, severity: true, file: true, line: true })
  .extend({
    /** What happened and where, in one sentence. */
    message: z.string(),
    /** What to do about it, in one sentence. */
    hint: z.string(),
  });

/** A fact and where it stands. */
const factSchema = z.strictObject({
  /** The fact as shown to a reader. */
  text: z.string(),
  /** Where it stands; null where it follows from the layout or an editor says it. */
  lines: linesSchema.nullable(),
  /** Why it is so where no line says it. */
  why: z.string().nullable(),
});

const dateSchema = z.strictObject({
  /** The day, month, year or period, in EDTF; `XXXX-04-23` where the year does not stand in the text. */
  edtf: z.string(),
  /** Time of day, `HH:MM`; null where the source gives none. */
  time: z.string().nullable(),
  /** Whether the source says it, it follows from the page, or an editor decided it. */
  basis: dateBasisSchema,
  /** Where it stands; empty for an editor's date. */
  lines: linesSchema,
  /** The evidence or, for an editor's date, the reason. */
  why: z.string(),
});

const sectionSchema = z.strictObject({
  /** What the section is. */
  type: z.enum(sectionKinds),
  /** The name without the office; null where the source names nobody. */
  speaker: z.string().nullable(),
  /** The office as printed in this label; null where none is. */
  role: z.string().nullable(),
  /** The printed name before the words, without the colon; null where there is none, or only a dash. */
  label: z.string().nullable(),
  /** Where label and note stand, as far as none of the text stands on the same line. */
  labelLines: linesSchema,
  /** The remark beside the label, without a colon at its end: `(retranslated)`. */
  note: z.string().nullable(),
  /** The speaker does not stand here but follows from the title or the layout. */
  inferred: z.boolean(),
  /** Number of the turn this section belongs to, from 1; null outside turns. */
  turn: z.int().positive().nullable(),
  /** For an answer: the turns of the questions it answers. */
  answers: z.array(z.int().positive()),
  /** Where its text stands. */
  lines: linesSchema,
});

const decisionSchema = z.strictObject({
  /** The line that was to be decided. */
  line: z.int().positive(),
  /** What was to be decided. */
  table: z.string(),
  /** Name of the row of that table which decided. */
  rule: z.string(),
  /** What it decided, in the words of the table. */
  verdict: z.string(),
});

/**
 * The reading report of one file: what `check --json` says of it, one object a line. Programs rely on it, so that keys are
 * added and never renamed. Every line that is not blank stands in one place: in one section's `lines` or `labelLines`, in
 * `metadataLines`, in `captionLines` or in `furniture`.
 */
export const readingReportSchema = z.strictObject({
  /** The path as given. */
  file: z.string(),
  /** The id under which the document would be published. */
  id: z.string(),
  /** Name of the format by which it was read. */
  format: z.enum(formatNames),
  /** What was seen that shows the format. */
  formatWhy: z.string(),
  /** WHATWG label of the encoding by which the bytes were read. */
  encoding: z.string(),
  /** SHA-256 of the capture without the editor's front matter, lower-case hexadecimal. */
  sha256: z.string(),
  /** What sort of document it is. */
  kind: kindSchema,
  /** BCP 47. */
  language: z.string(),
  /** The title as shown to a reader; null where nobody gives one. */
  title: z.string().nullable(),
  /** Where the source gives it. */
  titleLines: linesSchema,
  /** The standfirst; its paragraphs parted by line ends. */
  summary: z.string().nullable(),
  /** Where it stands. */
  summaryLines: linesSchema,
  /** The editor's date where there is one, else the source's; null where nobody says. */
  date: dateSchema.nullable(),
  /** The date as the source itself gives it, where the editor has decided otherwise. */
  statedDate: dateSchema.nullable(),
  /** Day, or day and time, of publication where it stands apart, ISO 8601 without a zone unless one is stated. */
  published: z.string().nullable(),
  /** Where it happened, or where an agency dates it from. */
  place: factSchema.nullable(),
  /** Who published the words. */
  publisher: factSchema.nullable(),
  /** Other languages the page offers, BCP 47. */
  languagesAvailable: z.array(z.string()),
  /** Topics the source lists. */
  topics: z.array(z.string()),
  /** Places the source lists. */
  geography: z.array(z.string()),
  /** Persons the source lists, as it prints them. */
  persons: z.array(z.string()),
  /** Sections of the site in which the source says it was published. */
  publishedIn: z.array(z.string()),
  /** Who speaks, in order of first appearance. */
  speakers: z.array(speakerSchema.omit({ person: true })),
  /** The parts of the text in reading order. */
  sections: z.array(sectionSchema),
  /** Lines that tell something about the document. */
  metadataLines: linesSchema,
  /** Text under pictures. */
  captionLines: linesSchema,
  /** Lines of the page around the text, and of its markup. */
  furniture: linesSchema,
  /** By which rule each line became what it is, where a table of rules decided. */
  decisions: z.array(decisionSchema),
  /** What was found wrong. */
  problems: z.array(wordedProblemSchema),
});

export type ReadingReport = z.infer<typeof readingReportSchema>;

/** The keys that have a value even where nothing could be read. */
type Known = 'file' | 'problems';

/** The report of a file that could not be read: the same keys, with nothing in them but the name of the file and the problems. */
export type UnreadReport = Pick<ReadingReport, Known> & {
  readonly [Key in Exclude<keyof ReadingReport, Known>]: ReadingReport[Key] extends readonly unknown[] ? never[] : null;
};

/** @param problems what kept the file from being read */
export function unreadReport(file: string, problems: Problem[]): UnreadReport {
  const { shape } = readingReportSchema;
  const nothing = Object.entries(shape).map(([key, schema]) => [key, schema instanceof z.ZodArray ? [] : null]);
  return { ...Object.fromEntries(nothing), file, problems: problems.map((one) => problemInWords(one)) } as UnreadReport;
}
