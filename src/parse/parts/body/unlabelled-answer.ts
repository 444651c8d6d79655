import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** The line below a question on a page where only the questions are labelled: the answer of the one who speaks. */
export function readUnlabelledAnswer(body: BodyWriter, { line }: BodyLine): boolean {
  if (!body.page.oneVoice || !body.asked || body.turn?.kind !== 'question') return false;
  body.openTurn('answer', { answers: body.questions.answer(), inferred: true }).push(body.paragraph(line));
  return true;
}
