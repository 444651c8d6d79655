import { z } from 'zod';
import { PARAGRAPH_ID } from './paragraph-number.ts';

/** Lower-case ASCII words and figures joined by single hyphens. */
export const DOCUMENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A file name made of an id must fit on any disk. */
export const LONGEST_DOCUMENT_ID = 120;

/** A document's id: `<date or period>-<few words>`, lower-case ASCII words joined by single hyphens. */
export const documentIdSchema = z.string().max(LONGEST_DOCUMENT_ID).regex(DOCUMENT_ID);

/** A paragraph's id: `p12`, or `p12a` for one inserted after it was published. */
export const paragraphIdSchema = z.string().regex(PARAGRAPH_ID);
