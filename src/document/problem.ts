import { z } from 'zod';
import type { Particulars } from './problem-values.ts';
import { severities, type ProblemName } from './problems.ts';
import { severitySchema } from './severity.ts';

const names = Object.keys(severities) as ProblemName[];

/** What was found, without its place: a listed name, and what differs from one problem of the name to the next. */
const findingSchema = z.strictObject({
  /** Permanent name from the list in `problems.ts`; never renamed, never reused. */
  name: z.enum(names),
  /** Which of the sentences that the name has; `ProblemValues` lists them. */
  variant: z.string(),
  /** What goes into the sentence, as `ProblemValues` says. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string().nullable()).readonly()])),
});

/**
 * A thing found wrong, as data; the strings put it into words.
 * `line` is the 1-based line of the file, null where the problem belongs to no line.
 */
export const problemSchema = findingSchema.extend({
  /** Whether it stops the build, is listed, or only informs. */
  severity: severitySchema,
  /** Path of the file as given. */
  file: z.string(),
  /** 1-based line of the file, null where it belongs to no line. */
  line: z.int().positive().nullable(),
});

export type Finding = z.infer<typeof findingSchema>;
export type Problem = z.infer<typeof problemSchema>;

/** Where a problem is: the file as given and the 1-based line of that file, or null. */
type Place = Pick<Problem, 'file' | 'line'>;

/** Makes a finding of a listed name. @param particulars which of its sentences, and what goes into it; nothing for a plain one */
export function finding<Name extends ProblemName>(
  name: Name,
  ...particulars: Particulars<Name>
): Finding & { name: Name } {
  const [variant = 'plain', values = {}] = particulars as [string?, Finding['values']?];
  return { name, variant, values };
}

/** A finding at its place, with the severity of its name. */
export function placed({ name, variant, values }: Finding, { file, line }: Place): Problem {
  return { name, severity: severities[name], file, line, variant, values };
}

/** Makes a problem of a listed name: `problem('encoding-guessed', { file, line: null }, 'plain', { encoding })`. */
export function problem<Name extends ProblemName>(name: Name, at: Place, ...particulars: Particulars<Name>): Problem {
  return placed(finding(name, ...particulars), at);
}
