import { decodeReference } from './entities.ts';
import type { SourcedText } from './reading.ts';

/** How far the value of a text node and its source have been tied. */
export interface Alignment {
  readonly value: string;
  readonly source: string;
  /** Offset in the source behind the last character of the node. */
  readonly end: number;
  /** Offset in the source. */
  at: number;
  /** Offset in the value. */
  read: number;
  readonly runs: SourcedText[];
}

/** Nothing tied yet. @param start offset of the node's first character */
export const alignmentOf = (value: string, source: string, start: number, end: number): Alignment => ({
  value,
  source,
  end,
  at: start,
  read: 0,
  runs: [],
});

/** Ties a run that so many characters of the source say. */
export function tie(place: Alignment, text: string, length: number): void {
  place.runs.push({ text, start: place.at, end: place.at + length });
  place.at += length;
  place.read += text.length;
}

/** Ties a character reference that stands here, where it says what the value has. @returns false where it does not */
export function tiesReference(place: Alignment, reference: string): boolean {
  const decoded = decodeReference(reference);
  if (!place.value.startsWith(decoded, place.read)) return false;
  tie(place, decoded, reference.length);
  return true;
}
