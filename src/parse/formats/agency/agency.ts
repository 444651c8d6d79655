import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Capture, Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { namesIn } from '#names/names-in.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { boilerplate } from '../../page/boilerplate.ts';
import { consumeBody } from '../../body/body.ts';
import { isAgencyName } from './agency-name.ts';
import { readCrawlerPrefix, readStandaloneDate } from '../../date/index.ts';
import { reportInvalidDate, consumeDateLine } from '../../head/dated.ts';
import { readDateline } from './dateline.ts';
import { closePage, openPage, consume, consumeBoilerplate, consumeTail, type Page } from '../../page/page.ts';
import { NOTE_LINE, consumeCrawlerPrefix, consumeOtherHeadlines, consumeTags } from '../../page/site-lines.ts';
import { caption, cut, dateline, furniture, metadata } from '../../page/span.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { consumeHead } from '../../head/head.ts';
import { consumeFieldsLeft } from '../../head/marked-title.ts';
import { isHeadingLine } from '../../body/heading-line.ts';

const HEAD_LINES = 14;
const PHOTO_LINE = compile(`^(?:©|\\(c\\)|${oneOf(allWords('photoWords'))})`, 'iu');
const EDITORS_LINE = /^(?:редакция сайта|перейти в фотобанк$)/iu;
/** The part of an agency's site in which an item stands. */
const RUBRIC =
  /^(?:world|politics|economy|business (?:&|and) economy|society|society (?:&|and) culture|science (?:&|and) space|sports?|defen[cs]e|military (?:&|and) defen[cs]e|russia|central asia|tajikistan|press releases?|в мире|мир|политика|экономика|общество|россия|армия и опк|спорт|культура|наука|происшествия|официально|расмӣ|сиёсат|ҷомеа|иқтисод)$/iu;
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
  const prefix = readCrawlerPrefix(line.text.slice(0, 80));
  return prefix ? cut(line, prefix.end) : line;
}

function recognise(capture: Capture): Recognition | null {
  const lines = capture.lines.filter((line) => line.role !== 'boilerplate' && line.role !== 'field');
  const at = datelineAt(lines);
  const line = lines[at];
  if (at < 0 || !line) return null;
  const found = readDateline(afterPrefix(line).text);
  if (!found) return null;
  const printed = foldBlanks(afterPrefix(line).text.slice(0, found.end));
  const weight = found.agency ? 88 : 60;
  return { weight, evidence: { name: 'dateline', values: { printed } } };
}

/** The head of a saved page names the title in its markup; what then stands above the dateline is read as in plain text. */
function consumeMarkedHead(page: Page): string | null {
  const at = datelineAt(page.lines.filter((line) => line.role !== 'field'));
  const opening = page.lines.filter((line) => line.role !== 'field')[at];
  if (!opening || !page.lines.some((line) => line.role === 'field' || line.role === 'heading')) return null;
  const until = page.lines.indexOf(opening);
  const below = page.lines.slice(until);
  page.lines = page.lines.slice(0, until);
  const { title } = consumeHead(page, { dateLine: 'published' });
  page.lines = [...page.lines, ...below];
  consumeFieldsLeft(page);
  return title;
}

function consumeAgencyHead(page: Page, until: number, marked: string | null): string | null {
  const { capture } = page;
  let title = marked;
  let pictured = false;
  for (let left = until; left > 0; left -= 1) {
    const [line] = page.lines;
    if (!line) break;
    const text = foldBlanks(line.text);
    const menu =
      boilerplate(line) ??
      (EDITORS_LINE.test(text) || isAgencyName(text) || (title === null && RUBRIC.test(text)) ? 'menu' : null);
    const dated = readStandaloneDate(text);
    const time = readTimeLine(text);
    if (menu) consume(page, (found) => furniture(capture, found, menu));
    else if (pictured || PHOTO_LINE.test(text)) {
      pictured = true;
      consume(page, (found) => caption(capture, found));
    } else if (NOTE_LINE.test(text)) consume(page, (found) => metadata(capture, found, { field: 'note', text }));
    else if (dated) consumeDateLine(page, 'published');
    else if (time) consume(page, (found) => metadata(capture, found, { field: 'time', text: time.time }));
    else if (title === null) {
      title = text;
      consume(page, (found) => metadata(capture, found, { field: 'title', text }));
    } else consume(page, (found) => metadata(capture, found, { field: 'summary', text }));
  }
  return title;
}

/** Headlines of other items: a run of short lines without full stops at the end, set apart by many empty lines. */
function consumeRelated(page: Page): void {
  const gap = page.lines.findIndex((line, index) => index > 0 && line.blanksBefore >= 6);
  if (gap < 0) return;
  const after = page.lines.slice(gap);
  if (!after.every((line) => line.text.length < 200 && !/[.!?]$/u.test(line.text.trim()))) return;
  page.lines = page.lines.slice(0, gap);
  for (const line of after) page.children.push(furniture(page.capture, line, 'other headlines'));
}

/** The credit of the picture below the text. */
function consumeCredit(page: Page): void {
  const line = page.lines.at(-1);
  if (!line || page.lines.length < 2 || line.text.length > 200 || !PHOTO_LINE.test(foldBlanks(line.text))) return;
  page.lines.pop();
  page.children.push(caption(page.capture, line));
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  consumeBoilerplate(page);
  const marked = consumeMarkedHead(page);
  const title = consumeAgencyHead(page, Math.max(0, datelineAt(page.lines)), marked);
  consumeTail(page, boilerplate);
  consumeRelated(page);
  consumeOtherHeadlines(page);
  consumeTags(page);
  consumeTail(page, (line) => (CLOSING_MARK.test(line.text.slice(0, 20)) ? 'closing mark' : boilerplate(line)));
  consumeCredit(page);
  consumeCrawlerPrefix(page);
  const [opening, ...others] = page.lines;
  if (!opening) return closePage(page, { kind: 'news' });
  const found = readDateline(opening.text);
  const printed = found
    ? [dateline(capture, cut(opening, 0, found.end), { place: found.place, agency: found.agency, date: found.mention })]
    : [];
  if (found?.invalid) reportInvalidDate(page, opening, found.invalid);
  const lines = found ? [cut(opening, found.end), ...others] : [opening, ...others];
  const body = consumeBody(page, lines, {
    unlabelled: 'article',
    names: title ? namesIn(title) : [],
    pullQuotes: false,
    lead: printed,
    isHeading: (line, context) => line.role === 'heading' || (isHeadingLine(line, context) && line.text.length < 90),
  });
  return closePage(page, { kind: body.turns > 2 ? 'interview' : 'news' });
}

export const agency: Format = { name: 'agency', recognise, parse };
