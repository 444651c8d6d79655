import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { consumeDateLine } from '../../head/dated.ts';
import { boilerplate } from '../../page/boilerplate.ts';
import { consume, noteDecision, type Page } from '../../page/page.ts';
import { NOTE_LINE } from '../../tail/note-lines.ts';
import { caption, furniture, metadata } from '../../page/span.ts';
import { isAgencyName } from './agency-name.ts';

/** The credit of a picture. */
export const PHOTO_LINE = compile(`^(?:©|\\(c\\)|${oneOf(allWords('photoWords'))})`, 'iu');
const EDITORS_LINE = /^(?:редакция сайта|перейти в фотобанк$)/iu;
/** The part of an agency's site in which an item stands. */
const RUBRIC = compile(`^${oneOf(allWords('rubrics'))}$`, 'iu');

/** What a line above the dateline is. */
type AgencyVerdict = 'boilerplate' | 'menu' | 'caption' | 'note' | 'date' | 'time' | 'title' | 'summary';

/** A line above the dateline, with what the lines above it were. */
interface AgencyLine {
  readonly line: Line;
  /** Blanks folded. */
  readonly text: string;
  readonly title: string | null;
  /** A picture's credit or caption has begun. */
  readonly pictured: boolean;
}

/** What a line above the dateline is, the first row that holds. */
const AGENCY_LINES: readonly Rule<AgencyLine, AgencyVerdict>[] = [
  { name: 'boilerplate', when: ({ line }) => boilerplate(line) !== null, verdict: 'boilerplate' },
  // It belongs to the site.
  { name: 'editors of the site', when: ({ text }) => EDITORS_LINE.test(text), verdict: 'menu' },
  { name: 'name of the agency', when: ({ text }) => isAgencyName(text), verdict: 'menu' },
  // Below the title the same word may be a summary.
  { name: 'rubric', when: ({ text, title }) => title === null && RUBRIC.test(text), verdict: 'menu' },
  { name: 'credit of a picture', when: ({ text }) => PHOTO_LINE.test(text), verdict: 'caption' },
  // The day of publication stands on a line of its own above the dateline, be it below a picture.
  { name: 'date', when: ({ text }) => readStandaloneDate(text) !== null, verdict: 'date' },
  { name: 'time of day', when: ({ text }) => readTimeLine(text) !== null, verdict: 'time' },
  // The picture stands last above the text: what follows its credit is its caption.
  { name: 'below the credit of a picture', when: ({ pictured }) => pictured, verdict: 'caption' },
  { name: 'note about the page', when: ({ text }) => NOTE_LINE.test(text), verdict: 'note' },
  { name: 'first line that is nothing else', when: ({ title }) => title === null, verdict: 'title' },
  // A lead; an item has no other lines there.
  { name: 'between title and dateline', when: () => true, verdict: 'summary' },
];

/** Makes a line what the verdict says. */
function consumeAs(page: Page, verdict: AgencyVerdict, text: string): void {
  const { capture } = page;
  if (verdict === 'date') consumeDateLine(page, 'published');
  else
    consume(page, (line) => {
      if (verdict === 'boilerplate') return furniture(capture, line, boilerplate(line) ?? 'menu');
      if (verdict === 'menu') return furniture(capture, line, 'menu');
      if (verdict === 'caption') return caption(capture, line);
      return metadata(capture, line, {
        field: verdict,
        text: verdict === 'time' ? (readTimeLine(text)?.time ?? null) : text,
      });
    });
}

/**
 * Consumes the lines above the dateline.
 * @param until how many they are
 * @param marked the title that the markup names
 * @returns the title; null where none stands above the dateline
 */
export function consumeAgencyHead(page: Page, until: number, marked: string | null): string | null {
  let title: string | null = marked;
  let pictured = false;
  for (const line of page.lines.slice(0, until)) {
    const text = foldBlanks(line.text);
    const rule: Rule<AgencyLine, AgencyVerdict> | null = firstRule(AGENCY_LINES, { line, text, title, pictured });
    if (!rule) break;
    noteDecision(page, line, { table: 'head', rule: rule.name, verdict: rule.verdict });
    if (rule.verdict === 'title') title = text;
    pictured ||= rule.verdict === 'caption';
    consumeAs(page, rule.verdict, text);
  }
  return title;
}
