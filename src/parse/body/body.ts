import type { Capture, Line } from '#document/capture.ts';
import type { Section } from '#document/tree.ts';
import { readClosingNote } from './closing-note.ts';
import { readElision } from './elision.ts';
import { readHeading } from './heading.ts';
import { readItem } from './item.ts';
import { labelLines, type BodyLine } from './lines.ts';
import type { BodyOptions } from './options.ts';
import { readParticipants } from './participants.ts';
import { readQuotation } from './quotation.ts';
import { readRunningText } from './running-text.ts';
import { readStageLine } from './stage-line.ts';
import { readTurn } from './turn.ts';
import { readUnlabelledAnswer } from './unlabelled-answer.ts';
import { BodyWriter } from './writer.ts';

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
  readRunningText,
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
