import type { Position } from '#document/tree.ts';

/** The lines on which something stands, 1-based, the last included. */
export const linesOf = ({ start, end }: Position): number[] =>
  Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
