import type { Line } from '#document/capture.ts';
import { isListedPlace, isRegion } from '../../date/places.ts';
import type { KremlinEdition } from './edition.ts';
import { cut } from '../../page/line-parts.ts';

/** The site's section before the title. */
const SECTION_WORD = /^(\p{Lu}\p{L}+)\s(?=\p{Lu})/u;
/** The first label inside the line. */
const INNER_LABEL = /(?<=\s)\p{Lu}\.(?:-?\p{Lu}\.)?\p{Lu}[\p{L}’'-]{1,30}\s?(?:\([^()]{1,80}\)\s?)?:/u;
/** The head of such a page, with a long summary, in UTF-16 code units. */
const ONE_LINE_HEAD = 1200;

/** No title is as short: a summary does not begin right behind it, in UTF-16 code units. */
const SHORTEST_TITLE = 10;
/** So few words between time and label are a place or part of the label as they stand. */
const MOST_BARE_WORDS = 6;
/** A first line that holds a page is no shorter, in UTF-16 code units. */
const SHORTEST_PAGE = 120;
/** The first label stands within so many code units behind the time; farther off, text opens the page. */
const LABEL_REACH = 300;

/** The counter of photographs or a break inside a page that was captured as one line. */
const INNER_BREAK = /(?<=\s|^)(?:\d{1,3} (?:из|of) \d{1,3}|(?:\* ?){3})(?=\s|$)/u;
/** A stretch of capitalised words with commas, as a place has it. */
const PLACE_STRETCH = /^\s?(?:\p{Lu}[\p{L}’-]{1,30},? ){1,6}/u;

/** Where the summary begins inside a head that lost its line ends; empty where no sentence closes the head. */
function summaryAt(head: string, from: number, { summaryStart }: Pick<KremlinEdition, 'summaryStart'>): number[] {
  if (!head.trimEnd().endsWith('.')) return [];
  const found = summaryStart.exec(head.slice(from + SHORTEST_TITLE));
  return found ? [from + SHORTEST_TITLE + found.index] : [];
}

/** Where place, counter and text part between the time and the first label of a page that lost its line ends. */
function innerHeadCuts(text: string): number[] {
  const mark = INNER_BREAK.exec(text);
  const end = mark?.index ?? text.length;
  const cuts = mark ? [mark.index, mark.index + mark[0].length] : [];
  if (text.slice(0, end).trim().split(' ').length <= MOST_BARE_WORDS) return cuts;
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

/** The line of an announcement that lost its line ends: section, title, the day for which it is, text. Any other line stays as it is. */
function announcementParts(line: Line, head: string, { announcedFor }: Pick<KremlinEdition, 'announcedFor'>): Line[] {
  const day = announcedFor?.exec(head);
  const section = SECTION_WORD.exec(head)?.[0].length ?? 0;
  if (!day || section === 0) return [line];
  const cuts = [0, section, day.index, day.index + day[0].length, line.text.length];
  return cuts
    .slice(1)
    .map((to, index) => cut(line, cuts[index] ?? 0, to))
    .filter((part) => part.text !== '');
}

/** A page whose lines were lost: section, title, date, time and place cut apart again. Other pages stay as they are. */
export function unfoldHead(
  lines: readonly Line[],
  edition: Pick<KremlinEdition, 'innerStamp' | 'summaryStart' | 'announcedFor'>,
): Line[] {
  const [first, ...others] = lines;
  if (!first || first.text.length < SHORTEST_PAGE) return [...lines];
  const head = first.text.slice(0, ONE_LINE_HEAD);
  const stamp = edition.innerStamp.exec(head);
  if (!stamp) return [...announcementParts(first, head, edition), ...others];
  const [whole, time = ''] = stamp;
  const timeAt = stamp.index + whole.length - time.length;
  const body = head.slice(stamp.index + whole.length, stamp.index + whole.length + LABEL_REACH);
  const label = INNER_LABEL.exec(body);
  const bodyAt = stamp.index + whole.length + (label?.index ?? 0);
  const section = SECTION_WORD.exec(head)?.[0].length ?? 0;
  const summary = summaryAt(head.slice(0, stamp.index), section, edition);
  const below = timeAt + time.length;
  const inner = innerHeadCuts(head.slice(below, bodyAt)).map((at) => below + at);
  const cuts = [0, section, ...summary, stamp.index, timeAt, below, ...inner, bodyAt, first.text.length];
  const parts = cuts.slice(1).map((to, index) => cut(first, cuts[index] ?? 0, to));
  return [...parts.filter((part) => part.text !== ''), ...others];
}
