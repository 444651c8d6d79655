import type { Line } from '#document/capture.ts';
import type { Inline } from '#document/tree.ts';
import type { LineContext } from './heading-line.ts';
import type { LabelCandidate, LabelReader } from './label/candidate.ts';
import type { PageEvidence } from './label/labels-together.ts';

/** How a format's body is to be read. */
export interface BodyOptions extends PageEvidence {
  /** Kind of text that stands under no label before the first turn: an article, or a statement of the titled person. */
  readonly unlabelled: 'article' | 'statement';
  /** Lines that only repeat another line are pull quotes. */
  readonly pullQuotes: boolean;
  /** Decides whether a line is a heading, given the lines around it; never asked for labelled lines. */
  readonly isHeading?: (line: Line, context: LineContext) => boolean;
  /** Reads a cue that opens a turn without a colon (`Q    `, `- `, `Q.`) as a label; null where the line has none. */
  readonly cue?: LabelReader;
  /** Only candidates that pass may be labels (capitals only, for layouts that print all labels so). */
  readonly accepts?: (candidate: LabelCandidate, line: Line) => boolean;
  /** Inline nodes that open the first paragraph, such as a dateline, already cut off its line. */
  readonly lead?: readonly Inline[];
}
