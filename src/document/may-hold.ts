import type { Capture } from './capture.ts';

/** A text from which lines were cut, and how it was saved. */
export type Source = Pick<Capture, 'syntax' | 'text'>;

/** Any figure. */
export const FIGURE = /\d/u;

/**
 * Whether some line cut from a text may hold a sign. Lines of a plain text have the letters of their text and no others, so that one
 * look at all of it shows that none has the sign; of any other text each line has to be asked.
 * @param source null where the lines may have letters of their own
 * @param sign a sign, or a pattern that asks of no more than one character
 */
export function mayHold(source: Source | null, sign: string | RegExp): boolean {
  if (source?.syntax !== 'text') return true;
  return typeof sign === 'string' ? source.text.includes(sign) : sign.test(source.text);
}
