import { isBlankUnit } from '#document/blank.ts';
import type { Document } from '#document/document.ts';
import { lineStartsOf } from '#document/line-starts.ts';
import type { Leaf } from '#document/tree.ts';

/**
 * Turns leaves into the lines on which their non-blank characters stand.
 * @param shift what is to be added to a line of the capture to have the line of the file
 * @returns a function from leaves to lines of the file, ascending and each once
 */
export function lineFinder(
  { capture }: Pick<Document, 'capture'>,
  shift: number,
): (found: Iterable<Pick<Leaf, 'position'>>) => number[] {
  const starts = lineStartsOf(capture);
  // Mostly the first character of a line shows that it is not blank.
  const blank = (line: number): boolean => {
    const start = starts[line - 1] ?? capture.length;
    if (start < capture.length && !isBlankUnit(capture.charCodeAt(start))) return false;
    return capture.slice(start, starts[line] ?? capture.length).trim() === '';
  };
  return (found) => {
    const lines: number[] = [];
    let isAscending = true;
    for (const { position } of found)
      for (let line = position.start.line; line <= position.end.line; line += 1) {
        if (line === position.end.line && position.end.column === 1 && line > position.start.line) continue;
        if (starts.length >= position.end.line && blank(line)) continue;
        const last = lines.at(-1) ?? 0;
        isAscending &&= last <= line + shift;
        if (last !== line + shift) lines.push(line + shift);
      }
    // A copy has room for no more lines than there are: a list that grew has room for sixteen others, of each turn of a page.
    return isAscending ? lines.slice() : [...new Set(lines)].sort((a, b) => a - b);
  };
}
