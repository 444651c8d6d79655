import type { Capture, Line } from '#document/capture.ts';
import type { Kind } from '#document/kind.ts';
import type { Parsed } from '#document/format.ts';
import { pointAt } from '#document/position.ts';
import type { Problem } from '#document/problem.ts';
import type { Decision } from '#document/rule.ts';
import type { ParsedTree, FurnitureKind } from '#document/tree.ts';
import { boilerplate } from './boilerplate.ts';
import { furniture, root } from './span.ts';
import { cut, extent } from './line-parts.ts';
import { withoutLineNumbers } from './print/line-numbers.ts';
import { printLines } from './print/print-line.ts';
import { runningLines } from './print/running.ts';

type Child = ParsedTree['children'][number];

/** A page being read from top to bottom: the lines left, and the parts of the tree made so far. */
export interface Page {
  readonly capture: Capture;
  readonly children: Child[];
  readonly problems: Problem[];
  readonly decisions: Decision[];
  /** Lines that are not yet part of the tree, in reading order. */
  lines: Line[];
}

/** Opens a page: lines that the markup already shows to be boilerplate are set aside. */
export function openPage(capture: Capture): Page {
  const page: Page = { capture, children: [], problems: [], decisions: [], lines: [] };
  const lines = isQuoted(capture) ? capture.lines.flatMap((each) => consumeQuoteMark(page, each)) : capture.lines;
  page.lines = lines.filter(({ role }) => role !== 'boilerplate');
  if (page.lines.length < lines.length)
    for (const line of lines)
      if (line.role === 'boilerplate') page.children.push(furniture(capture, line, 'boilerplate'));
  if (capture.syntax === 'text') consumeLineNumbers(page);
  consumePrint(page);
  return page;
}

/** Sets aside the numbers of lines that a text was printed with, as those of courts are. */
function consumeLineNumbers(page: Page): void {
  const unnumbered = withoutLineNumbers(page.lines);
  if (!unnumbered) return;
  for (const { number } of unnumbered) if (number) page.children.push(furniture(page.capture, number, 'line number'));
  page.lines = unnumbered.flatMap(({ line, isEdge }) => {
    if (!line || !isEdge) return line ?? [];
    noteDecision(page, line, { table: 'print', rule: 'between numbered pages', verdict: 'page header' });
    page.children.push(furniture(page.capture, line, 'page header'));
    return [];
  });
}

/** Sets aside what belongs to the pages on which a text was printed: numbers, running heads and feet. */
function consumePrint(page: Page): void {
  const running = runningLines(printLines(page.capture, page.lines));
  page.lines = page.lines.filter((line, at) => {
    const rule = running.get(at);
    if (!rule) return true;
    noteDecision(page, line, { table: 'print', rule: rule.name, verdict: rule.verdict });
    page.children.push(furniture(page.capture, line, rule.verdict));
    return false;
  });
}

/** `> ` before a line, left over from Markdown. */
const QUOTE_MARK = /^\s{0,8}(?:>\s{0,3}){1,4}/u;

/** So many lines that begin with the mark of a quotation show that it is left over, not a sign of the text. */
const QUOTED_LINES = 3;

const isQuoted = ({ syntax, text, lines }: Capture): boolean =>
  syntax === 'text' && text.includes('>') && lines.filter((line) => QUOTE_MARK.test(line.text)).length >= QUOTED_LINES;

/** The line without the marks before it, which are furniture; nothing where no more stands on it. */
export function consumeQuoteMark(page: Page, line: Line): Line[] {
  const mark = QUOTE_MARK.exec(line.text)?.[0].length ?? 0;
  if (mark === 0) return [line];
  page.children.push(furniture(page.capture, cut(line, 0, mark), 'quotation mark'));
  const rest = cut(line, mark);
  return rest.text === '' ? [] : [{ ...rest, blanksBefore: line.blanksBefore }];
}

/** Consumes the next line off the page and puts it into the tree as what `make` says. */
export function consume(page: Page, make: (line: Line) => Child): void {
  const line = page.lines.shift();
  if (line) page.children.push(make(line));
}

/** Notes by which rule of a table a line of the page was read. */
export function noteDecision(
  page: Page,
  line: Line,
  { table, rule, verdict }: Pick<Decision, 'table' | 'rule' | 'verdict'>,
): void {
  page.decisions.push({ line: pointAt(page.capture, extent(line).start).line, table, rule, verdict });
}

/** Notes by which rule the page is of its kind: at its title, or at its first line where it has none. */
export function noteKind(page: Page, { name, verdict }: { readonly name: string; readonly verdict: Kind }): void {
  const title = page.children.find((child) => child.type === 'metadata' && child.field === 'title');
  page.decisions.push({ line: title?.position.start.line ?? 1, table: 'kind', rule: name, verdict });
}

/** Sets aside, from the top, lines that are menus, skip links, language bullets or counters of any site. */
export function consumeBoilerplate(page: Page): void {
  for (;;) {
    const [line] = page.lines;
    const what = line ? boilerplate(line) : null;
    if (!line || !what) return;
    consume(page, (found) => furniture(page.capture, found, what));
  }
}

/** Sets aside lines at the end that are boilerplate of any site. */
export function consumeTail(page: Page, what: (line: Line) => FurnitureKind | null): void {
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
  facts: { kind: Kind; publisher?: Parsed['publisher']; titledSpeaker?: string | null },
): Parsed {
  return {
    tree: root(page.capture, page.children),
    kind: facts.kind,
    publisher: facts.publisher ?? null,
    titledSpeaker: facts.titledSpeaker ?? null,
    problems: page.problems,
    decisions: page.decisions,
  };
}
