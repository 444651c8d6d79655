import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { CaptureSyntax, Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import { findDateAtEndOfTitle, readStandaloneDate } from '../date/index.ts';
import { readLabel } from '../body/label/label.ts';
import { LONGEST_DATE } from './dated.ts';
import { FIELD_OF } from './markup-field.ts';
import type { Page } from '../page/page.ts';
import { caption, metadata } from '../page/span.ts';
import { LONGEST_TITLE } from './title-line.ts';

/** The line of a saved page that is its title, and the words of it to be shown. */
export interface MarkedTitle {
  readonly line: Line;
  readonly text: string;
}

/** How far down the title of a page can stand, in lines, fields of the markup left out. */
const REACH = 24;
/** A menu above the title holds no longer lines. */
const LONGEST_MENU = 160;
/** How many lines of menus may stand above the title of a page without headings. */
const MENU_LINES = 12;

/** `News` and `Home` are titles of nothing; shorter ones still less. In UTF-16 code units. */
const SHORTEST_TITLE = 4;
/** A heading that is part of `<title>` is no shorter; a short one may be a section of the site. */
const SHORTEST_PART = 12;

/** What a site puts between the title of a page and its own name. */
const SITE_NAME = /\s[-–—|•·:/]{1,2}\s/u;

/**
 * The title of a saved page. A page names itself in `<title>`, often with the name of the site, in `<meta>`, in JSON-LD and
 * in a heading; the heading that one of the others holds is the title, else the only heading of the first rank, else the
 * shortest of the others that the rest begin with. Null for captures that are no saved page or name no title.
 */
export function markedTitle(lines: readonly Line[], syntax: CaptureSyntax): MarkedTitle | null {
  if (syntax !== 'html') return printedTitle(lines);
  const fields = lines.filter((line) => line.role === 'field' && FIELD_OF[line.field ?? ''] === 'title');
  const others = lines.filter((line) => line.role !== 'field').slice(0, REACH);
  const heading = titleHeading(others, fields) ?? longerTitle(others, fields);
  if (heading) return { line: heading, text: foldBlanks(heading.text) };
  return fieldTitle(fields, lines);
}

/** `9/25/24, 10:13 AM Speech at the Assembly | President of …`: what a browser prints above a page, its title and site. */
const PRINT_HEADER = /^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2} [AP]M (\S.{3,200}?)(?: [|–—-] .{1,100})?$/u;

/** A line that announces words spoken. */
const SPEECH_TITLE = compile(`^${oneOf(allWords('printedTitleOpeners'))}\\s`, 'iu');

/** Below so many lines of a printed page its title does not stand again, menus counted. */
const PRINTED_HEAD = 10;

/** The title of a printed page: the line that its header repeats, else the one that announces words spoken; menus stand above it. */
function printedTitle(lines: readonly Line[]): MarkedTitle | null {
  const [first, ...others] = lines
    .slice(0, PRINTED_HEAD)
    .map((line) => ({ line, text: foldBlanks(line.text.slice(0, LONGEST_TITLE + 1)) }));
  const header = PRINT_HEADER.exec(first?.text ?? '')?.[1];
  if (header === undefined) return null;
  const key = foldForComparing(header);
  const short = others.filter(({ text }) => text.length <= LONGEST_TITLE);
  const found =
    short.find(({ text }) => foldForComparing(text) === key) ??
    short.find(({ text }) => SPEECH_TITLE.test(text) && !/[.!?:,]$/u.test(text));
  return found ? { line: found.line, text: found.text } : null;
}

/**
 * A line among the first that begins with the words of `<title>` and goes on to the date, or that closes with place and date as
 * titles alone do; what stands above it are menus.
 */
function longerTitle(lines: readonly Line[], fields: readonly Line[]): Line | null {
  const title = fields[0]?.text;
  if (title === undefined) return null;
  const key = `${foldForComparing(title)} `;
  for (const line of lines.slice(0, MENU_LINES)) {
    if (line.text.length > LONGEST_TITLE || isTurn(line)) return null;
    const date = findDateAtEndOfTitle(foldBlanks(line.text));
    if (date?.kind === 'date' && (date.place !== null || foldForComparing(line.text).startsWith(key)))
      return line.text.trim() === '' || readStandaloneDate(foldBlanks(line.text)) ? null : line;
    if (line.text.length > LONGEST_MENU) return null;
  }
  return null;
}

function titleHeading(lines: readonly Line[], fields: readonly Line[]): Line | null {
  const headings = lines.filter((line) => line.role === 'heading' && line.text.length <= LONGEST_TITLE);
  const named = fields.map((field) => foldForComparing(field.text));
  const held = (line: Line): boolean => {
    const key = foldForComparing(line.text);
    return (
      key.length >= SHORTEST_TITLE &&
      named.some((name) => name === key || (key.length >= SHORTEST_PART && name.includes(key)))
    );
  };
  const firsts = headings.filter((line) => line.depth === 1);
  const [top] = headings;
  const found =
    headings.find((line) => named.includes(foldForComparing(line.text)) && line.text.length >= SHORTEST_TITLE) ??
    headings.find(held) ??
    (firsts.length === 1 ? firsts[0] : undefined) ??
    (top && isDated(lines, lines.indexOf(top)) ? top : undefined);
  if (!found) return null;
  const above = lines.slice(0, lines.indexOf(found));
  return above.every((line) => line.text.length <= LONGEST_MENU && !isTurn(line)) ? found : null;
}

/** Whether a date stands right below a line. */
const isDated = (lines: readonly Line[], at: number): boolean =>
  readStandaloneDate(foldBlanks(lines[at + 1]?.text.slice(0, LONGEST_DATE) ?? '')) !== null;

function isTurn(line: Line): boolean {
  const candidate = readLabel(line);
  return candidate !== null && (candidate.class === 'person' || candidate.class === 'anonymous');
}

/** The title where only fields name it: the name of the site is taken off behind it. */
function fieldTitle(fields: readonly Line[], lines: readonly Line[]): MarkedTitle | null {
  const [first] = fields;
  if (!first) return null;
  const keys = fields.map((field) => foldForComparing(field.text));
  const line =
    fields.find((field) => {
      const key = foldForComparing(field.text);
      return key.length >= SHORTEST_TITLE && keys.every((other) => other.startsWith(key));
    }) ??
    fields.find(({ field }) => field !== 'title') ??
    first;
  return { line, text: withoutSite(foldBlanks(line.text), lines) };
}

function withoutSite(title: string, lines: readonly Line[]): string {
  const sites = lines
    .filter((line) => line.role === 'field' && (line.field === 'og:site_name' || line.field === 'publisher'))
    .map((line) => foldForComparing(line.text));
  const parts = title.split(SITE_NAME);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !sites.includes(foldForComparing(last))) return title;
  return title.slice(0, title.lastIndexOf(last)).trimEnd().replace(LEFT_OVER, '');
}

/** The sign that stood before the name of the site. */
const LEFT_OVER = /\s[-–—|•·:/]{1,2}$/u;

/** Consumes off a page what its markup tells below the head: captions of pictures, attributes of `<time>`. */
export function consumeFieldsLeft(page: Page): void {
  const fields = page.lines.filter((line) => line.role === 'field');
  if (fields.length === 0) return;
  page.lines = page.lines.filter((line) => line.role !== 'field');
  for (const line of fields)
    page.children.push(
      line.field === 'caption'
        ? caption(page.capture, line)
        : metadata(page.capture, line, { field: 'note', text: foldBlanks(line.text) }),
    );
}
