import { z } from 'zod';

/** Who is meant, and as what the document names them. */
export const referenceSchema = z.strictObject({
  /** Id in a register; null where no register knows the name. */
  id: z.string().nullable(),
  /** As the document names them. */
  name: z.string(),
});

export type Reference = z.infer<typeof referenceSchema>;

/** What a person is told apart by across documents: the id, or the very name where no register knows it. */
export const personKey = ({ id, name }: Reference): string => id ?? name;

const ARTICLE = /^\s*the\s+/iu;

/** What a publisher is told apart by: the id, or the name; `The Ministry of …` and `Ministry of …` are one. */
export const publisherKey = ({ id, name }: Reference): string => id ?? name.replace(ARTICLE, '');
