import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { namesIn } from '#document/person.ts';
import type { Evidence, Parsed } from '#document/format.ts';
import type { Kind } from '#document/kind.ts';
import type { Section } from '#document/tree.ts';
import { PHOTO_COUNTER } from './boilerplate.ts';
import { readBody } from './body.ts';
import { joinBroken } from './body/broken-lines.ts';
import { readDateLine } from './date.ts';
import { takeDateLine } from './dated.ts';
import { takeKremlinTail, takeLinks, type KremlinTail } from './kremlin-tail.ts';
import { BREAK_BEFORE_MARK, LOWER_LETTER, readLabel } from './label.ts';
import { closePage, openPage, take, type Page } from './page.ts';
import { caption, cut, furniture, metadata } from './span.ts';
import { readTimeLine } from './date/time-of-day.ts';
import { kindOfTitle } from './title.ts';
import { isListedPlace, isRegion } from './date/places.ts';
import { isPlaceLine } from './place.ts';

export const ANNOUNCES = /\bwill (?:meet|visit|hold|take part|receive|attend|make)\b/u;

export const SECTION_WORD = /^(\p{Lu}\p{L}+)\s(?=\p{Lu})/u;

/** The words in which an edition of the site speaks. */
export interface KremlinEdition {
  /** The site's own section above the title. */
  readonly section: RegExp;
  /** The line of the tail that says where the page was published. */
  readonly publishedIn: RegExp;
  readonly publisher: NonNullable<Parsed['publisher']>;
}

/** How many lines the title, summary and date can take together. */
const HEAD_LINES = 8;
/** The same where links break the summary; looked through only below the site's own section. */
const BROKEN_HEAD_LINES = 20;
/** How many lines a caption can take that is broken at links. */
const CAPTION_LINES = 4;

/** Evidence that a capture is an event page of the edition. */
export function recogniseKremlin(capture: Capture, edition: KremlinEdition): Evidence | null {
  const head = unfoldHead(capture.lines).slice(0, HEAD_LINES);
  const date = head.findIndex((line) => readDateLine(line.text) !== null);
  const tail = capture.lines.slice(-8).some((line) => edition.publishedIn.test(foldBlanks(line.text.slice(0, 60))));
  const section = foldBlanks(head[0]?.text.slice(0, 60) ?? '');
  const menu = edition.section.test(section);
  if (menu && tail)
    return {
      weight: 98,
      why: `line 1 is the site’s section “${section}” and the end says where the page was published`,
    };
  if (tail && date >= 0)
    return { weight: 90, why: 'a date line in the head, and the end says where the page was published' };
  const time = date >= 0 && readTimeLine(head[date + 1]?.text ?? '') !== null;
  if (menu && time)
    return { weight: 85, why: `the site’s section “${section}” on line 1, then a date line and a time line` };
  return null;
}

/** The date and time inside a page that was captured as one line. */
export const INNER_STAMP =
  /(?<=\s)(?:\d{1,2} \p{L}{3,10} \d{4}(?: года)?|\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}),?\s{1,3}(\d{1,2}:\d{2})(?=\s)/u;
