import { isRule } from './stage.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** A rule, or what Markdown sets as one: the text goes on behind it and nothing is left out, but nobody can say that the turn does. */
export function readBreak(body: BodyWriter, { line, text }: BodyLine): boolean {
  if (line.role !== 'break' && !isRule(text)) return false;
  body.alone('break', line);
  body.turn = null;
  return true;
}
