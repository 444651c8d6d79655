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
