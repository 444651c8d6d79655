import type { Variant } from '#document/problem-values.ts';

/** What the files that editors mistake for captures begin with, once they are decoded. */
const beginnings = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['{\\rtf', 'rtf'],
  ['bplist', 'web-archive'],
] as const;

/** Characters that no text has: controls other than tabs, line ends, form feeds and escape. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/gu;

const SAMPLE = 4096;

/** One control character in so many is more than damage to a text. */
const ONE_IN = 50;

/**
 * Tells a picture, a word-processor file or a PDF from a text that is merely damaged.
 * @param text the bytes as decoded
 * @returns what the file seems to be; null where it is a text
 */
export function notAText(text: string): Variant<'not-a-text'> | null {
  const known = beginnings.find(([beginning]) => text.startsWith(beginning));
  if (known) return known[1];
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls * ONE_IN > sample.length ? 'controls' : null;
}
