import type { Point, Position } from './tree.ts';

/** What is needed to turn offsets into lines: the offsets at which the lines of the text begin. */
export interface LineMap {
  readonly lineStarts: readonly number[];
}

/** The point of an offset, found by bisection. An offset beyond the last line's start lies on the last line. */
export function pointAt(map: LineMap, offset: number): Point {
  let low = 0;
  let high = map.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (map.lineStarts[low] ?? 0) + 1, offset };
}

/** The position of the characters from `start` up to, not including, `end`. */
export function positionOf(map: LineMap, start: number, end: number): Position {
  return { start: pointAt(map, start), end: pointAt(map, end) };
}

/**
 * The line of the file on which a line of the capture stands: the editor's front matter stands above the capture.
 * @param line 1-based line of the capture
 * @returns 1-based line of the file
 */
export function fileLine(capture: { readonly firstLine: number }, line: number): number {
  return capture.firstLine - 1 + line;
}

/** The 1-based line of the file on which an offset of the capture stands. */
export function fileLineAt(capture: LineMap & { readonly firstLine: number }, offset: number): number {
  return fileLine(capture, pointAt(capture, offset).line);
}
