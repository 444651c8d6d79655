import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/**
 * A line that may be a label inside what somebody says, and that nothing shows to be one: it and what follows, up to the next
 * label, are nobody's words, and the doubt is listed. Where nobody speaks the line is text as any other.
 */
export function readDoubtfulLabel(body: BodyWriter, { line, doubtful, isListed }: BodyLine): boolean {
  if (!doubtful || isListed) return false;
  const isSaid = body.turn !== null || (body.unlabelled === 'statement' && body.page.hasLabels);
  if (!isSaid) return false;
  body.leaveToNobody();
  body.doubt(line, 'plain', { label: doubtful.name });
  body.goOn(body.unlabelled, line);
  return true;
}
