import type { CaptureSyntax, Line } from '#document/capture.ts';
import { NON_BLANK } from './blank.ts';
import { readOwnFrontMatter } from './own-front-matter.ts';
import { readPlainText } from './plain-text.ts';
import type { Reading, Span } from './reading.ts';

/** The lines of a capture, and what has to be said of how they were read. */
export interface ReadLines extends Reading {
  /** Why the markup was not read and the capture was taken as plain text; null where it was read. */
  readonly fellBack: string | null;
  /** The capture begins with front matter of its own. */
  readonly ownFrontMatter: boolean;
}

/** Cuts a text into lines by its syntax; never throws. */
export function readLines(text: string, syntax: CaptureSyntax): ReadLines {
  const own = syntax === 'markdown' ? readOwnFrontMatter(text) : null;
  const { lines } = readPlainText(text, own?.end);
  const all = [...(own?.lines ?? []), ...lines];
  return { lines: all, markup: markupBeside(text, all), fellBack: null, ownFrontMatter: own !== null };
}

/** The runs of non-blank characters that no piece of a line covers. */
function markupBeside(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && !NON_BLANK.test(text.charAt(start))) start += 1;
    while (end > start && !NON_BLANK.test(text.charAt(end - 1))) end -= 1;
    if (start < end) spans.push({ start, end });
  };
  for (const line of lines) {
    for (const piece of line.pieces) {
      add(piece.start);
      from = piece.end;
    }
  }
  add(text.length);
  return spans;
}
