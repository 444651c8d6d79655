import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { namesIn } from '#names/names-in.ts';
import type { Parsed, Recognition } from '#document/format.ts';
import type { Kind } from '#document/kind.ts';
import type { ParsedSection } from '#document/tree.ts';
import { PHOTO_COUNTER } from '../../page/boilerplate.ts';
import { consumeBody } from '../../body/body.ts';
import { joinBroken } from '../../body/broken-lines.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { consumeDateLine, timeFacts } from '../../head/dated.ts';
import type { KremlinEdition } from './edition.ts';
import { unfoldHead } from './one-line.ts';
import { consumeKremlinTail, consumeLinks, type KremlinTail } from './tail.ts';
import { BREAK_BEFORE_MARK } from '../../body/label/hover-card.ts';
import { LOWER_LETTER } from '../../body/label/speech.ts';
import { readLabel } from '../../body/label/label.ts';
import { closePage, openPage, consume, noteDecision, type Page } from '../../page/page.ts';
import { caption, furniture, metadata } from '../../page/span.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { kindOfTitle } from '../../head/title.ts';
import { isPlaceLine } from './place.ts';
import { shownBy } from '../signs.ts';

/** How many lines the title, summary and date can take together. */
const HEAD_LINES = 8;
/** The same where links break the summary; looked through only below the site's own section. */
const BROKEN_HEAD_LINES = 20;
/** How many lines a caption can take that is broken at links. */
const CAPTION_LINES = 4;

/** The publication status takes no more lines at the end. */
const END_LINES = 8;
/** A longer line above the first label is text, in UTF-16 code units. */
const LONGEST_SUBTITLE = 199;

/** Evidence that a capture is an event page of the edition. */
export function recogniseKremlin(capture: Capture, edition: KremlinEdition): Recognition | null {
  const head = unfoldHead(capture.lines, edition).slice(0, HEAD_LINES);
  const date = head.findIndex((line) => readStandaloneDate(line.text) !== null);
  const tail = capture.lines
    .slice(-END_LINES)
    .some((line) => edition.tail.publishedIn.test(foldBlanks(line.text.slice(0, 60))));
  const section = foldBlanks(head[0]?.text.slice(0, 60) ?? '');
  const menu = edition.section.test(section);
  if (menu && tail) return shownBy({ name: 'kremlin-section-and-end', values: { printed: section } });
  if (tail && date >= 0) return shownBy({ name: 'kremlin-date-and-end', values: {} });
  const time = date >= 0 && readTimeLine(head[date + 1]?.text ?? '') !== null;
  if (menu && time) return shownBy({ name: 'kremlin-section-and-times', values: { printed: section } });
  return null;
}

/** A date line that holds the time of day too: `March 30, 2016, 15:20`. */
const ENDS_IN_TIME = /\d:\d{2}$/u;

/** Where the date line of the head stands: the one with the time below or behind it, since a title can be a date too; -1 where there is none. */
function dateLineAt(lines: readonly Line[], reach: number): number {
  const head = lines.slice(0, reach + 1);
  const dated = head.flatMap((line, at) => (at < reach && readStandaloneDate(line.text) !== null ? [at] : []));
  const timed = dated.find(
    (at) => ENDS_IN_TIME.test(head[at]?.text.trimEnd() ?? '') || readTimeLine(head[at + 1]?.text ?? '') !== null,
  );
  return timed ?? dated[0] ?? -1;
}

/** The words of a line of the head that a link may have broken. */
const unbroken = (line: Line): string => foldBlanks(line.text.replace(BREAK_BEFORE_MARK, ''));

/** Makes one line of the first of those left up to `limit`, where the capture breaks it at a link. */
function mendFirst(page: Page, limit: number): void {
  const [first, ...others] = joinBroken(page.capture, page.lines.slice(0, limit));
  if (first) page.lines.splice(0, limit, first, ...others);
}

/** Consumes the next line of the head as what `make` says, and notes why it is that. */
function consumeBecause(
  page: Page,
  rule: string,
  make: (line: Line) => ReturnType<typeof furniture | typeof metadata | typeof caption>,
): void {
  consume(page, (line) => {
    const node = make(line);
    const verdict = node.type === 'metadata' ? node.field : node.type === 'furniture' ? node.what : node.type;
    noteDecision(page, line, { table: 'head', rule, verdict });
    return node;
  });
}

