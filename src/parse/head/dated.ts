import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { weekdayFits } from '#document/compare-dates.ts';
import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { isFullDay } from '#document/full-day.ts';
import type { OtherCalendar } from '#document/other-calendar.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Metadata } from '#document/tree.ts';
import { findDateAtEndOfTitle, readStandaloneDate, type DateRole } from '../date/index.ts';
import type { DateOptions } from '../date/notations.ts';
import type { TimeOfDay } from '../date/time-of-day.ts';
import { consume, noteDecision, type Page } from '../page/page.ts';
import { behindAuthor } from './person-line.ts';
import { metadata } from '../page/span.ts';
import { extent } from '../page/line-parts.ts';

/** The date and place that go into a metadata node. */
export interface DateFacts {
  date?: DateMention;
  place?: string;
}

const placeOf = ({ capture }: Page, line: Line): Pick<Problem, 'file' | 'line'> => ({
  file: capture.file,
  line: fileLineAt(capture, extent(line).start),
});

/** Lists a date that the calendar does not have. */
export const reportInvalidDate = (page: Page, line: Line, printed: string): void => {
  page.problems.push(problem('date-invalid', placeOf(page, line), 'plain', { printed }));
};

/** What a date line and the end of a title say alike. */
type Read =
  | { readonly kind: 'date'; readonly mention: DateMention; readonly place: string | null; readonly rule: string }
  | { readonly kind: 'invalid'; readonly text: string; readonly calendar?: OtherCalendar; readonly rule: string };

/** The date and place read from a line; notes by which rule, and lists what is wrong with the date. */
function facts(page: Page, line: Line, table: 'date' | 'title', read: Read | null): DateFacts {
  if (!read) return {};
  const { rule } = read;
  noteDecision(page, line, { table, rule, verdict: read.kind === 'date' ? read.mention.edtf : 'not in the calendar' });
  if (read.kind === 'invalid') {
    if (read.calendar)
      page.problems.push(problem('date-of-other-calendar', placeOf(page, line), read.calendar, { printed: read.text }));
    else reportInvalidDate(page, line, read.text);
    return {};
  }
  if (weekdayFits(read.mention) === false)
    page.problems.push(problem('weekday-mismatch', placeOf(page, line), 'plain', { date: read.mention.edtf }));
  return { date: read.mention, ...(read.place ? { place: read.place } : {}) };
}

/** The date and place that a text gives where it is a date line; impossible dates are listed as problems. */
export const dateFacts = (page: Page, line: Line, text: string): DateFacts =>
  facts(page, line, 'date', readStandaloneDate(text));

/** The date and place with which a title ends, or the day before it. */
export function titleFacts(page: Page, line: Line, title: string): DateFacts {
  const end = findDateAtEndOfTitle(title);
  return end ? facts(page, line, 'title', end) : facts(page, line, 'date', readDateBeforeTitle(title));
}

/** The time of day on a line of its own. */
export const timeFacts = (read: TimeOfDay | null): Pick<Metadata, 'field' | 'text' | 'zone'> => ({
  field: 'time',
  text: read?.time ?? null,
  ...(read?.zone ? { zone: read.zone } : {}),
});

/** `By Anna Reed, 14 May 2019`: who wrote a page, and the day on which it was put up where the line ends in it. */
export function bylineFacts(text: string): Pick<Metadata, 'field' | 'text' | 'date'> {
  const end = readStandaloneDate(text.slice(behindAuthor(text)).trim()) ?? findDateAtEndOfTitle(text);
  return end?.kind === 'date' ? { field: 'published', text, date: end.mention } : { field: 'note', text };
}

/** `2019-03-04`, `04.03.2019`, `2019年8月2日` */
const DAY_IN_FIGURES = `(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}${oneOf(allWords('yearSigns'))}\\d{1,2}${oneOf(allWords('monthSigns'))}\\d{1,2}${oneOf(allWords('daySigns'))})`;
/** `2019-03-04 Interview`, `2019-08-02 “Bridges”`, `2019-08-02 2020 Cup`, `04.03.2019. Interview`: a day in figures before a title. */
const DAY_BEFORE_TITLE = compile(`^${DAY_IN_FIGURES}(?=[.:,]?\\s\\S|[-_]\\p{L}|[“"«「『《【（(])`, 'u');
/** `20190802 Bridges` */
const COMPACT_DAY = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=[ _-]\S)/u;

function readDateBeforeTitle(title: string): ReturnType<typeof readStandaloneDate> {
  const [, year, month = '', day = ''] = COMPACT_DAY.exec(title) ?? [];
  const compact = year === undefined ? null : readStandaloneDate(`${year}-${month}-${day}`);
  // A number of eight figures that is no day is a number.
  return compact?.kind === 'date' ? compact : readStandaloneDate(DAY_BEFORE_TITLE.exec(title)?.[0] ?? '');
}

const readLine = (line: Line, options: DateOptions): ReturnType<typeof readStandaloneDate> =>
  readStandaloneDate(foldBlanks(line.text), options);

/** Whether a line is a date, be it one that the calendar does not have. */
export const isDateLine = (line: Line, options: DateOptions = {}): boolean => readLine(line, options) !== null;

/**
 * Consumes the next line of the page if it is a date line.
 * @param field what a date standing by itself means on this page, unless the line says it is another
 */
export function consumeDateLine(page: Page, field: 'date' | 'published', options: DateOptions = {}): boolean {
  const [line] = page.lines;
  const read = line ? readLine(line, options) : null;
  if (!line || !read) return false;
  const role = read.kind === 'date' && read.role !== 'date' ? read.role : field;
  consume(page, (found) =>
    metadata(page.capture, found, { field: role, text: foldBlanks(found.text), ...facts(page, found, 'date', read) }),
  );
  return true;
}

/** What the words before a date line make of its day: of the document, of publication or of the last change. */
export function roleOf(text: string): DateRole {
  const read = readStandaloneDate(text);
  return read?.kind === 'date' ? read.role : 'date';
}

/** Whether some part of the page set aside so far gives a date. */
export const isDated = ({ children }: Page): boolean =>
  children.some((child) => child.type === 'metadata' && child.date);

/** Whether a text is the date of a single day and nothing else. */
export function isFullDate(text: string): boolean {
  const read = readStandaloneDate(text);
  return read?.kind === 'date' && isFullDay(read.mention.edtf);
}
