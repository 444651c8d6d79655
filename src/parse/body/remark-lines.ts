import type { Line } from '#document/capture.ts';
import { beginsWithLetter } from '#document/letters.ts';

/** A remark of those who keep a record, interjections among it, takes no more lines of print. */
const MOST_LINES = 12;
const OPENS = /^\s*[([（［]/u;
const OPENING = '([（［';
const BRACKETS = /[()[\]（）［］]/gu;
const CLOSED = /[)\]）］][.,。，]?$/u;

/** How many brackets a text leaves open. */
function openIn(text: string): number {
  let open = 0;
  for (const [bracket] of text.matchAll(BRACKETS)) open += OPENING.includes(bracket) ? 1 : -1;
  return open;
}

/** How many lines a remark takes that opens a line in brackets: up to the line that ends with the last of them; 1 for any other line. */
function linesOfRemark(lines: readonly Line[], from: number): number {
  let open = 0;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at += 1) {
    const line = lines[at];
    if (line?.role !== 'line' || (at > from && line.blanksBefore > 0)) return 1;
    open += openIn(line.text);
    if (open <= 0) return open === 0 && CLOSED.test(line.text.trimEnd()) ? at - from + 1 : 1;
  }
  return 1;
}

/** The lines that go on with a remark in brackets which the line above them has left open: `(Applause – Ms Reed:` above `Quite so!)`. */
export function remarkLines(lines: readonly Line[]): ReadonlySet<Line> {
  const goOn = new Set<Line>();
  lines.forEach((line, at) => {
    if (beginsWithLetter(line.text) || !OPENS.test(line.text) || goOn.has(line)) return;
    for (const next of lines.slice(at + 1, at + linesOfRemark(lines, at))) goOn.add(next);
  });
  return goOn;
}
