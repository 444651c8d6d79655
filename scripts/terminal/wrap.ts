import { beginning } from './printable.ts';
import { widthOf } from './width.ts';

/** Where a line may end: after a blank, a hyphen or a slash. */
const BREAKS = /(?<=[ /-])/u;

/** Cuts a text into lines of at most so many columns, at a break where there is one. An empty text is one empty line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  const close = (): void => {
    lines.push(line.trimEnd());
    line = '';
    columns = 0;
  };
  for (const part of text.split(BREAKS)) {
    if (columns > 0 && columns + widthSeen(part) > width) close();
    let rest = part;
    while (widthSeen(rest) > width) {
      const head = beginning(rest, width);
      if (head === rest) break;
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line += rest;
    columns += widthOf(rest);
  }
  close();
  return lines;
}

/** Columns of a part where it ends a line: the blank behind it is not seen. */
const widthSeen = (part: string): number => widthOf(part.endsWith(' ') ? part.slice(0, -1) : part);

/**
 * A paragraph whose lines are all set in, no wider than the terminal.
 * @param first what stands before the first line, as wide as the others are set in
 * @param width columns of a line; `Infinity` for no limit
 */
export function setIn(text: string, first: string, width: number): string {
  const rest = ' '.repeat(first.length);
  return wrapped(text, Math.max(20, width - first.length))
    .map((line, at) => ((at === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}
