import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { readLabel } from '../body/label/label.ts';
import { SALUTATION } from '../body/salutation.ts';
import { clockTown } from '../date/clock.ts';
import { readRegisterNumber, readStandaloneDate } from '../date/index.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { OTHER_PAGE } from './other-page.ts';
import { isByline } from './person-line.ts';
import { isStrongTitle, LONGEST_TITLE } from './title-line.ts';
import { isTranslation } from './translation.ts';

/** A line above a title, and how many lines of menus stand above it. */
interface LineAbove {
  readonly line: Line;
  /** Blanks folded; empty where the line is longer than any title. */
  readonly text: string;
  readonly menuLines: number;
}

/** No menu that a capture kept has more lines; below as many, the short lines are those of a list or a poem. */
const MOST_MENU_LINES = 8;
/** So many dates, clocks, skip links and fields may stand above the title besides them. */
const OTHER_LINES = 6;
const MOST_LINES = MOST_MENU_LINES + OTHER_LINES;
/** A longer line is no entry of a menu, in UTF-16 code units. */
const LONGEST_ENTRY = 120;

/** What a line is on the way down to an unmistakable title. */
const LINES_ABOVE: readonly Rule<LineAbove, 'passed' | 'menu' | 'title' | 'no menu'>[] = [
  { name: 'field of the markup', when: ({ line }) => line.role === 'field', verdict: 'passed' },
  // A paragraph: the text has begun, and no menu stands in it.
  { name: 'longer than a title', when: ({ text }) => text === '', verdict: 'no menu' },
  // What is no menu may stand among its lines, and the head reads it for what it is.
  { name: 'boilerplate', when: ({ line }) => boilerplate(line) !== null, verdict: 'passed' },
  { name: 'date', when: ({ text }) => readStandaloneDate(text) !== null, verdict: 'passed' },
  { name: 'time of day', when: ({ text }) => readTimeLine(text) !== null, verdict: 'passed' },
  { name: 'clock', when: ({ text }) => clockTown(text) !== null, verdict: 'passed' },
  { name: 'register number', when: ({ text }) => readRegisterNumber(text) !== null, verdict: 'passed' },
  { name: 'link to another page', when: ({ text }) => OTHER_PAGE.test(text), verdict: 'no menu' },
  // It stands below its title: the first line is as good as any.
  {
    name: 'author, or date among other things',
    when: ({ text, menuLines }) =>
      menuLines > 0 && (isByline(text) || readStandaloneDate(text, { amongOthers: true }) !== null),
    verdict: 'no menu',
  },
  // Reached: all short lines above are menus.
  { name: 'heading', when: ({ line }) => line.role === 'heading', verdict: 'title' },
  { name: 'unmistakable title', when: ({ text }) => isStrongTitle(text), verdict: 'title' },
  // Entries are short, say nothing and address nobody; else the text has begun.
  { name: 'longer than an entry', when: ({ text }) => text.length > LONGEST_ENTRY, verdict: 'no menu' },
  { name: 'sentence', when: ({ text }) => /[.!?,;]$/u.test(text), verdict: 'no menu' },
  { name: 'salutation', when: ({ text }) => SALUTATION.test(text), verdict: 'no menu' },
  { name: 'label', when: ({ line }) => readLabel(line) !== null, verdict: 'no menu' },
  { name: 'too many entries', when: ({ menuLines }) => menuLines >= MOST_MENU_LINES, verdict: 'no menu' },
  { name: 'entry', when: () => true, verdict: 'menu' },
];

/** How many short lines of menus stand above an unmistakable title; 0 where the first candidate is as good as any. */
export function menuAbove(lines: readonly Line[]): number {
  if (isTranslation(lines)) return 0;
  let menuLines = 0;
  for (const line of lines.slice(0, MOST_LINES)) {
    const text = line.text.length <= LONGEST_TITLE ? foldBlanks(line.text) : '';
    const verdict = firstRule(LINES_ABOVE, { line, text, menuLines })?.verdict;
    if (verdict === 'title') return menuLines;
    if (verdict === 'no menu') return 0;
    if (verdict === 'menu') menuLines += 1;
  }
  return 0;
}
