import { z } from 'zod';

/** How bad a problem is, the gravest first: `error` stops the build; `warning` is listed; `note` is information. */
export const severitySchema = z.enum(['error', 'warning', 'note']);

export type Severity = z.infer<typeof severitySchema>;
