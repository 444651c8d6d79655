import type { Capture, Line } from '#document/capture.ts';
import type { Kind } from '#document/kind.ts';
import type { Parsed } from '#document/format.ts';
import type { Problem } from '#document/problem.ts';
import type { DocumentTree } from '#document/tree.ts';
import { boilerplate } from './boilerplate.ts';
import { furniture, root } from './span.ts';

type Child = DocumentTree['children'][number];

/** A page being read from top to bottom: the lines left, and the parts of the tree made so far. */
export interface Page {
  readonly capture: Capture;
  readonly children: Child[];
  readonly problems: Problem[];
  /** Lines that are not yet part of the tree, in reading order. */
  lines: Line[];
}

/** Opens a page: lines that the markup already shows to be boilerplate are set aside. */
export function openPage(capture: Capture): Page {
  const page: Page = { capture, children: [], problems: [], lines: [] };
  for (const line of capture.lines) {
    if (line.role === 'boilerplate') page.children.push(furniture(capture, line, 'boilerplate'));
    else page.lines.push(line);
  }
  return page;
}

/** Takes the next line off the page and puts it into the tree as what `make` says. */
export function take(page: Page, make: (line: Line) => Child): void {
  const line = page.lines.shift();
  if (line) page.children.push(make(line));
}

/** Sets aside, from the top, lines that are menus, skip links, language bullets or counters of any site. */
export function takeBoilerplate(page: Page): void {
  for (;;) {
    const [line] = page.lines;
    const what = line ? boilerplate(line) : null;
    if (!line || !what) return;
    take(page, (found) => furniture(page.capture, found, what));
  }
}

/** Sets aside lines at the end that are boilerplate of any site. */
export function takeTail(page: Page, what: (line: Line) => string | null): void {
  for (;;) {
    const line = page.lines.at(-1);
    const found = line ? what(line) : null;
    if (!line || !found) return;
    page.lines.pop();
    page.children.push(furniture(page.capture, line, found));
  }
}

/** The page as parsed. */
export function closePage(
  page: Page,
  facts: { kind: Kind; publisher?: Parsed['publisher']; opening?: string | null },
): Parsed {
  return {
    tree: root(page.capture, page.children),
    kind: facts.kind,
    publisher: facts.publisher ?? null,
    opening: facts.opening ?? null,
    problems: page.problems,
  };
}
