import type { Line } from '#document/capture.ts';
import { foldForComparing } from '#document/fold.ts';
import { FIGURE, mayHold } from '#document/may-hold.ts';
import type { FurnitureKind } from '#document/tree.ts';
import { opensWithLabel } from '../body/opens-with-label.ts';
import { tally } from '../body/recurring.ts';
import { isStage } from '../body/stage.ts';
import { boilerplate } from '../page/boilerplate.ts';
import type { Page } from '../page/page.ts';
import { furniture } from '../page/span.ts';

/** Boilerplate that printing and counters leave in mid-text; each holds a figure. */
const OF_PRINTING: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>([
  'page number',
  'counter',
  'print time',
  'time code',
]);

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

/** A line with a figure that may be the header of a printed page: short, no sentence, no label, no stage line. */
function mayBeHeader(line: Line): boolean {
  return (
    line.text.length <= LONGEST_HEADER &&
    !NUMBERED.test(line.text.trim()) &&
    !/[.!?:…,]$/u.test(line.text.trimEnd()) &&
    !isStage(line.text) &&
    !opensWithLabel(line)
  );
}

/** A line that has a figure, or stands where the title may be printed once more. */
interface Candidate {
  readonly line: Line;
  readonly isNearTitle: boolean;
  readonly hasFigure: boolean;
  /** What it says, where it may be the header of a printed page. */
  readonly key: string | null;
}

/** The lines of a page that may be set aside; of most texts they are few. */
function candidatesAmong({ capture, lines }: Page): Candidate[] {
  const candidates: Candidate[] = [];
  const reached = mayHold(capture, FIGURE) ? lines : lines.slice(0, TITLE_REACH);
  reached.forEach((line, at) => {
    const isNearTitle = at < TITLE_REACH;
    const hasFigure = FIGURE.test(line.text);
    if (!isNearTitle && !hasFigure) return;
    const key = hasFigure && mayBeHeader(line) ? foldForComparing(line.text) : null;
    candidates.push({ line, isNearTitle, hasFigure, key });
  });
  return candidates;
}

/** Sets aside what printing and the site leave inside the text: page numbers, counters, page headers, the title once more. */
export function consumeRunningLines(page: Page, title: string | null): void {
  const shown = title === null ? null : foldForComparing(title);
  const candidates = candidatesAmong(page);
  const count = tally(candidates.flatMap(({ key }) => key ?? []));
  const kindOf = ({ line, isNearTitle, hasFigure, key }: Candidate): FurnitureKind | null => {
    const site = hasFigure ? boilerplate(line) : null;
    if (site !== null && OF_PRINTING.has(site)) return site;
    if (isNearTitle && line.text.length <= LONGEST_TITLE && foldForComparing(line.text) === shown)
      return 'repeated title';
    return key !== null && (count.get(key) ?? 0) >= RECURS ? 'page header' : null;
  };
  const found = new Set<Line>();
  for (const candidate of candidates) {
    const what = kindOf(candidate);
    if (what === null) continue;
    page.children.push(furniture(page.capture, candidate.line, what));
    found.add(candidate.line);
  }
  if (found.size > 0) page.lines = page.lines.filter((line) => !found.has(line));
}
