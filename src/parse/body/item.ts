import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** An item of a contents list that opens with a dash. */
const DASH_ITEM = /^[-–—]\s{1,4}\S/u;
/** The bullet or number before an item. */
const LIST_MARK = /^(?:[•▪◦‣·]\s*|\d{1,2}[.)]\s+)\S/u;

/** An item of a list: by its role, its mark, the entries around it, or the heading of contents above it. */
export function readItem(body: BodyWriter, { line, text, isListed }: BodyLine): boolean {
  body.inContents &&= DASH_ITEM.test(text);
  if (line.role !== 'item' && !LIST_MARK.test(text) && !isListed && !body.inContents) return false;
  body.goOn('list', line, 'item');
  return true;
}
