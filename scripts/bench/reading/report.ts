import { z } from 'zod';

/*
 * The reading report as an outside judge reads it: the fields of the machine interface that are scored, and nothing of the
 * engine's own types. Fields that a report may leave out when they are empty are filled in.
 */
const lines = z.array(z.int().positive());
const words = z.array(z.string()).default([]);

const sectionSchema = z.looseObject({
  type: z.string(),
  speaker: z.string().nullable(),
  role: z.string().nullable().default(null),
  label: z.string().nullable(),
  labelLines: lines.nullish().transform((value) => value ?? []),
  note: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  lines,
});

const reportSchema = z.looseObject({
  title: z.string().nullable(),
  summary: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  date: z.looseObject({ edtf: z.string(), time: z.string().nullable() }).nullable(),
  published: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  place: z
    .looseObject({ text: z.string() })
    .nullish()
    .transform((value) => value ?? null),
  topics: words,
  geography: words,
  persons: words,
  publishedIn: words,
  sections: z.array(sectionSchema),
  captionLines: lines,
  metadataLines: lines,
  furniture: lines,
});

export type Report = z.infer<typeof reportSchema>;
export type ReportSection = z.infer<typeof sectionSchema>;

/**
 * A report as it would arrive through the reading command.
 * @throws z.ZodError where it has not the shape of the machine interface
 */
export function readReport(value: unknown): Report {
  return reportSchema.parse(JSON.parse(JSON.stringify(value)));
}
