import { isBreak, isElision } from './stage.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** A mark of words left out, `<…>`; after a break, `* * *`, the turn does not go on. */
export function readElision(body: BodyWriter, { line, text }: BodyLine): boolean {
  if (!isElision(text)) return false;
  body.alone('elision', line);
  if (isBreak(text)) body.turn = null;
  return true;
}
