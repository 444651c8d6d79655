import type { CellPlace, Line } from '#document/capture.ts';
import { join } from '../page/line-parts.ts';
import type { Page } from '../page/page.ts';

/** A line of a cell. */
type CellLine = Line & { readonly cell: CellPlace };

/** One row beside a picture is a layout; of two that have cells in two columns, the cells of each belong together. */
const FEWEST_ROWS = 2;
const FEWEST_CELLS = 2;
/** What is longer than a line of print is a paragraph that a page sets in columns, in UTF-16 code units. */
const LONGEST_CELL = 80;

/** Whether each cell of a table holds no more than a word or a figure, and nothing marks who speaks. */
function holdsEntries(lines: readonly CellLine[], rows: readonly (readonly CellLine[])[]): boolean {
  return (
    lines.every(({ text, role, named }) => text.length <= LONGEST_CELL && role === 'line' && named === undefined) &&
    rows.every((row) => new Set(row.map(({ cell }) => cell.column)).size === row.length) &&
    rows.filter((row) => row.length >= FEWEST_CELLS).length >= FEWEST_ROWS
  );
}

/** Makes one line of each row of a table of figures: `2016 1,200 31`. A table of turns has none, nor has one by which a page is laid out. */
export function joinRows(page: Page): void {
  if (page.capture.syntax === 'text') return;
  const cells = page.lines.filter((line): line is CellLine => line.cell !== undefined);
  const joined = new Map<Line, Line | null>();
  for (const lines of Map.groupBy(cells, ({ cell }) => cell.table).values()) {
    const rows = [...Map.groupBy(lines, ({ cell }) => cell.row).values()];
    if (!holdsEntries(lines, rows)) continue;
    for (const row of rows) for (const [at, line] of row.entries()) joined.set(line, at === 0 ? join(row) : null);
  }
  if (joined.size === 0) return;
  page.lines = page.lines.flatMap((line) => {
    const row = joined.get(line);
    return row === undefined ? [line] : (row ?? []);
  });
}
