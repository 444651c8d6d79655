import { furniture, label, note } from '../page/span.ts';
import { cut } from '../page/line-parts.ts';
import type { BodyLine } from './lines.ts';
import { turnKind, voiceOf } from './turn-kind.ts';
import type { BodyWriter } from './writer.ts';

/** `00:01:23`, `(00:21)`: when the words begin in a recording. */
const TIME_CODE = /^(?:[([]\s{0,3}(?:\d{1,2}:)?\d{1,2}:\d{2}\s?[)\]]|\d{1,2}:\d{2}:\d{2}(?=\s|$))/u;

/** A line that a label opens: a new turn, with the note and the time code beside the label. */
export function readTurn(body: BodyWriter, { line, label: found }: BodyLine): boolean {
  if (!found) return false;
  const { capture, questions } = body;
  body.closeLead(line);
  const kind = turnKind(voiceOf(found), { hasQuestions: body.page.hasQuestions, isAsked: questions.arePut });
  const noteLine = found.note ? cut(line, found.note.from, found.end) : null;
  const words = cut(line, found.end);
  const code = TIME_CODE.exec(words.text)?.[0].length ?? 0;
  const rest = code === 0 ? words : cut(words, code);
  const children = body.openTurn(kind, {
    label: label(capture, cut(line, 0, found.note ? found.nameEnd : found.end), found.name),
    note: noteLine ? note(capture, noteLine) : null,
    answers: kind === 'answer' ? questions.answer() : [],
  });
  if (kind === 'question') questions.put(body.turns);
  if (code > 0) children.push(furniture(capture, cut(words, 0, code), 'time code'));
  if (rest.text !== '') children.push(body.paragraph(rest));
  body.noteQuestion(rest.text);
  return true;
}
