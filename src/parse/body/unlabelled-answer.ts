import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** The line below a question on a page where only the questions are labelled: the answer of the titled person, or of nobody named, never of the one who asks. */
export function readUnlabelledAnswer(body: BodyWriter, { line }: BodyLine): boolean {
  if (!body.page.oneVoice || !body.endsInQuestion || body.turn?.kind !== 'question') return false;
  const inferred = body.options.unlabelled === 'statement';
  body.openTurn('answer', { answers: body.questions.answer(), inferred }).push(body.paragraph(line));
  return true;
}
