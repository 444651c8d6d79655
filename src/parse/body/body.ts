import type { Line } from '#document/capture.ts';
import type { ParsedSection } from '#document/tree.ts';
import { noteDecision, type Page } from '../page/page.ts';
import { readBreak } from './break.ts';
import { readClosingNote } from './closing-note.ts';
import { readDayLine } from './day-line.ts';
import { readDoubtfulLabel } from './doubtful-label.ts';
import { readElision } from './elision.ts';
import { readHeading } from './heading.ts';
import { readItem } from './item.ts';
import { labelLines, type BodyLine } from './lines.ts';
import type { BodyOptions } from './options.ts';
import { readParticipants } from './participants.ts';
import { readQuotation } from './quotation.ts';
import { readRunningText } from './running-text.ts';
import { readStageLine } from './stage-line.ts';
import { readTimeLine } from './time-line.ts';
import { readTurn } from './turn.ts';
import { readUnlabelledAnswer } from './unlabelled-answer.ts';
import { BodyWriter } from './writer.ts';

/** A body as sections in reading order, with the number of its turns. */
export interface Body {
  readonly sections: ParsedSection[];
  /** Some turn is a question of nobody in particular or marked as a question. */
  readonly hasQuestions: boolean;
  readonly turns: number;
}

/** What a line of a body can be, in the order in which it is asked; each writes the line where it is one and says so. */
const CONSTRUCTS: readonly ((body: BodyWriter, line: BodyLine) => boolean)[] = [
  readParticipants,
  readTurn,
  readDoubtfulLabel,
  readBreak,
  readElision,
  readTimeLine,
  readDayLine,
  readStageLine,
  readClosingNote,
  readUnlabelledAnswer,
  readItem,
  readHeading,
  readQuotation,
  readRunningText,
];

/**
 * Reads lines of a page as its body and puts its sections into the tree: turns by their labels, headings, stage lines, elisions, breaks,
 * quotations, lists. Every non-blank character of the lines goes into exactly one leaf.
 */
export function consumeBody(page: Page, lines: readonly Line[], options: BodyOptions): Body {
  const labelled = labelLines(page.capture, lines, options);
  const body = new BodyWriter(page.capture, options, labelled);
  for (const { way, words, first } of labelled.habit.ways)
    noteDecision(page, first, { table: 'habit', rule: way, verdict: `words ${words}` });
  let opensInElement = false;
  for (const line of labelled.lines) {
    if (line.chosen) noteDecision(page, line.line, { table: 'label', ...line.chosen });
    const isInElement = line.line.isBesideTurns !== true;
    if (line.label !== null) opensInElement = isInElement;
    // A turn whose label stands in an element of its own ends with it.
    else if (opensInElement && !isInElement && body.turn !== null) body.leaveToNobody();
    CONSTRUCTS.some((read) => read(body, line));
  }
  body.close();
  page.problems.push(...body.problems);
  for (const part of [...body.sections, ...body.aside]) page.children.push(part);
  return { sections: body.sections, hasQuestions: labelled.hasQuestions, turns: body.turns };
}
