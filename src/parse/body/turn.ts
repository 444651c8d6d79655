import type { Line } from '#document/capture.ts';
import { furniture, label, note } from '../page/span.ts';
import { cut } from '../page/line-parts.ts';
import type { LabelCandidate } from './label/candidate.ts';
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
  const start = behindTime(found);
  if (start > 0) body.setAside(furniture(capture, cut(line, 0, start), 'time code'));
  const words = cut(line, found.end);
  const code = TIME_CODE.exec(words.text)?.[0].length ?? 0;
  const rest = code === 0 ? words : cut(words, code);
  const children = body.openTurn(kind, {
    label: label(capture, cut(line, start, labelEnd(found)), found.name),
    note: noteLine ? note(capture, noteLine) : null,
    answers: kind === 'answer' ? questions.answer() : [],
  });
  if (kind === 'question') questions.put(body.turns);
  for (const each of timesBehind(line, found, code)) children.push(furniture(capture, each, 'time code'));
  if (rest.text !== '') children.push(body.paragraph(rest));
  body.noteQuestion(rest.text);
  return true;
}

/** Where the printed label begins: behind the time that stands before it. */
const behindTime = ({ time }: LabelCandidate): number => (time?.from === 0 ? time.to : 0);

/** Where the printed label ends: with the name where a note or a time stands behind it. */
const labelEnd = ({ note, nameEnd, end, time }: LabelCandidate): number =>
  note !== null || (time?.from ?? 0) > 0 ? nameEnd : end;

/** The times behind a label: the one beside the name, and the one with which its words begin, of so many characters. */
function timesBehind(line: Line, { time, end }: LabelCandidate, code: number): Line[] {
  const beside = time && time.from > 0 ? [cut(line, time.from, time.to)] : [];
  return code > 0 ? [...beside, cut(cut(line, end), 0, code)] : beside;
}
