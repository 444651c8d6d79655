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

/**
 * Reads plain text: one line of text, one `Line`, letter for letter. A form feed ends a line too.
 * Blank lines give no `Line`, they are counted in `blanksBefore`; so are lines of padding, which are boilerplate.
 * @param text the whole capture
 * @param from offset at which to begin
 * @param to offset at which to end
 */
export function readPlainText(text: string, from = 0, to: number = text.length): Line[] {
  const ends = text.includes('\n') ? /\r?\n|\f/gu : /[\r\f]/gu;
  const isPadded = text.includes('\u0000\u0000');
  const lines: Line[] = [];
  let blanksBefore = 0;
  const last = text.endsWith('\r', to) ? to - 1 : to;
  let start = from;
  while (start <= to) {
    ends.lastIndex = start;
    const found = ends.exec(text);
    const isLast = found === null || found.index >= to;
    const end = isLast ? last : found.index;
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
    start = isLast ? to + 1 : ends.lastIndex;
  }
  return lines;
}
