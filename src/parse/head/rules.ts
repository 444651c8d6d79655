import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import type { Rule } from '#document/rule.ts';
import { isRule } from '../body/stage.ts';
import { clockTown } from '../date/clock.ts';
import { readRegisterNumber, readStandaloneDate } from '../date/index.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { boilerplate } from '../page/boilerplate.ts';
import { readSourceLine } from '../tail/source-line.ts';
import { isDateLine, isFullDate } from './dated.ts';
import type { MarkedTitle } from './marked/marked.ts';
import { linesAboveDate } from './head-block.ts';
import { isLead, LEAD_LINES } from './lead.ts';
import { OTHER_PAGE } from './other-page.ts';
import { isByline, isCredit, isNameAndOffice } from './person-line.ts';
import { isSecondTitle, mayBeTitle } from './title-line.ts';
import { isTown } from './town.ts';

/** What a line of the head is; `end` leaves it, and all below, to the body. */
export type HeadVerdict =
  | 'end'
  | 'field'
  | 'boilerplate'
  | 'rule'
  | 'page header'
  | 'release'
  | 'clock'
  | 'repeated title'
  | 'date word'
  | 'number'
  | 'date'
  | 'date among others'
  | 'month'
  | 'time'
  | 'publisher'
  | 'second title'
  | 'place'
  | 'summary'
  | 'participants'
  | 'caption'
  | 'byline'
  | 'note'
  | 'other headline'
  | 'menu'
  | 'menu above'
  | 'site above'
  | 'title';

/** What is known of a page and of its head where the next line of it is to be judged. */
export interface HeadLine {
  readonly line: Line;
  /** The words of the line, blanks folded; empty where it is longer than any line of a head. */
  readonly text: string;
  /** The lines left, this one first. */
  readonly lines: readonly Line[];
  /** How many lines of the head were read before. */
  readonly consumed: number;
  /** The title that markup or a print header shows, wherever it stands. */
  readonly marked: MarkedTitle | null;
  /** How many lines of the page open with the label of a person. */
  readonly turns: number;
  /** The title found so far, folded for comparing. */
  readonly titleKey: string | null;
  /** How many lines of menus still stand above an unmistakable title. */
  readonly menuLines: number;
  /** How many lines of the site still stand above the head. */
  readonly siteLines: number;
  /** A date, time, number or source was found. */
  readonly dated: boolean;
  /** Lines of a block above the date were set aside as notes, and the rest of it is as well. */
  readonly noted: boolean;
  /** The layout reads names and rooms above the date itself. */
  readonly hasRooms?: boolean;
  /** A place was found on a line of its own. */
  readonly placed: boolean;
}

/** No head of the known captures has more lines, menus counted; a page of dates alone must end somewhere. */
const MOST_HEAD_LINES = 40;

/** A comma that a capture left before the time of day. */
const STRAY_COMMA = /^, /u;

/** The time of day on a line of its own, whatever comma was left before it. */
export const timeOf = (text: string): ReturnType<typeof readTimeLine> => readTimeLine(text.replace(STRAY_COMMA, ''));

/** A word on a line of its own that announces the date on the next. */
const DATE_WORD = compile(`^${oneOf(allWords('publishedHeadings', 'dateHeadings'))}\\s?:?$`, 'iu');

/** A month of a year and nothing else. */
const MONTH_ALONE = compile(
  `^\\p{L}{3,9}\\.? \\d{4}(?: ${oneOf(allWords('yearNouns'))}| ${oneOf(allWords('yearAbbreviations'))}\\.)?$`,
  'u',
);

/** Blanks by which the parts of a page header are set apart; four may indent or part words by mistake. */
const FAR_APART = /[ \t]{5,}/u;

/** The header of a printed page: its parts are set far apart, and one of them is the day. */
function isPageHeader(line: Line): boolean {
  const parts = line.text.trim().split(FAR_APART);
  return parts.length > 1 && parts.some((part) => isFullDate(foldBlanks(part)));
}

