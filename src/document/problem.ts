import { z } from 'zod';
import type { ProblemName } from './problems.ts';

export const severitySchema = z.enum(['error', 'warning', 'note']);

/**
 * A thing found wrong, as data. `error` stops the build; `warning` is listed; `note` is information.
 * `line` is the 1-based line of the file, null where the problem belongs to no line.
 */
export const problemSchema = z.strictObject({
  /** Permanent name from the list in `problems.ts`; never renamed, never reused. */
  name: z.string() as unknown as z.ZodType<ProblemName>,
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

export type Severity = z.infer<typeof severitySchema>;
export type Problem = z.infer<typeof problemSchema>;
