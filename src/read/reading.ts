import type { Capture, Line } from '#document/capture.ts';

/** Characters of the capture from `start` up to, but not including, `end`. */
export type Span = Capture['markup'][number];

/** What an adapter makes of a text: pieces of all lines and spans of markup together cover every non-blank character once. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly markup: readonly Span[];
}
