import type { Capture, Line } from '#document/capture.ts';
import { readCapture } from '#read/read-capture.ts';

/** A capture of plain text of these lines; an empty one is a blank line. */
export const captureOf = (...texts: readonly string[]): Capture =>
  readCapture(new TextEncoder().encode(texts.join('\n')), 'capture.txt');

/** The lines of a plain text; an empty one is a blank line. */
export const linesOf = (...texts: readonly string[]): readonly Line[] => captureOf(...texts).lines;

/** A text of so many characters. */
export const long = (characters: number, word = 'a'): string => word.repeat(characters).slice(0, characters);
