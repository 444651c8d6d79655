import { mayHold } from '#document/may-hold.ts';
import { readNothing } from '../label/candidate.ts';
import { ANY_COLON, hasColon } from '../label/colon.ts';
import { readLabel } from '../label/label.ts';
import { readOddLabel } from '../label/odd-label.ts';
import type { Way, WayName } from './way.ts';

/** A colon behind the name, whatever else a page has: which of these are labels the rules of `label/` decide. */
export const COLON: Way = {
  name: 'colon',
  readerOf: ({ lines, source }) =>
    mayHold(source, ANY_COLON) && lines.some(({ text }) => hasColon(text))
      ? (line) => readLabel(line) ?? readOddLabel(line)
      : readNothing,
};

/** Whether a label is set with a colon, and in no other way beside. */
export const isByColon = (way: WayName): boolean => way === 'colon' || way === 'colon, alone';
