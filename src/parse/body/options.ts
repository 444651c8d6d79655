import type { Line } from '#document/capture.ts';
import type { Inline } from '#document/tree.ts';
import type { LabelCandidate } from './candidate.ts';

/** How a format's body is to be read. */
export interface BodyOptions {
  /** Kind of text that stands under no label before the first turn: an article, or a statement of the titled person. */
  readonly unlabelled: 'article' | 'statement';
  /** Names of persons in title, captions and lists of the page, blanks folded. */
  readonly names: readonly string[];
  /** Lines that only repeat another line are pull quotes. */
  readonly pullQuotes: boolean;
  /** Decides whether a line is a heading, given the lines around it; never asked for labelled lines. */
  readonly isHeading?: (line: Line, context: { next: Line | null; nextIsLabel: boolean; inTurn: boolean }) => boolean;
  /** Labels are read; switched off for layouts that print none. */
  readonly labels: boolean;
  /** Reads a cue that opens a turn without a colon (`Q    `, `- `, `Q.`) as a label; null where the line has none. */
  readonly cue?: (line: Line) => LabelCandidate | null;
  /** What the page says of itself: that it holds a transcript, or that it holds none; null where it says nothing. */
  readonly transcript?: boolean | null;
  /** Candidates that the layout itself shows to be labels, whatever the rest of the page says. */
  readonly sure?: (candidate: LabelCandidate) => boolean;
  /** Only candidates that pass may be labels (capitals only, for layouts that print all labels so). */
  readonly accepts?: (candidate: LabelCandidate, line: Line) => boolean;
  /** Inline nodes that open the first paragraph, such as a dateline, already cut off its line. */
  readonly lead?: readonly Inline[];
}
