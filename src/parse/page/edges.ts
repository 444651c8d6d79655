import type { Line } from '#document/capture.ts';
import type { ParsedTree } from '#document/tree.ts';
import type { Page } from './page.ts';

/** So many lines at the top of a page and at its end. */
export interface Edges {
  readonly head: number;
  readonly tail: number;
}

/**
 * Puts into the tree, of the lines at the top and at the end of a page, those of which something is made; no other line is looked at.
 * @param make what a line is, by its place among the lines of the page; null where it stays among them
 */
export function consumeEdges(
  page: Page,
  { head, tail }: Edges,
  make: (line: Line, at: number) => ParsedTree['children'][number] | null,
): void {
  const { lines } = page;
  const below = Math.max(head, lines.length - tail);
  const taken = new Set<Line>();
  const consume = (line: Line, at: number): void => {
    const made = make(line, at);
    if (!made) return;
    page.children.push(made);
    taken.add(line);
  };
  lines.slice(0, head).forEach(consume);
  lines.slice(below).forEach((line, index) => {
    consume(line, below + index);
  });
  if (taken.size > 0) page.lines = lines.filter((line) => !taken.has(line));
}
