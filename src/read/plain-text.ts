import type { Line, LineRole } from '#document/capture.ts';
import { isBlank } from '#document/blank.ts';

/** Runs of NUL pad a text to the length of a block; a single one is damage within its words. */
const PADDING = /\u0000{2,}/gu;

/** The text from `start` up to `end` as a line; null where it is blank. */
function lineOf(source: string, start: number, end: number, blanksBefore: number, role: LineRole): Line | null {
  const text = source.slice(start, end);
  return isBlank(text) ? null : { text, pieces: [{ at: 0, length: text.length, start, end }], blanksBefore, role };
}

/** The lines of a text in which padding may stand: the words, and between them the padding, which belongs to no text. */
function parted(text: string, start: number, end: number): Line[] {
  let from = start;
  const before = [...text.slice(start, end).matchAll(PADDING)].flatMap(({ 0: padding, index }) => {
    const [words, at] = [from, start + index];
    from = at + padding.length;
    return [lineOf(text, words, at, 0, 'line'), lineOf(text, at, from, 0, 'boilerplate')];
  });
  return [...before, lineOf(text, from, end, 0, 'line')].filter((line) => line !== null);
}

/** Looks for a sign from ever further places of a text on: where it stands next, the end of the text where it stands no more. */
function nextOf(sign: string, text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    const found = text.indexOf(sign, from);
    return (next = found < 0 ? text.length : found);
  };
}

/**
 * Reads plain text: one line of text, one `Line`, letter for letter. A form feed ends a line too.
 * Blank lines give no `Line`, they are counted in `blanksBefore`; so are lines of padding, which are boilerplate.
 * @param text the whole capture
 * @param from offset at which to begin
 * @param to offset at which to end
 */
export function readPlainText(text: string, from = 0, to: number = text.length): Line[] {
  const nextEnd = nextOf(text.includes('\n') ? '\n' : '\r', text);
  const nextFeed = nextOf('\f', text);
  const isPadded = text.includes('\u0000\u0000');
  const lines: Line[] = [];
  let blanksBefore = 0;
  let start = from;
  while (start <= to) {
    const next = Math.min(nextEnd(start), nextFeed(start), to);
    // A carriage return belongs to the line feed behind it, or to the end of the text.
    const isPair = next > start && (next === to || text.charAt(next) !== '\f') && text.charAt(next - 1) === '\r';
    const end = isPair ? next - 1 : next;
    if (isPadded) {
      const parts = parted(text, start, end);
      if (parts.every(({ role }) => role === 'boilerplate')) blanksBefore += 1;
      for (const part of parts) {
        lines.push({ ...part, blanksBefore });
        if (part.role === 'line') blanksBefore = 0;
      }
    } else {
      const line = lineOf(text, start, end, blanksBefore, 'line');
      if (line) lines.push(line);
      blanksBefore = line ? 0 : blanksBefore + 1;
    }
    start = next + 1;
  }
  return lines;
}