export const INNER_LABEL = /(?<=\s)\p{Lu}\.(?:-?\p{Lu}\.)?\p{Lu}[\p{L}’'-]{1,30}\s?(?:\([^()]{1,80}\)\s?)?:/u;
const ONE_LINE_HEAD = 1200;

/** How the summary of a page begins: the President or the event in the nominative, then a verb. */
export const SUMMARY_START =
  /(?<=[^\s,:–—-] )(?:Владимир Путин|Дмитрий Медведев|Президент(?: России)?|Глава государства|Состоял\p{L}{1,4}|(?:President )?(?:Vladimir Putin|Dmitry Medvedev)|The President)(?= \p{Ll})/u;
/** The counter of photographs or a break inside a page that was captured as one line. */
export const INNER_BREAK = /(?<=\s|^)(?:\d{1,3} (?:из|of) \d{1,3}|(?:\* ?){3})(?=\s|$)/u;
/** A stretch of capitalised words with commas, as a place has it. */
export const PLACE_STRETCH = /^\s?(?:\p{Lu}[\p{L}’-]{1,30},? ){1,6}/u;

/** Where the summary begins inside a head that lost its line ends; empty where no sentence closes the head. */
function summaryAt(head: string, from: number): number[] {
  if (!head.trimEnd().endsWith('.')) return [];
  const found = SUMMARY_START.exec(head.slice(from + 10));
  return found ? [from + 10 + found.index] : [];
}

/** Where place, counter and text part between the time and the first label of a page that lost its line ends. */
function innerHeadCuts(text: string): number[] {
  const mark = INNER_BREAK.exec(text);
  const end = mark?.index ?? text.length;
  const cuts = mark ? [mark.index, mark.index + mark[0].length] : [];
  if (text.slice(0, end).split(' ').length <= 8) return cuts;
  for (
    let at = PLACE_STRETCH.exec(text.slice(0, end))?.[0].trimEnd().length ?? 0;
    at > 0;
    at = text.lastIndexOf(' ', at - 1)
  ) {
    const parts = text.slice(0, at).trim().split(', ');
    if (parts.every((part) => isListedPlace(part) || isRegion(part))) return [at, ...cuts];
  }
  return [0, ...cuts];
}

/** A page whose lines were lost: section, title, date, time and place cut apart again. Other pages stay as they are. */
function unfoldHead(lines: readonly Line[]): Line[] {
  const [first, ...others] = lines;
  if (!first || first.text.length < 120) return [...lines];
  const head = first.text.slice(0, ONE_LINE_HEAD);
  const stamp = INNER_STAMP.exec(head);
  if (!stamp) return [...lines];
  const [whole, time = ''] = stamp;
  const timeAt = stamp.index + whole.length - time.length;
  const body = head.slice(stamp.index + whole.length, stamp.index + whole.length + 300);
  const label = INNER_LABEL.exec(body);
  const bodyAt = stamp.index + whole.length + (label?.index ?? 0);
  const section = SECTION_WORD.exec(head)?.[0].length ?? 0;
  const summary = summaryAt(head.slice(0, stamp.index), section);
  const below = timeAt + time.length;
  const inner = innerHeadCuts(head.slice(below, bodyAt)).map((at) => below + at);
  const cuts = [0, section, ...summary, stamp.index, timeAt, below, ...inner, bodyAt, first.text.length];
  const parts = cuts.slice(1).map((to, index) => cut(first, cuts[index] ?? 0, to));
  return [...parts.filter((part) => part.text !== ''), ...others];
}

/** A date line that holds the time of day too: `March 30, 2016, 15:20`. */
export const ENDS_IN_TIME = /\d:\d{2}$/u;

/** Where the date line of the head stands: the one with the time below or behind it, since a title can be a date too; -1 where there is none. */
function dateLineAt(lines: readonly Line[], reach: number): number {
  const head = lines.slice(0, reach + 1);
  const dated = head.flatMap((line, at) => (at < reach && readDateLine(line.text) !== null ? [at] : []));
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

function takeHead(page: Page, edition: KremlinEdition): { title: string; summaryNames: string[] } {
  const { capture } = page;
  const menu = edition.section.test(foldBlanks(page.lines[0]?.text.slice(0, 60) ?? ''));
  if (menu) take(page, (line) => furniture(capture, line, 'menu'));
  const date = dateLineAt(page.lines, menu ? BROKEN_HEAD_LINES : HEAD_LINES);
  const names: string[] = [];
  let title = '';
  if (date > 0 || (date < 0 && page.lines[0] && !readLabel(page.lines[0]))) {
    take(page, (line) => {
      title = foldBlanks(line.text);
      return metadata(capture, line, { field: 'title', text: title });
    });
    const summary = joinBroken(capture, page.lines.splice(0, Math.max(0, date - 1)));
    for (const line of summary) {
      names.push(...namesIn(line.text));
      page.children.push(metadata(capture, line, { field: 'summary', text: unbroken(line) }));
    }
  }
  if (date >= 0) takeDate(page);
  return { title, summaryNames: names };
}

function takeDate(page: Page): void {
  const { capture } = page;
  takeDateLine(page, 'date');
  const time = page.lines[0] ? readTimeLine(page.lines[0].text) : null;
  if (time) {
    take(page, (line) =>
      metadata(capture, line, { field: 'time', text: time.time, ...(time.zone ? { zone: time.zone } : {}) }),
    );
  }
  const [place, next] = page.lines;
  if (place && isPlaceLine(place, next ?? null))
    take(page, (line) => metadata(capture, line, { field: 'place', text: foldBlanks(line.text) }));
  if (PHOTO_COUNTER.test(foldBlanks(page.lines[0]?.text.slice(0, 40) ?? ''))) {
    take(page, (line) => furniture(capture, line, 'photo counter'));
    mendFirst(page, CAPTION_LINES);
    const [under] = page.lines;
    if (under && !opensTurn(under)) take(page, (line) => caption(capture, line));
  }
}

/** Whether a line is a label with words spoken after it; what follows a colon within a caption begins in small letters. */
function opensTurn(line: Line): boolean {
  const candidate = readLabel(line);
  return candidate !== null && !LOWER_LETTER.test(line.text.slice(candidate.markEnd).trimStart());
}

/** A line such as `Speech at expanded meeting of …` that stands directly above the first words spoken. */
function isSubtitle(line: Line, context: { nextIsLabel: boolean; inTurn: boolean }): boolean {
  return (
    line.role === 'heading' ||
    (context.nextIsLabel && !context.inTurn && line.text.length < 200 && !/[.!?:;,…”"»)]$/u.test(line.text.trimEnd()))
  );
}

const TRANSCRIPTS = new Set(['Transcripts', 'Стенограммы', 'Выступления и стенограммы']);
const DOCUMENTS = new Set(['Documents', 'Документы']);

function kindOf(
  title: string,
  hasQuestions: boolean,
  turns: number,
  tail: KremlinTail,
  sections: readonly Section[],
): Kind {
  const byTitle = kindOfTitle(title, hasQuestions);
  const inTranscripts = tail.publishedIn.some((name) => TRANSCRIPTS.has(name)) || turns > 0;
  if (byTitle === 'remarks' || byTitle === 'press-conference' || byTitle === 'interview' || byTitle === 'briefing')
    return inTranscripts ? byTitle : byTitle === 'remarks' ? 'remarks' : 'news';
  if (byTitle === 'meeting') return 'meeting';
  if (byTitle) return byTitle;
  if (ANNOUNCES.test(title)) return 'announcement';
  if (tail.publishedIn.some((name) => DOCUMENTS.has(name))) return 'document';
  if (!inTranscripts) return 'news';
  const voices = new Set(sections.filter((section) => section.label).map((section) => section.label?.name));
  return voices.size > 1 ? 'meeting' : 'remarks';
}

/** Reads an event page of the edition. */
export function parseKremlin(capture: Capture, edition: KremlinEdition): Parsed {
  const page = openPage(capture);
  page.lines = unfoldHead(page.lines);
  const tail = takeKremlinTail(page);
  takeLinks(page);
  const { title, summaryNames } = takeHead(page, edition);
  const captions = page.children.filter((child) => child.type === 'caption').map((child) => child.value);
  const names = [...namesIn(title), ...summaryNames, ...captions.flatMap(namesIn), ...tail.persons];
  const body = readBody(capture, page.lines, {
    unlabelled: 'article',
    names,
    pullQuotes: true,
    labels: true,
    transcript: tail.publishedIn.length > 0 ? tail.publishedIn.some((name) => TRANSCRIPTS.has(name)) : null,
    isHeading: isSubtitle,
  });
  for (const section of body.sections) page.children.push(section);
  return closePage(page, {
    kind: kindOf(title, body.hasQuestions, body.turns, tail, body.sections),
    publisher: edition.publisher,
  });
}