/** `For Immediate Release          March 3, 2011`: the day of such a header is that of the document; null of any other. */
export function dayOfRelease({ text }: Pick<Line, 'text'>): string | null {
  const parts = text.trim().split(FAR_APART).map(foldBlanks);
  return parts.some((part) => RELEASE.test(part)) ? (parts.find(isFullDate) ?? null) : null;
}
const RELEASE = compile(`^${oneOf(allWords('statusPhrases'))}:?$`, 'iu');

/** The whole line in square brackets, or an address in them at its end: `[Pages H123-H124]`, `… Online [www.example.org]`. */
const IN_RECORDS = /^\[[^[\]]{2,80}\]$|\[www\.[\w.-]{3,60}\]$/u;

/** What the line below says, blanks folded. */
const below = ({ lines }: HeadLine): string => foldBlanks(lines[1]?.text ?? '');

/** Whether the line below is a town. */
const isAboveTown = ({ lines: [, line, ...others], dated }: HeadLine): boolean =>
  line !== undefined && isTown({ line, text: foldBlanks(line.text), lines: [line, ...others], dated });

/** Whether a date stands below the first of these lines, right there or below other short lines of a head. */
const isDatedBelow = (lines: readonly Line[]): boolean =>
  (lines[1] !== undefined && isDateLine(lines[1])) || linesAboveDate(lines.slice(1, MOST_HEAD_LINES)) > 0;

/**
 * What a line of the head is, the first row that holds. A line is asked what it is by its own words first, then by what
 * stands above it; the first line that is nothing else is the title, and the next such line opens the body.
 */
