import type { Line } from '#document/capture.ts';
import type { Inline } from '#document/tree.ts';
import type { LineContext } from './heading-line.ts';
import type { Habit } from './habit/habit.ts';
import type { Way } from './habit/way.ts';
import type { LabelCandidate } from './label/candidate.ts';
import type { PageEvidence } from './label/labels-together.ts';

/** How a format's body is to be read. */
export interface BodyOptions extends PageEvidence {
  /** Kind of text that stands under no label before the first turn: an article, or a statement of the titled person. */
  readonly unlabelled: 'article' | 'statement';
  /** Lines that only repeat another line are pull quotes. */
  readonly pullQuotes: boolean;
  /** Decides whether a line is a heading, given the lines around it; never asked for labelled lines. */
  readonly isHeading?: (line: Line, context: LineContext) => boolean;
  /** In which ways, beside the colon, pages of the layout set their labels; none where it is not given. */
  readonly ways?: readonly Way[];
  /** The habit of the page, where it has been found already, and its broken lines are joined. */
  readonly habit?: Habit;
  /** Only candidates that pass may be labels (capitals only, for layouts that print all labels so). */
  readonly accepts?: (candidate: LabelCandidate, line: Line) => boolean;
  /** The layout names who says each line, but does not for this one. */
  readonly isUntold?: (line: Line) => boolean;
  /** Inline nodes that open the first paragraph, such as a dateline, already cut off its line. */
  readonly lead?: readonly Inline[];
  /** The lines are paragraphs as the layout says: none is joined with the one above it. */
  readonly areParagraphs?: boolean;
}
