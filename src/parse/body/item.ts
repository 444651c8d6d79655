import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** An item of a contents list that opens with a dash. */
const DASH_ITEM = /^[-–—]\s{1,4}\S/u;
/** The bullet or number before an item. */
const LIST_MARK = /^(?:[•▪◦‣·]\s*|\d{1,2}[.)]\s+)\S/u;

/** An item of an agenda: a number, a few words and no full stop. */
const AGENDA_ITEM = /^(\d{1,2})[.)]\s{1,4}\p{Lu}[^.!?:;]{2,80}$/u;

/**
 * An item of a list: by its role, its mark, the entries around it, or the heading of contents above it. The next item of an agenda,
 * whose last one stood outside any turn, ends the turn: nobody says it.
 */
export function readItem(body: BodyWriter, { line, text, isListed }: BodyLine): boolean {
  body.inContents &&= DASH_ITEM.test(text);
  if (line.role !== 'item' && !LIST_MARK.test(text) && !isListed && !body.inContents) return false;
  const number = Number(AGENDA_ITEM.exec(text)?.[1] ?? 0);
  if (body.agenda > 0 && body.turn !== null && number === body.agenda + 1 && line.blanksBefore > 0)
    body.leaveToNobody();
  if (number > 0 && body.turn === null) body.agenda = number;
  body.goOn('list', line, 'item');
  return true;
}
