import { alignmentOf, tie, tiesReference, type Alignment } from '../alignment.ts';
import { referenceAt } from '../entities.ts';
import type { SourcedText } from '../reading.ts';

/** The tag of a cell or caption: what it holds is never text between cells. */
const CELL_TAG = /^<(?:td|th|caption)[\s/>]/iu;
/** A tag that ends a cell. */
const AFTER_CELL = /^<(?:\/?(?:td|th|tr|tbody|thead|tfoot|caption)|\/table)[\s/>]/iu;
/** The tag of a table within a cell. */
const OPENS_TABLE = /^<table[\s/>]/iu;
/** The end of a table within a cell. */
const CLOSES_TABLE = /^<\/table[\s/>]/iu;
/** The longest of them, in characters. */
const LONGEST_TAG = '</caption>'.length;

/**
 * Ties the value of an HTML text node to its source: character references become indivisible runs, everything else stands
 * as it is. A parser that finds text between the cells of a table gathers it before the table; then the source between
 * holds tags and cells that are skipped.
 * @param source the text of the capture
 * @param start offset of the node's first character
 * @param end offset behind its last
 * @param raw the element's text has no character references
 * @returns null where value and source cannot be tied
 */
export function alignHtml(
  value: string,
  source: string,
  start: number,
  end: number,
  raw: boolean,
): SourcedText[] | null {
  if (source.slice(start, end) === value && (raw || !value.includes('&'))) return [{ text: value, start, end }];
  const place = alignmentOf(value, source, start, end);
  while (place.read < value.length) if (!advance(place, raw)) return null;
  return place.runs;
}

/** Ties the next run, or passes over what is not in the value. @returns false where the two cannot be tied */
function advance(place: Alignment, raw: boolean): boolean {
  const { value, source, end, at, read } = place;
  if (at >= end) return false;
  const reference = source.charAt(at) === '&' && !raw ? referenceAt(source, at) : null;
  if (reference !== null && tiesReference(place, reference)) return true;
  const found = source.charAt(at);
  if (found === '\r') {
    passLineEnd(place);
  } else if (isSame(found, value.charAt(read))) {
    let length = 1;
    while (isPlain(source.charAt(at + length), value.charAt(read + length)) && at + length < end) length += 1;
    tie(place, source.slice(at, at + length), length);
  } else if (found === '<') {
    place.at = endOfTag(source, at, end);
  } else if (found === '\0' || found === '\n') {
    place.at += 1;
  } else {
    const next = source.indexOf('<', at);
    if (next === -1 || next >= end) return false;
    place.at = next;
  }
  return true;
}

/** A carriage return is part of the line end behind it; one by itself is the line end that the value has. */
function passLineEnd(place: Alignment): void {
  const { value, source, at, read } = place;
  place.at += 1;
  if (source.charAt(at + 1) === '\n') return;
  place.runs.push({ text: '\r', start: at, end: at + 1 });
  if (value.charAt(read) === '\n') place.read += 1;
}

/** Whether a character of the source is that of the value; a parser puts a replacement for zero characters. */
const isSame = (found: string, wanted: string): boolean => found === wanted || (found === '\0' && wanted === '\uFFFD');

/** Whether a character of the source stands for itself. */
function isPlain(found: string, wanted: string): boolean {
  return found === wanted && found !== '' && found !== '&' && found !== '\r' && found !== '<';
}

/** Offset behind the tag or comment that begins at `start`; for the tag of a cell, behind what the cell holds. */
function endOfTag(source: string, start: number, end: number): number {
  const isComment = source.startsWith('<!--', start);
  const closing = source.indexOf(isComment ? '-->' : '>', start + 1);
  const behind = closing === -1 ? end : closing + (isComment ? 3 : 1);
  return CELL_TAG.test(source.slice(start, start + LONGEST_TAG)) ? endOfCell(source, behind, end) : behind;
}

/** Offset of the tag that ends the cell which begins at `start`; tables within it are passed over. */
function endOfCell(source: string, start: number, end: number): number {
  let tables = 0;
  for (let at = source.indexOf('<', start); at !== -1 && at < end; at = source.indexOf('<', at + 1)) {
    const tag = source.slice(at, at + LONGEST_TAG);
    if (tables === 0 && AFTER_CELL.test(tag)) return at;
    if (OPENS_TABLE.test(tag)) tables += 1;
    else if (CLOSES_TABLE.test(tag)) tables -= 1;
  }
  return end;
}
