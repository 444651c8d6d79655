import type { Capture, Line } from '#document/capture.ts';
import type { Inline, Section } from '#document/tree.ts';
import { readClosingNote } from './closing-note.ts';
import { readElision } from './elision.ts';
import { readHeading } from './heading.ts';
import { readItem } from './item.ts';
import { labelLines, type BodyLine } from './lines.ts';
import { readParticipants } from './participants.ts';
import { readQuotation } from './quotation.ts';
import { readSaid } from './said.ts';
import { readStageLine } from './stage-line.ts';
import { readTurn } from './turn.ts';
import { readUnlabelledAnswer } from './unlabelled-answer.ts';
import { BodyWriter } from './writer.ts';
import type { LabelCandidate } from './label.ts';

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
  /** Reads a mark that opens a turn without a colon (`Q    `, `- `, `Q.`) as a label; null where the line has none. */
  readonly mark?: (line: Line) => LabelCandidate | null;
  /** What the page says of itself: that it holds a transcript, or that it holds none; null where it says nothing. */
  readonly transcript?: boolean | null;
  /** Candidates that the layout itself shows to be labels, whatever the rest of the page says. */
  readonly sure?: (candidate: LabelCandidate) => boolean;
  /** Only candidates that pass may be labels (capitals only, for layouts that print all labels so). */
  readonly accepts?: (candidate: LabelCandidate, line: Line) => boolean;
  /** Inline nodes that open the first paragraph, such as a dateline, already cut off its line. */
  readonly opening?: readonly Inline[];
}

/** A body as sections in reading order, with the number of its turns. */
export interface Body {
  readonly sections: Section[];
  /** Some turn is a question of nobody in particular or marked as a question. */
  readonly hasQuestions: boolean;
  readonly turns: number;
}

/** What a line of a body can be, in the order in which it is asked; each writes the line where it is one and says so. */
const CONSTRUCTS: readonly ((body: BodyWriter, line: BodyLine) => boolean)[] = [
  readParticipants,
  readTurn,
  readElision,
  readStageLine,
  readClosingNote,
  readUnlabelledAnswer,
  readItem,
  readHeading,
  readQuotation,
  readSaid,
];

/**
 * Reads the lines of a body into sections: turns by their labels, headings, stage lines, elisions, quotations, lists.
 * Every non-blank character of the lines goes into exactly one leaf.
 */
export function readBody(capture: Capture, lines: readonly Line[], options: BodyOptions): Body {
  const page = labelLines(capture, lines, options);
  const body = new BodyWriter(capture, options, page);
  for (const line of page.lines) CONSTRUCTS.some((read) => read(body, line));
  body.close();
  return { sections: body.sections, hasQuestions: page.hasQuestions, turns: body.turns };
}
