import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/**
 * Any other line: more of the turn that goes on, or of the text that stands under no label. Minutes tell as well as quote, so that
 * nobody is named for what stands there below a turn, and the line is listed; likewise where a layout says who speaks and a line does not.
 */
export function readRunningText(body: BodyWriter, { line }: BodyLine): boolean {
  const isUntold = body.options.isUntold?.(line) === true;
  if ((body.page.isMinutes || isUntold) && body.turn !== null) {
    body.leaveToNobody();
    body.doubt(line, 'below-turn');
  }
  body.goOn(body.unlabelled, line);
  return true;
}