export const HEAD_RULES: readonly Rule<HeadLine, HeadVerdict>[] = [
  // A capture that is a list of dates or menus has no head at all; it is not read through to its end.
  { name: 'more lines than a head has', when: ({ consumed }) => consumed >= MOST_HEAD_LINES, verdict: 'end' },
  // Lines without words are not handed over; a line longer than any title is a paragraph.
  { name: 'longer than a title', when: ({ text }) => text === '', verdict: 'end' },
  // Front matter, `<meta>` and `<time>` say themselves what they are.
  { name: 'field of the markup', when: ({ line }) => line.role === 'field', verdict: 'field' },
  // Its days are not those of the document.
  { name: 'site above the head', when: ({ siteLines }) => siteLines > 0, verdict: 'site above' },
  // `28.09.2024 21:26 № 1832-28-09-2024` looks like a telephone number; so this row stands above the boilerplate.
  { name: 'register number', when: ({ text }) => readRegisterNumber(text) !== null, verdict: 'number' },
  // `[House]`, `[Pages H123-H124]` below the day of a volume of records, and where it is kept.
  {
    name: 'place in a volume of records',
    when: ({ text, titleKey, dated }) => dated && titleKey === null && IN_RECORDS.test(text),
    verdict: 'note',
  },
  // What any site prints is nobody’s title, but where markup shows it to be one: a page may be called `Contacts`.
  {
    name: 'boilerplate',
    when: ({ line, marked }) => line !== marked?.line && boilerplate(line) !== null,
    verdict: 'boilerplate',
  },
  // A rule of Markdown between title, date and text says nothing.
  { name: 'rule of the markup', when: ({ line }) => line.role === 'break', verdict: 'rule' },
  // Signs above, below or around a title; below title and date a rule opens the text.
  {
    name: 'rule of signs',
    when: ({ text, titleKey, dated }) => isRule(text) && !(titleKey !== null && dated),
    verdict: 'rule',
  },
  { name: 'day of release', when: ({ line }) => dayOfRelease(line) !== null, verdict: 'release' },
  // Only printed pages set parts of a line so far apart.
  { name: 'header of a printed page', when: ({ line }) => isPageHeader(line), verdict: 'page header' },
  // The day above the clock of a town is that of the visit, not of the document.
  {
    name: 'day above a clock',
    when: (at) => clockTown(below(at)) !== null && readStandaloneDate(at.text) !== null,
    verdict: 'clock',
  },
  // Breadcrumbs and `<title>` say the title again.
  {
    name: 'title once more',
    when: ({ text, titleKey }) => foldForComparing(text) === titleKey,
    verdict: 'repeated title',
  },
  // `Date:` alone says nothing but what the next line is.
  {
    name: 'word above a date',
    when: (at) => DATE_WORD.test(at.text) && readStandaloneDate(below(at)) !== null,
    verdict: 'date word',
  },
  // A date and nothing else stands for itself.
  { name: 'date', when: ({ line }) => isDateLine(line), verdict: 'date' },
  // `News | 14 May 2019 | Lakeford` may be a title, but no second one.
  {
    name: 'date among other things',
    when: ({ line, titleKey }) => titleKey !== null && isDateLine(line, { amongOthers: true }),
    verdict: 'date among others',
  },
  // A month without a day dates a page only where it has the line to itself.
  {
    name: 'month alone',
    when: ({ line, text }) => MONTH_ALONE.test(text) && isDateLine(line, { precision: 'month' }),
    verdict: 'month',
  },
  { name: 'time of day', when: ({ text }) => timeOf(text) !== null, verdict: 'time' },
  // `Source: …` names the publisher in so many words.
  { name: 'source', when: ({ line }) => readSourceLine(line) !== null, verdict: 'publisher' },
  // Above the title both may be a title.
  {
    name: 'credit of a picture',
    when: ({ text, titleKey }) => titleKey !== null && isCredit(text),
    verdict: 'caption',
  },
  { name: 'author', when: ({ text, titleKey }) => titleKey !== null && isByline(text), verdict: 'byline' },
  // `Related: Old weir closed (3 March 2018)`
  {
    name: 'link to another page',
    when: ({ text, titleKey }) => titleKey !== null && OTHER_PAGE.test(text),
    verdict: 'other headline',
  },
  // Two titles stand under each other where one page holds two occasions, or says one in two ways.
  {
    name: 'second title with its day',
    when: ({ line, text, titleKey }) => titleKey !== null && isSecondTitle(line, text),
    verdict: 'second title',
  },
  // A page has one place; a second town opens the text.
  { name: 'town', when: (at) => at.titleKey !== null && !at.placed && isTown(at), verdict: 'place' },
  // `Odo Rowe, Department Spokesperson` between the date and the town.
  {
    name: 'name and office above a town',
    when: (at) => at.titleKey !== null && at.dated && !at.placed && isNameAndOffice(at.text) && isAboveTown(at),
    verdict: 'participants',
  },
  // Below title and date nothing but the text is left.
  { name: 'text below title and date', when: ({ titleKey, dated }) => titleKey !== null && dated, verdict: 'end' },
  // `Odo Rowe, Department Spokesperson` is who speaks, where the date still follows.
  {
    name: 'name and office above the date',
    when: ({ text, titleKey, lines, hasRooms }) =>
      titleKey !== null && !hasRooms && isNameAndOffice(text) && linesAboveDate(lines) > 0,
    verdict: 'participants',
  },
  // More lines than a summary has stand there in the heads of records: council, sort of document, sitting, house.
  {
    name: 'line of the head above the date',
    when: ({ titleKey, lines, noted, hasRooms }) =>
      titleKey !== null && !hasRooms && linesAboveDate(lines) > (noted ? 0 : LEAD_LINES),
    verdict: 'note',
  },
  // Between title and date stands a summary; without a date near below it is the text.
  { name: 'summary above the date', when: (at) => at.titleKey !== null && isLead(at.lines), verdict: 'summary' },
  { name: 'text below the title', when: ({ titleKey }) => titleKey !== null, verdict: 'end' },
  // Where markup or a print header shows the title, what stands above it belongs to the site.
  {
    name: 'above the marked title',
    when: ({ marked, line, lines }) => marked !== null && line !== marked.line && lines.includes(marked.line),
    verdict: 'menu',
  },
  { name: 'marked title', when: ({ marked, line }) => line === marked?.line, verdict: 'title' },
  // Counted before: so many short lines stand above a line that nothing but a title can be.
  { name: 'menu above an unmistakable title', when: ({ menuLines }) => menuLines > 0, verdict: 'menu above' },
  // A turn, a salutation or a paragraph opens the text of a page without a title.
  {
    name: 'turn or text',
    when: ({ line, text, turns, lines }) =>
      !mayBeTitle(line, text, { turns, lines, isDatedBelow: isDatedBelow(lines) }),
    verdict: 'end',
  },
  { name: 'first line that is nothing else', when: () => true, verdict: 'title' },
];
