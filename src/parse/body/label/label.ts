import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { remembered } from '#document/remembered.ts';
import type { LabelCandidate } from './candidate.ts';
import { labelColon } from './colon.ts';
import { joinCutWords } from './cut-words.ts';
import { withoutCard } from './hover-card.ts';
import { labelKey } from './label-key.ts';
import { noteBefore, noteBehind } from './note-before.ts';
import { classOf } from './shape.ts';

/** The longest name with its office on 7,235 pages of kremlin.ru is about 200 characters long. */
const LONGEST_NAME = 220;

/** The circle before each turn of a Japanese record. */
const TURN_MARK = /^\s*[○◯●◎]\s*/u;

/** Scripts that have no blanks between words, so that no label touches its words by mistake. */
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Dots that lead across a table, from a name or a heading to a state or the number of a page. */
const LEADER = /(?:\.\s?){6,}/u;

/** Whether the words behind a colon have lost the blank before them: a full-width colon needs none. */
const touches = (text: string, colon: number): boolean =>
  text.charAt(colon) === ':' && /\S/u.test(text.charAt(colon + 1)) && !WITHOUT_BLANKS.test(text.charAt(colon - 1));

/** The name that is printed at the beginning of a line; null where it has not the shape of a label. */
const readName = remembered((printed): Pick<LabelCandidate, 'name' | 'key' | 'class'> | null => {
  const name = foldBlanks(withoutCard(joinCutWords(printed.replace(TURN_MARK, ''))));
  const kind = name.length > LONGEST_NAME ? null : classOf(name);
  return kind && { name, key: labelKey(name), class: kind };
});

/**
 * Reads what may be a label at the beginning of a line, by its shape alone. Whether it is one is decided by
 * `chooseLabels` in view of the whole page.
 */
export function readLabel({ text }: Line): LabelCandidate | null {
  const colon = labelColon(text);
  if (colon === null || LEADER.test(text)) return null;
  const note = noteBefore(text, colon);
  const nameEnd = text.slice(0, note?.from ?? colon).trimEnd().length;
  const named = readName(text.slice(0, nameEnd));
  if (!named) return null;
  const behind = note ? null : noteBehind(text, colon);
  if (behind) return { ...named, ...behind, nameEnd: colon + 1, runOn: false };
  return { ...named, nameEnd, note, end: colon + 1, runOn: touches(text, colon) };
}
