import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import type { FurnitureKind, MetadataField } from '#document/tree.ts';
import { boilerplate } from './boilerplate.ts';
import { CRAWLER_PREFIX, readCrawlerPrefix } from '../date/index.ts';
import { readLabel } from '../body/label/label.ts';
import type { Page } from './page.ts';
import { cut, furniture, metadata } from './span.ts';
import { isStage } from '../body/stage.ts';

/** `Sprecher: StS Seibert, Jäger (BMF)`: who took part. */
const PARTICIPANTS_LINE = compile(`^${oneOf(allWords('participantsHeadings'))}\\s?:\\s?\\S`, 'iu');

/** Lines about the page beside its text: `Contact: …`, `Link to the video: …`, `author: …`, `Themen:`. */
export const NOTE_LINE = compile(`^${oneOf(allWords('noteHeadings', 'authorWords'))}\\s?:`, 'iu');

/** What announces the headlines of other items. */
const OTHERS_HEADING = compile(`^${oneOf(allWords('menuHeadlines', 'otherHeadlines'))}\\s?:?$`, 'iu');

/** What announces the words under which an item is filed. */
const TAGS_HEADING = compile(`^${oneOf(allWords('tagHeadings'))}\\s?:?$`, 'iu');

/** What a page says of its text as a whole. */
const STATUS_LINE = compile(
  `^(?:\\(?${oneOf(allWords('statusPhrases'))}\\W?\\)?|${oneOf(allWords('statusBeginnings'))}\\b.{0,120})$`,
  'iu',
);

/** Longer lines are no headings of such lists, whatever blanks they hold, in UTF-16 code units. */
const LONGEST_TAGS_HEADING = 29;
const LONGEST_OTHERS_HEADING = 59;
/** A longer line below `Tags` is text, in UTF-16 code units. */
const LONGEST_TAG = 60;
/** More lines below `Tags` are a text that has the word for its heading. */
const MOST_TAGS = 20;

/** So many lines at the top, and so many at the end, may speak of the page; further in, `Contact: …` is text. */
const HEAD = 10;
const TAIL = 4;
/** A longer line is text, in UTF-16 code units. */
const LONGEST = 400;
/** A longer line is no header of a printed page, in UTF-16 code units. */
const LONGEST_HEADER = 120;
/** A longer line is no headline of another item, in UTF-16 code units. */
const LONGEST_HEADLINE = 199;

/** Consumes lines with a heading word that belong to the page and not to its text, above and below it. */
export function consumeNoteLines(page: Page): void {
  const last = page.lines.length - 1;
  page.lines = page.lines.filter((line, index) => {
    if (line.text.length > LONGEST || (index >= HEAD && index <= last - TAIL)) return true;
    const text = foldBlanks(line.text);
    const field: MetadataField | null = PARTICIPANTS_LINE.test(text)
      ? 'participants'
      : NOTE_LINE.test(text) || STATUS_LINE.test(text)
        ? 'note'
        : null;
    if (field) page.children.push(metadata(page.capture, line, { field, text }));
    return field === null;
  });
}

/** Names on a line of participants, `Sprecher: StS Seibert, Jäger (BMF)`, without the bodies in brackets. */
export function participantsOf(page: Page): string[] {
  return page.children.flatMap((child) =>
    child.type === 'metadata' && child.field === 'participants'
      ? child.value
          .slice(child.value.indexOf(':') + 1)
          .split(',')
          .map((name) => foldBlanks(name.split('(', 1)[0] ?? ''))
          .filter((name) => name !== '')
      : [],
  );
}

/** Consumes the words below `Tags` at the end: a few short lines without full stops. */
export function consumeTags(page: Page): void {
  const at = page.lines.findLastIndex(
    (line, index) => index > 0 && line.text.length <= LONGEST_TAGS_HEADING && TAGS_HEADING.test(foldBlanks(line.text)),
  );
  const [heading, ...tags] = at < 0 ? [] : page.lines.slice(at);
  if (!heading || tags.length > MOST_TAGS) return;
  if (!tags.every((line) => line.text.length <= LONGEST_TAG && !/[.!?…:]$/u.test(line.text.trimEnd()))) return;
  page.lines = page.lines.slice(0, at);
  page.children.push(furniture(page.capture, heading, 'menu'));
  for (const line of tags)
    page.children.push(metadata(page.capture, line, { field: 'topics', text: foldBlanks(line.text) }));
}

/** Boilerplate that printing and counters leave in mid-text. */
const OF_PRINTING: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['page number', 'counter', 'print time']);

/** How often a line must recur to be the header of printed pages. */
const RECURS = 3;

/** A line that may be the header of a printed page: short, with a figure, no sentence, no label, no stage line. */
function mayBeHeader(line: Line): boolean {
  return (
    line.text.length <= LONGEST_HEADER &&
    /\d/u.test(line.text) &&
    !/[.!?:…,]$/u.test(line.text.trimEnd()) &&
    !isStage(line.text)
  );
}

/** Sets aside what printing and the site leave inside the text: page numbers, counters, page headers, the title once more. */
export function consumeRunningLines(page: Page, title: string | null): void {
  const count = new Map<string, number>();
  const keys = page.lines.map((line) => (mayBeHeader(line) ? foldForComparing(line.text) : null));
  for (const key of keys) if (key !== null) count.set(key, (count.get(key) ?? 0) + 1);
  const shown = title === null ? null : foldForComparing(title);
  page.lines = page.lines.filter((line, index) => {
    const key = keys[index] ?? null;
    const site = boilerplate(line);
    const what =
      site !== null && OF_PRINTING.has(site)
        ? site
        : index < HEAD && line.text.length <= LONGEST && shown !== null && foldForComparing(line.text) === shown
          ? 'repeated title'
          : key !== null && (count.get(key) ?? 0) >= RECURS && !readLabel(line)
            ? 'page header'
            : null;
    if (what) page.children.push(furniture(page.capture, line, what));
    return what === null;
  });
}

/** Sets aside the headlines of other items below `See also` and the like: short lines without full stops up to the end. */
export function consumeOtherHeadlines(page: Page): void {
  const at = page.lines.findLastIndex(
    (line, index) =>
      index > 0 && line.text.length <= LONGEST_OTHERS_HEADING && OTHERS_HEADING.test(foldBlanks(line.text)),
  );
  if (at < 0) return;
  const after = page.lines.slice(at);
  if (!after.every((line) => line.text.length <= LONGEST_HEADLINE && !/[.!?…]$/u.test(line.text.trimEnd()))) return;
  page.lines = page.lines.slice(0, at);
  for (const line of after) page.children.push(furniture(page.capture, line, 'other headlines'));
}

/** Consumes a crawler's mark off the first words: `date 2022-09-05` is the day of publication. */
export function consumeCrawlerPrefix(page: Page): void {
  const [first] = page.lines;
  const prefix = first ? readCrawlerPrefix(first.text.slice(0, CRAWLER_PREFIX)) : null;
  if (!first || !prefix) return;
  page.children.push(
    metadata(page.capture, cut(first, 0, prefix.end), { field: 'published', text: null, date: prefix.mention }),
  );
  const rest = cut(first, prefix.end);
  page.lines.splice(0, 1, ...(rest.text === '' ? [] : [rest]));
}
