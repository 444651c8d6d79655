import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** How a note of the transcript's maker begins. */
const CLOSING_NOTE = compile(`^${oneOf(allWords('closingNotes'))}\\s?:\\s`, 'iu');

/** `To be continued.`, `<To be continued…>` */
const PROMISE = compile(`^[<[(]?${oneOf(allWords('promisesOfMore'))}(?:\\.|…|\\.\\.\\.)?[>\\])]?$`, 'iu');

/** `Note: …` or `To be continued.` on the last line, below a turn: the transcript's maker's words, not the last speaker's. */
export function readClosingNote(body: BodyWriter, { line, text, next }: BodyLine): boolean {
  if (body.turn === null || next !== null || !(CLOSING_NOTE.test(text) || PROMISE.test(text))) return false;
  body.turn = null;
  body.alone('stage', line);
  return true;
}
