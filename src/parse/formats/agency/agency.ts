import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { namesIn } from '#names/names-in.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { boilerplate } from '../../page/boilerplate.ts';
import { consumeBody } from '../../body/body.ts';
import { shownBy, weightOf } from '../signs.ts';
import { consumeAgencyHead, PHOTO_LINE } from './head.ts';
import { CRAWLER_PREFIX, readCrawlerPrefix, readStandaloneDate } from '../../date/index.ts';
import { reportInvalidDate } from '../../head/dated.ts';
import { readDateline, type AgencyDateline } from './dateline.ts';
import { closePage, openPage, consumeBoilerplate, consumeTail, noteDecision, type Page } from '../../page/page.ts';
import { consumeCrawlerPrefix } from '../../head/crawler-prefix.ts';
import { consumeClosingLines, consumeOtherHeadlines, consumeTags } from '../../tail/closing-list.ts';
import { caption, dateline, furniture } from '../../page/span.ts';
import { cut } from '../../page/line-parts.ts';
import { consumeHead } from '../../head/head.ts';
import { consumeFieldsLeft } from '../../head/marked-title.ts';
import { isHeadingLine } from '../../body/heading-line.ts';

/** Menus, title, summary, picture and its caption can take so many lines above the dateline. */
const HEAD_LINES = 14;
/** So many empty lines set the headlines of other items apart from the text. */
const FAR_BELOW = 6;
/** A longer line is no headline, in UTF-16 code units. */
const LONGEST_HEADLINE = 199;
/** A longer line is no credit of a picture, in UTF-16 code units. */
const LONGEST_CREDIT = 200;
/** A longer line is no heading of an item, in UTF-16 code units. */
const LONGEST_HEADING = 89;
/** An item with fewer turns quotes a conversation. */
const FEWEST_TURNS = 3;

/** How agencies close an item. */
const CLOSING_MARK = /^(?:enditem|-0-|—0—|\/\.\/|item ends)\.?$/iu;

function datelineAt(lines: readonly Line[]): number {
  return lines
    .slice(0, HEAD_LINES)
    .findIndex(
      (line) => readDateline(afterPrefix(line).text) !== null && readStandaloneDate(foldBlanks(line.text)) === null,
    );
}

function afterPrefix(line: Line): Line {
  const prefix = readCrawlerPrefix(line.text.slice(0, CRAWLER_PREFIX));
  return prefix ? cut(line, prefix.end) : line;
}

function recognise(capture: Capture): Recognition | null {
  const lines = capture.lines
    .values()
    .filter((line) => line.role !== 'boilerplate' && line.role !== 'field')
    .take(HEAD_LINES)
    .toArray();
  const at = datelineAt(lines);
  const line = lines[at];
  if (at < 0 || !line) return null;
  const found = readDateline(afterPrefix(line).text);
  if (!found) return null;
  const printed = foldBlanks(afterPrefix(line).text.slice(0, found.end));
  return shownBy({ name: 'dateline', values: { printed } }, found.agency ? 'dateline' : 'dateline-alone');
}

/** The head of a saved page names the title in its markup; what then stands above the dateline is read as in plain text. */
function consumeMarkedHead(page: Page): string | null {
  const lines = page.lines.filter((line) => line.role !== 'field');
  const datelined = lines[datelineAt(lines)];
  if (!datelined || !page.lines.some((line) => line.role === 'field' || line.role === 'heading')) return null;
  const until = page.lines.indexOf(datelined);
  const below = page.lines.slice(until);
  page.lines = page.lines.slice(0, until);
  const { title } = consumeHead(page, { dateLine: 'published' });
  page.lines = [...page.lines, ...below];
  consumeFieldsLeft(page);
  return title;
}

/** Headlines of other items: a run of short lines without full stops at the end, set apart by many empty lines. */
function consumeRelated(page: Page): void {
  const [, ...below] = page.lines;
  const gap = below.findIndex((line) => line.blanksBefore >= FAR_BELOW);
  if (gap < 0) return;
  const after = below.slice(gap);
  if (!after.every((line) => line.text.length <= LONGEST_HEADLINE && !/[.!?]$/u.test(line.text.trim()))) return;
  page.lines = page.lines.slice(0, gap + 1);
  for (const line of after) page.children.push(furniture(page.capture, line, 'other headlines'));
}

/** The credit of the picture below the text. */
function consumeCredit(page: Page): void {
  const line = page.lines.at(-1);
  if (!line || page.lines.length < 2 || line.text.length > LONGEST_CREDIT || !PHOTO_LINE.test(foldBlanks(line.text)))
    return;
  page.lines.pop();
  page.children.push(caption(page.capture, line));
}

/** Notes by which rule the text opens with a dateline. */
function noteDateline(page: Page, line: Line, { rule, place, mention, agency: name }: AgencyDateline): void {
  const verdict = [place, mention?.edtf, name].filter(Boolean).join(', ');
  noteDecision(page, line, { table: 'dateline', rule, verdict });
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  consumeBoilerplate(page);
  const marked = consumeMarkedHead(page);
  const title = consumeAgencyHead(page, Math.max(0, datelineAt(page.lines)), marked);
  consumeTail(page, boilerplate);
  consumeRelated(page);
  consumeClosingLines(page);
  consumeOtherHeadlines(page);
  consumeTags(page);
  consumeTail(page, (line) => (CLOSING_MARK.test(line.text) ? 'closing mark' : boilerplate(line)));
  consumeCredit(page);
  consumeCrawlerPrefix(page);
  const [first, ...others] = page.lines;
  if (!first) return closePage(page, { kind: 'news' });
  const found = readDateline(first.text);
  const printed = found
    ? [dateline(capture, cut(first, 0, found.end), { place: found.place, agency: found.agency, date: found.mention })]
    : [];
  if (found) noteDateline(page, first, found);
  if (found?.invalid) reportInvalidDate(page, first, found.invalid);
  const lines = found ? [cut(first, found.end), ...others] : page.lines;
  const body = consumeBody(page, lines, {
    unlabelled: 'article',
    names: title ? namesIn(title) : [],
    pullQuotes: false,
    lead: printed,
    isHeading: (line, context) =>
      line.role === 'heading' || (isHeadingLine(line, context) && line.text.length <= LONGEST_HEADING),
  });
  return closePage(page, { kind: body.turns >= FEWEST_TURNS ? 'interview' : 'news' });
}

export const agency: Format = { name: 'agency', strongest: weightOf('dateline'), recognise, parse };
