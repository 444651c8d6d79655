import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { readLabel } from '../../body/label/label.ts';
import { findDateAtEndOfTitle, readStandaloneDate } from '../../date/index.ts';
import type { MarkedTitle } from './marked.ts';
import { LONGEST_TITLE } from '../title-line.ts';

/** A menu above the title holds no longer lines, in UTF-16 code units. */
const LONGEST_MENU = 160;
/** How many lines of menus may stand above the title of a page without headings. */
const MENU_LINES = 12;

function isTurn(line: Line): boolean {
  const candidate = readLabel(line);
  return candidate !== null && (candidate.class === 'person' || candidate.class === 'anonymous');
}

/** Whether a line above a title can belong to a menu: it is short and nobody speaks in it. */
export const isMenuLine = (line: Line): boolean => line.text.length <= LONGEST_MENU && !isTurn(line);

/** A line that may be the title of a page without headings. */
interface Candidate {
  readonly line: Line;
  /** Blanks folded, as far as a title reaches. */
  readonly text: string;
  /** The words of `<title>`, folded for comparing. */
  readonly named: string;
}

/** Whether a line closes with place and date, as titles alone do, or goes on from the words of `<title>` to the date. */
function closesAsTitle({ text, named }: Candidate): boolean {
  const date = findDateAtEndOfTitle(text);
  return date?.kind === 'date' && (date.place !== null || foldForComparing(text).startsWith(`${named} `));
}

/** What a line is on the way down to a title that no heading shows; a line that no row takes is passed as one of a menu. */
const LINES: readonly Rule<Candidate, 'title' | 'no title'>[] = [
  // The text has begun: it holds no title.
  { name: 'longer than a title', when: ({ line }) => line.text.length > LONGEST_TITLE, verdict: 'no title' },
  { name: 'turn', when: ({ line }) => isTurn(line), verdict: 'no title' },
  // `Moscow, May 8, 2021` alone stands below the title.
  {
    name: 'place and day alone',
    when: (at) => closesAsTitle(at) && readStandaloneDate(at.text) !== null,
    verdict: 'no title',
  },
  // `<title>` leaves out where and when.
  { name: 'line with its place and day', when: closesAsTitle, verdict: 'title' },
  { name: 'longer than a menu', when: ({ line }) => line.text.length > LONGEST_MENU, verdict: 'no title' },
];

/**
 * The title of a saved page on a line that no heading marks; null where none is.
 * @param lines those of the head, without the fields of the markup
 * @param fields those that name a title
 */
export function lineTitle(lines: readonly Line[], fields: readonly Line[]): MarkedTitle | null {
  const [first] = fields;
  if (!first) return null;
  const named = foldForComparing(first.text);
  for (const line of lines.slice(0, MENU_LINES)) {
    const text = foldBlanks(line.text.slice(0, LONGEST_TITLE + 1));
    const rule = firstRule(LINES, { line, text, named });
    if (rule?.verdict === 'no title') return null;
    if (rule) return { line, text, rule: rule.name };
  }
  return null;
}
