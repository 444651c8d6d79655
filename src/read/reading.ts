import type { Capture, Line } from '#document/capture.ts';

/** Characters of the capture from `start` up to, but not including, `end`. */
export type Span = Capture['markup'][number];

/** A run of a text and the characters of the capture that say it; where the two are not of one length, it cannot be parted. */
export interface SourcedText extends Span {
  readonly text: string;
}

/** What an adapter makes of a text: pieces of all lines and spans of markup together cover every non-blank character once. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly markup: readonly Span[];
}
