import type { Capture } from '#document/capture.ts';
import type { Point, Position } from '#document/tree.ts';

const LF = 10;
const CR = 13;

/**
 * Finds where the lines of a text begin, as an editor numbers them: after LF and CRLF, and after a lone CR where the text has no LF.
 * A line end at the very end opens no further line.
 * @returns offsets in UTF-16 code units, the first of them 0
 */
export function lineStartsOf(text: string): number[] {
  const end = text.includes('\n') ? LF : CR;
  const starts = [0];
  for (let offset = 0; offset < text.length - 1; offset += 1) {
    if (text.charCodeAt(offset) === end) starts.push(offset + 1);
  }
  return starts;
}

/**
 * Point of an offset, 1-based within the capture. Finds the line by halving.
 * @param offset 0 to `capture.text.length`; anything beyond is taken for the nearest end
 */
export function pointAt(capture: Pick<Capture, 'text' | 'lineStarts'>, offset: number): Point {
  const at = Math.min(Math.max(offset, 0), capture.text.length);
  let low = 0;
  let high = capture.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((capture.lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (capture.lineStarts[low] ?? 0) + 1, offset: at };
}

/** Position of the characters from `start` up to, but not including, `end`. */
export function positionOf(capture: Pick<Capture, 'text' | 'lineStarts'>, start: number, end: number): Position {
  return { start: pointAt(capture, start), end: pointAt(capture, end) };
}
