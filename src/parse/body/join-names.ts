import type { Line } from '#document/capture.ts';
import { join } from '../page/line-parts.ts';
import type { Page } from '../page/page.ts';

/** Whether the markup gives all of a line as the name of a speaker. */
const isAllName = ({ text, named }: Line): boolean =>
  named?.length === text.length && (named.by === 'speech' || named.by === 'speaker');

/**
 * Joins the lines of a name that a break parts within its element, `<p class="speaker">Anna Reed<br>Minister of Rivers</p>`:
 * the first is the name, what stands below it a note beside it.
 */
export function joinNames(page: Page): void {
  const joined: Line[] = [];
  for (const line of page.lines) {
    const above = joined.at(-1);
    const goesOn = above && line.blanksBefore === 0 && isAllName(line) && isAllName(above) && line.cell === above.cell;
    if (!goesOn) joined.push(line);
    else {
      const both = join([above, line]);
      joined[joined.length - 1] = { ...both, named: { by: line.named?.by ?? 'speaker', length: both.text.length } };
    }
  }
  page.lines = joined;
}
