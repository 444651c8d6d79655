import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { isAgendaItem } from './heading-line.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** The heading of a contents list. */
const CONTENTS = compile(`^${oneOf(allWords('contentsHeadings'))}:?$`, 'iu');

/** A line that the layout sets as a heading. */
export function readHeading(body: BodyWriter, { line, text, next, nextIsLabel, isAboveLone }: BodyLine): boolean {
  const context = { next, nextIsLabel, isAboveLone, inTurn: body.turn !== null };
  if (!(body.options.isHeading?.(line, context) ?? line.role === 'heading')) return false;
  if (isAgendaItem(text)) body.leaveToNobody();
  body.inContents = CONTENTS.test(text);
  body.alone('heading', line);
  body.noteQuestion(line.text);
  return true;
}
