import { z } from 'zod';

/** What sort of document a capture holds. */
export const kinds = [
  'remarks',
  'press-conference',
  'meeting',
  'briefing',
  'interview',
  'news',
  'communique',
  'message',
  'announcement',
  'document',
  'other',
] as const;

export const kindSchema = z.enum(kinds);
export type Kind = z.infer<typeof kindSchema>;
