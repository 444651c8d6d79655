import type { Line } from '#document/capture.ts';
import { foldForComparing } from '#document/fold.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { readLabel } from '../body/label/label.ts';
import { tally } from '../body/recurring.ts';
import { isStage } from '../body/stage.ts';
import { boilerplate } from '../page/boilerplate.ts';
import type { Page } from '../page/page.ts';
import { furniture } from '../page/span.ts';

/** Boilerplate that printing and counters leave in mid-text. */
const OF_PRINTING: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>([
  'page number',
  'counter',
  'print time',
  'time code',
]);

/** Each of these holds one. */
const FIGURE = /\d/u;

/** `Speaker 1`, `Ayes 12`: somebody speaks, or votes are counted. */
const NUMBERED = /^\p{L}{1,30}(?: \p{L}{1,30})? \d{1,3}$/u;

/** How often a line must recur to be the header of printed pages. */
const RECURS = 3;
/** A longer line is no header of a printed page, in UTF-16 code units. */
const LONGEST_HEADER = 120;
/** The title is printed once more among so many lines at the top; further in, its words are text. */
const TITLE_REACH = 10;
/** A longer line is no title, in UTF-16 code units. */
const LONGEST_TITLE = 400;

/** A line that may be the header of a printed page: short, with a figure, no sentence, no label, no stage line. */
function mayBeHeader(line: Line): boolean {
  return (
    line.text.length <= LONGEST_HEADER &&
    FIGURE.test(line.text) &&
    !NUMBERED.test(line.text.trim()) &&
    !/[.!?:…,]$/u.test(line.text.trimEnd()) &&
    !isStage(line.text) &&
    !readLabel(line)
  );
}

/** Sets aside what printing and the site leave inside the text: page numbers, counters, page headers, the title once more. */
export function consumeRunningLines(page: Page, title: string | null): void {
  const keys = page.lines.map((line) => (mayBeHeader(line) ? foldForComparing(line.text) : null));
  const count = tally(keys.filter((key) => key !== null));
  const shown = title === null ? null : foldForComparing(title);
  const kindOf = (line: Line, index: number): FurnitureKind | null => {
    const hasFigure = FIGURE.test(line.text);
    if (!hasFigure && index >= TITLE_REACH) return null;
    const site = hasFigure ? boilerplate(line) : null;
    if (site !== null && OF_PRINTING.has(site)) return site;
    if (index < TITLE_REACH && line.text.length <= LONGEST_TITLE && foldForComparing(line.text) === shown)
      return 'repeated title';
    const key = keys[index] ?? null;
    return key !== null && (count.get(key) ?? 0) >= RECURS ? 'page header' : null;
  };
  page.lines = page.lines.filter((line, index) => {
    const what = kindOf(line, index);
    if (what) page.children.push(furniture(page.capture, line, what));
    return what === null;
  });
}
