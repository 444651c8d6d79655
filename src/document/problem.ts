import { z } from 'zod';
import { problems, type ProblemName } from './problems.ts';
import { severitySchema } from './severity.ts';

const names = Object.keys(problems) as ProblemName[];

/**
 * A thing found wrong, as data.
 * `line` is the 1-based line of the file, null where the problem belongs to no line.
 */
export const problemSchema = z.strictObject({
  /** Permanent name from the list in `problems.ts`; never renamed, never reused. */
  name: z.enum(names),
  /** Whether it stops the build, is listed, or only informs. */
  severity: severitySchema,
  /** Path of the file as given. */
  file: z.string(),
  /** 1-based line of the file, null where it belongs to no line. */
  line: z.int().positive().nullable(),
  /** What happened and where, in one sentence. */
  message: z.string(),
  /** What to do about it, in one sentence. */
  hint: z.string(),
});

export type Problem = z.infer<typeof problemSchema>;

/**
 * Makes a problem of a listed name.
 * @param name the permanent name
 * @param at file as given and 1-based line of that file, or null
 * @param message what happened, one sentence
 * @param hint what to do; the list's own hint unless a better one is known here
 */
export function problem(
  name: ProblemName,
  at: { file: string; line: number | null },
  message: string,
  hint: string = problems[name].hint,
): Problem {
  return { name, severity: problems[name].severity, file: at.file, line: at.line, message, hint };
}
