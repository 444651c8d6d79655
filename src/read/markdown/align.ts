import { alignmentOf, tie, tiesReference, type Alignment } from '../alignment.ts';
import { decodeReference, referenceAt } from '../entities.ts';
import type { SourcedText } from '../reading.ts';

/** What a backslash may stand before to make it plain: ASCII punctuation. */
const ESCAPABLE = /[!-/:-@[-`{-~]/u;

const BLANK = /[ \t]/u;
const LINE_END = /[\r\n]/u;

/**
 * Ties the value of a Markdown text node to its source, run by run: escapes and character references become indivisible
 * runs, a line end takes in nothing but itself. Where value and source cannot be tied, the whole is one indivisible run.
 * @param source the text of the capture
 * @param start offset of the node's first character
 * @param end offset behind its last
 * @param quoted number of quotations the node stands in: so many `>` may stand before a continued line
 */
export function alignMarkdown(
  value: string,
  source: string,
  start: number,
  end: number,
  quoted: number,
): SourcedText[] {
  const whole = [{ text: value, start, end }];
  if (!value.includes('\r') && source.slice(start, end) === value) return whole;
  const place = alignmentOf(value, source, start, end);
  while (place.read < value.length) if (!advance(place, quoted)) return whole;
  return place.runs;
}

/** Ties the next run. @returns false where the two cannot be tied */
function advance(place: Alignment, quoted: number): boolean {
  const { value, source, end, at, read } = place;
  if (at >= end) return false;
  const wanted = value.charAt(read);
  if (LINE_END.test(wanted)) return tiesLineEnd(place, quoted);
  if (tiesEscape(place)) return true;
  const reference = source.charAt(at) === '&' ? referenceAt(source, at) : null;
  if (reference?.endsWith(';') && decodeReference(reference) !== reference && tiesReference(place, reference))
    return true;
  const found = source.charAt(at);
  if (found !== wanted && !(found === '\0' && wanted === '\uFFFD')) return false;
  let length = 1;
  while (read + length < value.length && isPlain(value.charAt(read + length), source.charAt(at + length))) length += 1;
  tie(place, source.slice(at, at + length), length);
  return true;
}

/** Ties a line end, past the blanks before it and past what a continued line begins with. */
function tiesLineEnd(place: Alignment, quoted: number): boolean {
  const { value, source, end } = place;
  while (place.at < end && BLANK.test(source.charAt(place.at))) place.at += 1;
  if (!LINE_END.test(source.charAt(place.at))) return false;
  if (source.startsWith('\r\n', place.at)) place.at += 1;
  if (value.startsWith('\r\n', place.read)) place.read += 1;
  tie(place, source.charAt(place.at), 1);
  place.at = afterPrefix(source, place.at, value.charAt(place.read) === '>' ? quoted : Number.POSITIVE_INFINITY);
  return true;
}

/** Ties a character with a backslash before it, where one stands here. */
function tiesEscape(place: Alignment): boolean {
  const { value, source, at, read } = place;
  const escaped = source.charAt(at + 1);
  if (source.charAt(at) !== '\\' || !ESCAPABLE.test(escaped) || escaped !== value.charAt(read)) return false;
  tie(place, escaped, 2);
  return true;
}

/** Whether a character stands for itself. */
function isPlain(wanted: string, found: string): boolean {
  return wanted === found && found !== '\\' && found !== '&' && !LINE_END.test(found);
}

/** Offset behind the prefix of a continued line that begins at `offset`, at most `most` signs of quotation taken in. */
function afterPrefix(source: string, offset: number, most: number): number {
  let at = offset;
  for (let taken = 0; ; at += 1) {
    const sign = source.charAt(at);
    if (sign === '>' && taken < most) taken += 1;
    else if (!BLANK.test(sign)) return at;
  }
}
