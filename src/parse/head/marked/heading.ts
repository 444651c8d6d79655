import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import { firstChosen, type Rule } from '#document/rule.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { isMenuLine } from './line.ts';
import { SHORTEST_TITLE, type MarkedTitle } from './marked.ts';
import { LONGEST_TITLE } from '../title-line.ts';

/** A heading that is part of `<title>` is no shorter; a short one may be a section of the site. */
const SHORTEST_PART = 12;

/** A heading among the others of its page. */
interface Heading {
  readonly line: Line;
  /** Its words, folded for comparing. */
  readonly key: string;
  /** The titles that the fields of the markup name, folded likewise. */
  readonly named: readonly string[];
  readonly isOnlyOfFirstRank: boolean;
  /** It is the first, and a date stands right below it. */
  readonly isFirstAboveDate: boolean;
}

/** Which heading of a saved page is its title. */
const HEADINGS: readonly Rule<Heading, 'title'>[] = [
  {
    name: 'heading that a field repeats',
    when: ({ key, named }) => key.length >= SHORTEST_TITLE && named.includes(key),
    verdict: 'title',
  },
  // `<title>` puts the name of the site behind that of the page.
  {
    name: 'heading within a field',
    when: ({ key, named }) => key.length >= SHORTEST_PART && named.some((name) => name.includes(key)),
    verdict: 'title',
  },
  { name: 'only heading of the first rank', when: ({ isOnlyOfFirstRank }) => isOnlyOfFirstRank, verdict: 'title' },
  // Sites without such a heading print the day below the title.
  { name: 'first heading, above a date', when: ({ isFirstAboveDate }) => isFirstAboveDate, verdict: 'title' },
];

/** Whether a date stands right below a line. */
const isDated = (lines: readonly Line[], at: number): boolean =>
  readStandaloneDate(foldBlanks(lines[at + 1]?.text ?? '')) !== null;

/**
 * The heading that is the title of a saved page; null where none is, or where text stands above it.
 * @param lines those of the head, without the fields of the markup
 * @param fields those that name a title
 */
export function headingTitle(lines: readonly Line[], fields: readonly Line[]): MarkedTitle | null {
  const headings = lines.filter((line) => line.role === 'heading' && line.text.length <= LONGEST_TITLE);
  const named = fields.map((field) => foldForComparing(field.text));
  const [only, second] = headings.filter((line) => line.depth === 1);
  const found = firstChosen(
    HEADINGS,
    headings.map((line, at) => ({
      line,
      key: foldForComparing(line.text),
      named,
      isOnlyOfFirstRank: line === only && !second,
      isFirstAboveDate: at === 0 && isDated(lines, lines.indexOf(line)),
    })),
  );
  if (!found) return null;
  const { line } = found.candidate;
  if (!lines.slice(0, lines.indexOf(line)).every(isMenuLine)) return null;
  return { line, text: foldBlanks(line.text), rule: found.rule.name };
}
