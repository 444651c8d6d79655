import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import type { Recognition } from '#document/format.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { recognisedBy, weightOf, type SignRule } from '../signs.ts';
import type { KremlinEdition } from './edition.ts';
import { unfoldHead } from './one-line.ts';
import { announcedDay, HEAD_LINES, sectionOf } from './top.ts';

/** The publication status takes some eight lines at the end; a correction may have put paragraphs below it. */
const END_LINES = 30;
/** It says so within so many UTF-16 code units of its line; names of sections may follow at length. */
const STATUS_REACH = 60;

/** What the top and the end of a page show. Dates are looked for where they are asked after. */
interface Seen {
  /** The section of the site above the title; empty where the first line is none. */
  readonly section: string;
  /** A date stands on a line of the head. */
  readonly dated: boolean;
  /** The time of day stands right below it. */
  readonly timed: boolean;
  /** A line of the head says for which day something is announced. */
  readonly announced: boolean;
  /** The end says in which sections of the site the page was published. */
  readonly published: boolean;
}

/** By what an event page is recognised; a section alone or a date alone stands on pages of many sites. */
const SIGNS: readonly SignRule<Seen>[] = [
  {
    name: 'section and end',
    when: ({ section, published }) => section !== '' && published,
    verdict: ({ section }) => ({ name: 'kremlin-section-and-end', values: { printed: section } }),
  },
  // A capture may begin at the title.
  {
    name: 'date and end',
    when: (seen) => seen.published && seen.dated,
    verdict: () => ({ name: 'kremlin-date-and-end', values: {} }),
  },
  // Or end with the text.
  {
    name: 'section, date and time',
    when: (seen) => seen.section !== '' && seen.timed,
    verdict: ({ section }) => ({ name: 'kremlin-section-and-times', values: { printed: section } }),
  },
  {
    name: 'section and day announced',
    when: ({ section, announced }) => section !== '' && announced,
    verdict: ({ section }) => ({ name: 'kremlin-announcement', values: { printed: section } }),
  },
];

export const STRONGEST = weightOf('kremlin-section-and-end');

/** Evidence that a capture is an event page of the edition. */
export function recogniseKremlin(capture: Capture, edition: KremlinEdition): Recognition | null {
  const head = unfoldHead(capture.lines.slice(0, HEAD_LINES), edition).slice(0, HEAD_LINES);
  let place: number | null = null;
  const dateAt = (): number => (place ??= head.findIndex((line) => readStandaloneDate(line.text) !== null));
  return recognisedBy(SIGNS, {
    section: sectionOf(head[0], edition),
    get dated() {
      return dateAt() >= 0;
    },
    get timed() {
      const date = dateAt();
      return date >= 0 && readTimeLine(head[date + 1]?.text ?? '') !== null;
    },
    get announced() {
      return head.some((line) => announcedDay(line, edition) !== null);
    },
    published: capture.lines
      .slice(-END_LINES)
      .toReversed()
      .some((line) => edition.tail.publishedIn.test(foldBlanks(line.text.slice(0, STATUS_REACH)))),
  });
}
