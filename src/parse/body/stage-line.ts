import { isStage } from './stage.ts';
import { isOfRecord } from './record-sentence.ts';
import { isEndRemark, isHeard, isProceedings } from './stage-sentence.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** What is told by the transcript's maker: a line in brackets, a note at the foot of a page; among turns also a sentence such as records have, and what the program of a chat tells. */
export function readStageLine(body: BodyWriter, { line, text, isFootnote }: BodyLine): boolean {
  const isOver =
    body.page.isOfProgram(line) ||
    (body.turns > 0 && (isProceedings(text) || (body.page.endsInStops && isOfRecord(text))));
  if (!isOver && !isFootnote && !isStage(text) && !(body.turns > 0 && isHeard(text))) return false;
  body.alone('stage', line);
  if (isOver || isEndRemark(text)) body.turn = null;
  return true;
}
