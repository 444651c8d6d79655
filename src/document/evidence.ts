import { z } from 'zod';
import { dateGrounds } from './date-ground.ts';

const text = z.string();

/** A piece of evidence and the values that go with it; without values, none. */
const one = <const Name extends string, const Values extends z.ZodRawShape>(name: Name, values: Values) =>
  z.strictObject({ name: z.literal(name), values: z.strictObject(values) });

/**
 * What shows a fact where no line simply says it: a name with values, which the strings put into words. `printed` is a piece
 * of the capture, blanks folded.
 */
export const evidenceSchema = z.discriminatedUnion('name', [
  // What shows the layout of a capture.
  one('no-layout', {}),
  one('no-text', {}),
  one('dateline', { printed: text }),
  one('two-clocks', {}),
  one('kremlin-section-and-end', { printed: text }),
  one('kremlin-date-and-end', {}),
  one('kremlin-section-and-times', { printed: text }),
  one('kremlin-announcement', { printed: text }),
  one('kremlin-special-menu', { printed: text }),
  one('mid-site', { printed: text }),
  one('mid-asset-publisher', {}),
  one('mid-language-menu', {}),
  one('mid-register-number', {}),
  one('mid-run-on-stamp', {}),
  one('official-copyright', { printed: text }),
  one('source-line', { printed: text }),
  one('white-house-site', { printed: text }),
  one('white-house-labels', {}),
  one('mail-headers', {}),
  one('subtitle-times', {}),
  // What shows the publisher.
  one('layout-of-kremlin', {}),
  one('layout-of-kremlin-russian', {}),
  one('layout-of-kremlin-special', {}),
  one('layout-of-mid', {}),
  one('layout-of-white-house', {}),
  one('copyright-line', {}),
  one('clocks', { capital: text, town: text }),
  // What shows a fact of any sort.
  one('editor', {}),
  // What shows the date: where it stands, or the reason in an editor's own words.
  one('date', { ground: z.enum(dateGrounds) }),
  one('reason', { reason: text }),
]);

export type Evidence = z.infer<typeof evidenceSchema>;