function consumeHead(page: Page, edition: KremlinEdition): { title: string; summaryNames: string[] } {
  const { capture } = page;
  const menu = edition.section.test(foldBlanks(page.lines[0]?.text.slice(0, 60) ?? ''));
  if (menu) consumeBecause(page, 'section of the site', (line) => furniture(capture, line, 'menu'));
  const date = dateLineAt(page.lines, menu ? BROKEN_HEAD_LINES : HEAD_LINES);
  const names: string[] = [];
  let title = '';
  if (date > 0 || (date < 0 && page.lines[0] && !readLabel(page.lines[0]))) {
    consumeBecause(page, 'first line above the date', (line) => {
      title = foldBlanks(line.text);
      return metadata(capture, line, { field: 'title', text: title });
    });
    const summary = joinBroken(capture, page.lines.splice(0, Math.max(0, date - 1)));
    for (const line of summary) {
      noteDecision(page, line, { table: 'head', rule: 'between title and date', verdict: 'summary' });
      names.push(...namesIn(line.text));
      page.children.push(metadata(capture, line, { field: 'summary', text: unbroken(line) }));
    }
  }
  if (date >= 0) consumeDate(page);
  return { title, summaryNames: names };
}

function consumeDate(page: Page): void {
  const { capture } = page;
  consumeDateLine(page, 'date');
  const time = page.lines[0] ? readTimeLine(page.lines[0].text) : null;
  if (time) {
    consumeBecause(page, 'time below the date', (line) => metadata(capture, line, timeFacts(time)));
  }
  const [place, next] = page.lines;
  if (place && isPlaceLine(place, next ?? null))
    consumeBecause(page, 'words of a place below the date', (line) =>
      metadata(capture, line, { field: 'place', text: foldBlanks(line.text) }),
    );
  if (PHOTO_COUNTER.test(foldBlanks(page.lines[0]?.text.slice(0, 40) ?? ''))) {
    consumeBecause(page, 'counter of pictures', (line) => furniture(capture, line, 'photo counter'));
    mendFirst(page, CAPTION_LINES);
    const [under] = page.lines;
    if (under && !opensTurn(under))
      consumeBecause(page, 'below the counter of pictures', (line) => caption(capture, line));
  }
}

/** Whether a line is a label with words spoken after it; what follows a colon within a caption begins in small letters. */
function opensTurn(line: Line): boolean {
  const candidate = readLabel(line);
  return candidate !== null && !LOWER_LETTER.test(line.text.slice(candidate.end).trimStart());
}

/** A line such as `Speech at expanded meeting of …` that stands directly above the first words spoken. */
function isSubtitle(line: Line, context: { nextIsLabel: boolean; inTurn: boolean }): boolean {
  return (
    line.role === 'heading' ||
    (context.nextIsLabel &&
      !context.inTurn &&
      line.text.length <= LONGEST_SUBTITLE &&
      !/[.!?:;,…”"»)]$/u.test(line.text.trimEnd()))
  );
}

function kindOf(
  title: string,
  hasQuestions: boolean,
  turns: number,
  tail: KremlinTail,
  sections: readonly ParsedSection[],
  edition: KremlinEdition,
): Kind {
  const byTitle = kindOfTitle(title, hasQuestions);
  const inTranscripts = tail.publishedIn.some((name) => edition.transcripts.has(name)) || turns > 0;
  if (byTitle === 'remarks' || byTitle === 'press-conference' || byTitle === 'interview' || byTitle === 'briefing')
    return inTranscripts ? byTitle : byTitle === 'remarks' ? 'remarks' : 'news';
  if (byTitle === 'meeting') return 'meeting';
  if (byTitle) return byTitle;
  if (edition.announces?.test(title)) return 'announcement';
  if (tail.publishedIn.some((name) => edition.documents.has(name))) return 'document';
  if (!inTranscripts) return 'news';
  const voices = new Set(sections.filter((section) => section.label).map((section) => section.label?.name));
  return voices.size > 1 ? 'meeting' : 'remarks';
}

/** Reads an event page of the edition. */
export function parseKremlin(capture: Capture, edition: KremlinEdition): Parsed {
  const page = openPage(capture);
  page.lines = unfoldHead(page.lines, edition);
  const tail = consumeKremlinTail(page, edition.tail);
  consumeLinks(page, edition.tail);
  const { title, summaryNames } = consumeHead(page, edition);
  const captions = page.children.filter((child) => child.type === 'caption').map((child) => child.value);
  const names = [...namesIn(title), ...summaryNames, ...captions.flatMap(namesIn), ...tail.persons];
  const body = consumeBody(page, page.lines, {
    unlabelled: 'article',
    names,
    pullQuotes: true,
    transcript: tail.publishedIn.length > 0 ? tail.publishedIn.some((name) => edition.transcripts.has(name)) : null,
    isHeading: isSubtitle,
  });
  return closePage(page, {
    kind: kindOf(title, body.hasQuestions, body.turns, tail, body.sections, edition),
    publisher: edition.publisher,
  });
}
