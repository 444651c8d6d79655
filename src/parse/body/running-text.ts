import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** Any other line: more of the turn that goes on, or of the text that stands under no label. */
export function readRunningText(body: BodyWriter, { line }: BodyLine): boolean {
  body.goOn(body.unlabelled, line);
  return true;
}
