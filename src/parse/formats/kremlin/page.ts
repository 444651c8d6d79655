import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { namesIn } from '#names/names-in.ts';
import type { Parsed } from '#document/format.ts';
import { PHOTO_COUNTER } from '../../page/boilerplate.ts';
import { consumeBody } from '../../body/body.ts';
import { joinBroken } from '../../body/broken-lines.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { consumeDateLine, dateFacts, timeFacts } from '../../head/dated.ts';
import type { KremlinEdition } from './edition.ts';
import { kindOfEvent } from './kind.ts';
import { unfoldHead } from './one-line.ts';
import { consumeKremlinTail, consumeLinks } from './tail.ts';
import { BREAK_BEFORE_MARK } from '../../body/label/hover-card.ts';
import { readLabel } from '../../body/label/label.ts';
import { cut } from '../../page/line-parts.ts';
import { closePage, openPage, consume, noteDecision, noteKind, type Page } from '../../page/page.ts';
import { caption, furniture, metadata } from '../../page/span.ts';
import { isCredit } from '../../head/person-line.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { isPlaceLine } from './place.ts';
import { announcedDay, HEAD_LINES, sectionOf } from './top.ts';
import { opensTurn } from './under-counter.ts';

/** How many lines title, summary and date can take where links break the summary; looked through only below the site's own section. */
const BROKEN_HEAD_LINES = 20;
/** How many lines a caption can take that is broken at links. */
const CAPTION_LINES = 4;

/** A longer line is no counter of pictures, whatever blanks it holds, in UTF-16 code units. */
const LONGEST_COUNTER = 40;
/** A longer line above the first label is text, in UTF-16 code units. */
const LONGEST_SUBTITLE = 199;

/** A date line that holds the time of day too: `March 30, 2016, 15:20`. */
const ENDS_IN_TIME = /\d:\d{2}$/u;

/** Where the date line of the head stands: the one with the time below or behind it, since a title can be a date too; -1 where there is none. */
function dateLineAt(lines: readonly Line[], reach: number, edition: KremlinEdition): number {
  const head = lines.slice(0, reach + 1);
  let first = -1;
  for (const [at, line] of head.slice(0, reach).entries()) {
    if (readStandaloneDate(line.text) === null && announcedDay(line, edition) === null) continue;
    if (ENDS_IN_TIME.test(line.text.trimEnd()) || readTimeLine(head[at + 1]?.text ?? '') !== null) return at;
    if (first < 0) first = at;
  }
  return first;
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
  const menu = sectionOf(page.lines[0], edition) !== '';
  if (menu) consumeBecause(page, 'section of the site', (line) => furniture(capture, line, 'menu'));
  const date = dateLineAt(page.lines, menu ? BROKEN_HEAD_LINES : HEAD_LINES, edition);
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
  if (date >= 0) consumeDate(page, edition);
  return { title, summaryNames: names };
}

const isPhotoCounter = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length <= LONGEST_COUNTER && PHOTO_COUNTER.test(foldBlanks(line.text));

function consumeDate(page: Page, edition: KremlinEdition): void {
  const { capture } = page;
  const announced = page.lines[0] ? announcedDay(page.lines[0], edition) : null;
  if (announced === null) consumeDateLine(page, 'date');
  else
    consume(page, (line) =>
      metadata(capture, line, { field: 'date', text: foldBlanks(line.text), ...dateFacts(page, line, announced) }),
    );
  const time = page.lines[0] ? readTimeLine(page.lines[0].text) : null;
  if (time) {
    consumeBecause(page, 'time below the date', (line) => metadata(capture, line, timeFacts(time)));
  }
  consumePart(page);
  const [place, next] = page.lines;
  if (place && isPlaceLine(place, next ?? null))
    consumeBecause(page, 'words of a place below the date', (line) =>
      metadata(capture, line, { field: 'place', text: placeText(line) }),
    );
  if (isPhotoCounter(page.lines[0])) {
    consumeBecause(page, 'counter of pictures', (line) => furniture(capture, line, 'photo counter'));
    mendFirst(page, CAPTION_LINES);
    const [under] = page.lines;
    if (under && !opensTurn(under, page.lines))
      consumeBecause(page, 'below the counter of pictures', (line) => caption(capture, line));
    if (page.lines[0] && isCredit(page.lines[0].text.trim()))
      consumeBecause(page, 'credit of the picture', (line) => caption(capture, line));
  }
}

/** `Part 1. The Kremlin, Moscow, March 1, 2018`: the words before place and day. */
const PART = /^(?:Part|Часть) \d{1,2}\.\s/u;

/** The part of the transcript that begins, and the day beside its place where it is printed there too. */
function consumePart(page: Page): void {
  const [line] = page.lines;
  const words = PART.exec(line?.text ?? '')?.[0];
  if (!line || words === undefined) return;
  page.lines.splice(0, 1, cut(line, 0, words.length), cut(line, words.length));
  consumeBecause(page, 'part of a transcript', (part) =>
    metadata(page.capture, part, { field: 'note', text: foldBlanks(part.text) }),
  );
  const [rest] = page.lines;
  const read = readStandaloneDate(foldBlanks(rest?.text ?? ''));
  if (read?.kind === 'date' && read.place !== null)
    consumeBecause(page, 'place and day of a part', (part) =>
      metadata(page.capture, part, { field: 'place', text: read.place, date: read.mention }),
    );
}

/** A place as it is shown: without the full stop that closes a line, not an abbreviation. */
function placeText(line: Line): string {
  const text = foldBlanks(line.text);
  return /\p{L}{3}\.$/u.test(text) ? text.slice(0, -1) : text;
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
  const kind = kindOfEvent(title, tail.publishedIn, body, edition);
  noteKind(page, kind);
  return closePage(page, { kind: kind.verdict, publisher: edition.publisher });
}
