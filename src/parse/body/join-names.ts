import type { Line } from '#document/capture.ts';
import { join } from '../page/line-parts.ts';
import type { Page } from '../page/page.ts';

/** Whether the markup gives all of a line as a name. */
const isAllName = ({ text, named }: Line): boolean => named?.length === text.length;

/** Whether a line below a name belongs to it: as the name of a speaker does, or in brackets, `(Lowfield) (Ind)`. */
const isBelowName = ({ text, named }: Line): boolean =>
  named?.by === 'speech' || named?.by === 'speaker' || (named?.by === 'name' && text.startsWith('('));

/** What stands in brackets may be a block of its own. */
const isNear = ({ blanksBefore, text }: Line): boolean => blanksBefore === 0 || text.startsWith('(');

/**
 * Joins the lines of a name that a break parts within its element, `<p class="speaker">Anna Reed<br>Minister of Rivers</p>`:
 * the first is the name, what stands below it a note beside it.
 */
export function joinNames(page: Page): void {
  if (page.capture.syntax === 'text') return;
  const joined: Line[] = [];
  for (const line of page.lines) {
    const above = joined.at(-1);
    const areNames = above && isAllName(line) && isAllName(above) && above.named?.by === line.named?.by;
    const goesOn = areNames && isBelowName(line) && isNear(line) && line.cell === above.cell;
    if (!goesOn) joined.push(line);
    else {
      const both = join([above, line]);
      joined[joined.length - 1] = { ...both, named: { by: line.named?.by ?? 'speaker', length: both.text.length } };
    }
  }
  page.lines = joined;
}
