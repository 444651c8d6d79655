import { z } from 'zod';
import { wordsSchema } from './editor.ts';

/** What the register of people says of one of them, below an id. */
export const personSchema = z.strictObject({
  /** The name by which the record knows the person. */
  name: wordsSchema,
  /** Other ways in which texts write it, in any alphabet. */
  spellings: z.array(wordsSchema).optional(),
});

/** `content/registers/people.yaml`: by id who is meant by which names. */
export type People = ReadonlyMap<string, z.infer<typeof personSchema>>;
