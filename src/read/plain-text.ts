import type { Line } from '#document/capture.ts';
import { isBlank } from './blank.ts';

const FORM_FEED = 12;
const LF = 10;
const CR = 13;

/**
 * Reads plain text: one line of text, one `Line`, letter for letter. A form feed ends a line too.
 * Blank lines give no `Line`, they are counted in `blanksBefore`.
 * @param text the whole capture
 * @param from offset at which to begin
 * @param to offset at which to end
 */
export function readPlainText(text: string, from = 0, to: number = text.length): Line[] {
  const crEnds = !text.includes('\n');
  const lines: Line[] = [];
  let blanksBefore = 0;
  let start = from;
  for (let offset = from; offset <= to; offset += 1) {
    const code = offset < to ? text.charCodeAt(offset) : LF;
    if (code !== LF && code !== FORM_FEED && !(code === CR && crEnds)) continue;
    const end = code === LF && offset > start && text.charCodeAt(offset - 1) === CR ? offset - 1 : offset;
    const line = text.slice(start, end);
    if (isBlank(line)) {
      blanksBefore += 1;
    } else {
      lines.push({ text: line, pieces: [{ at: 0, length: line.length, start, end }], blanksBefore, role: 'line' });
      blanksBefore = 0;
    }
    start = offset + 1;
  }
  return lines;
}
