import { isStage } from './stage.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** A line in brackets: what happened, told by the transcript's maker. */
export function readStageLine(body: BodyWriter, { line, text }: BodyLine): boolean {
  if (!isStage(text)) return false;
  body.alone('stage', line);
  return true;
}
