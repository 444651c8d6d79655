import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { LabelCandidate } from './candidate.ts';
import { labelColon } from './colon.ts';
import { withoutCard } from './hover-card.ts';
import { classOf } from './shape.ts';

/** The longest name with its office on 7,235 pages of kremlin.ru is about 200 characters long. */
const LONGEST_NAME = 220;

/** The bracketed remark at the end of what stands before the colon. */
function noteBefore(text: string, end: number): { from: number; to: number } | null {
  const close = text.slice(0, end).trimEnd().length;
  if (text.charAt(close - 1) !== ')') return null;
  let depth = 0;
  for (let at = close - 1; at > 0; at -= 1) {
    const char = text.charAt(at);
    if (char === ')') depth += 1;
    if (char === '(') depth -= 1;
    if (depth === 0) return { from: at, to: close };
  }
  return null;
}

/**
 * Reads what may be a label at the beginning of a line, by its shape alone. Whether it is one is decided by
 * `chooseLabels` in view of the whole page.
 */
export function readLabel({ text }: Line): LabelCandidate | null {
  const colon = labelColon(text);
  if (colon === null) return null;
  const note = noteBefore(text, colon);
  const nameEnd = text.slice(0, note?.from ?? colon).trimEnd().length;
  const name = foldBlanks(withoutCard(text.slice(0, nameEnd)));
  const kind = name.length > LONGEST_NAME ? null : classOf(name);
  if (!kind) return null;
  return {
    name,
    key: name.toLowerCase(),
    class: kind,
    nameEnd,
    note,
    end: colon + 1,
    runOn: /\S/u.test(text.charAt(colon + 1)),
  };
}
