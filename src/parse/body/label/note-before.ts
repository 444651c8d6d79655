import { bracketKind } from '#names/brackets.ts';

const OPENS = /[(（[]/u;
const CLOSES = /[)）\]]/u;
const DASH = /[–—]/u;

/** A remark between dashes is no longer, in UTF-16 code units: a longer one is a sentence. */
const LONGEST_BETWEEN_DASHES = 120;

/** A remark that has slipped behind the colon and brought another one: `Suheil Hassan: (retranslated): Hopefully so.` */
const REMARK_BEHIND = /^(\s?)(\([^()\n]{2,120}\))\s?[:：](?![\d:/])/u;

/** A remark at the end of what stands before a colon, offsets in its line. */
interface NotePlace {
  readonly from: number;
  readonly to: number;
}

/**
 * The remark at the end of what stands before the colon, in brackets or between dashes; null where there is none. A bracket that
 * says who speaks, in what office or for which seat is a part of the name.
 */
export function noteBefore(text: string, end: number): NotePlace | null {
  const close = text.slice(0, end).trimEnd().length;
  const last = lastNote(text, close);
  if (last === null || !OPENS.test(text.charAt(last.from))) return last;
  // `Odo Lind (without a party) (greeted with applause)`
  const another = lastNote(text, text.slice(0, last.from).trimEnd().length);
  return another && OPENS.test(text.charAt(another.from)) ? { from: another.from, to: close } : last;
}

/** The remark with which the text before an offset ends; null where it ends in none. */
function lastNote(text: string, close: number): NotePlace | null {
  const bracket = CLOSES.test(text.charAt(close - 1)) ? lastBracket(text, close) : betweenDashes(text, close);
  if (bracket === null || !OPENS.test(text.charAt(bracket.from))) return bracket;
  const kind = bracketKind(text.slice(0, bracket.from), text.slice(bracket.from + 1, bracket.to - 1));
  return kind === 'remark' || kind === 'time' ? bracket : null;
}

/**
 * The remark between the colon of a label and another colon; null where there is none.
 * @param colon offset of the first colon
 * @returns the place of the remark, and the offset just behind the second colon
 */
export function noteBehind(text: string, colon: number): { readonly note: NotePlace; readonly end: number } | null {
  const found = REMARK_BEHIND.exec(text.slice(colon + 1));
  const [, blank = '', remark = ''] = found ?? [];
  if (!found || bracketKind(text.slice(0, colon), remark.slice(1, -1)) !== 'remark') return null;
  const from = colon + 1 + blank.length;
  return { note: { from, to: from + remark.length }, end: colon + 1 + found[0].length };
}

/** The bracket that closes before an offset, further brackets inside it passed over; null where it opens nowhere. */
function lastBracket(text: string, close: number): NotePlace | null {
  let depth = 0;
  for (let at = close - 1; at > 0; at -= 1) {
    const char = text.charAt(at);
    if (CLOSES.test(char)) depth += 1;
    if (OPENS.test(char)) depth -= 1;
    if (depth === 0) return { from: at, to: close };
  }
  return null;
}

/** `Maurer – ein Schriftstück in die Höhe haltend –`: from the dash between blanks to the one before the colon. */
function betweenDashes(text: string, close: number): NotePlace | null {
  if (!DASH.test(text.charAt(close - 1))) return null;
  const floor = Math.max(1, close - LONGEST_BETWEEN_DASHES);
  for (let at = close - 2; at > floor; at -= 1)
    if (DASH.test(text.charAt(at)))
      return text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ' ? { from: at, to: close } : null;
  return null;
}
