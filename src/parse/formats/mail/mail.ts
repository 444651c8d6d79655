import type { Capture, Line } from '#document/capture.ts';
import type { Format, Parsed, Recognition } from '#document/format.ts';
import { foldBlanks } from '#document/fold.ts';
import { dateFacts, titleFacts } from '../../head/dated.ts';
import { readOpened } from '../../page/general-page.ts';
import { openPage, type Page } from '../../page/page.ts';
import { furniture, metadata } from '../../page/span.ts';
import { shownBy, weightOf } from '../signs.ts';
import { consumeListLines, consumeSignature, markQuoted } from './around.ts';
import { headerBlock, MOST_LINES, withHeadsApart, type HeaderBlock, type MailHeader } from './headers.ts';
import { isForward, withoutPrefixes } from './subject.ts';

/** What a program writes above a message that it hands on: `-----Original Message-----`, `Begin forwarded message:`. */
const ABOVE_INNER = /^(?:[-_]{2}.{0,100}[-_]|.{4,60}:)$/u;

/** A message within the message, and at which line of the page it begins. */
interface Inner {
  readonly at: number;
  readonly block: HeaderBlock;
}

/** How many lines the markup of a saved page tells before the first that is printed. */
const firstPrinted = (lines: readonly Line[]): number => lines.findIndex(({ role }) => role !== 'field');

function recognise({ lines }: Capture): Recognition | null {
  const from = Math.max(0, firstPrinted(lines));
  return (
    headerBlock(withHeadsApart(lines.slice(from, from + MOST_LINES))) && shownBy({ name: 'mail-headers', values: {} })
  );
}

/** The heads of messages further down, each set apart from what stands above it. */
function innerBlocks(lines: readonly Line[]): Inner[] {
  const found: Inner[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const isApart = (lines[at]?.blanksBefore ?? 0) > 0 || ABOVE_INNER.test(lines[at - 1]?.text.trim() ?? '');
    const block = isApart ? headerBlock(lines.slice(at, at + MOST_LINES)) : null;
    if (!block) continue;
    found.push({ at, block });
    at += block.length - 1;
  }
  return found;
}

const subjectOf = (block: HeaderBlock): string | null =>
  block.headers.find(({ kind }) => kind === 'subject')?.text ?? null;

/** The zone behind a time as mail writes it, `+0200 (CEST)`. */
const ZONE = /\s([+-]\d{2})(\d{2})(?:\s\([^()]{1,60}\))?$/u;

/** A time of mail as pages print it, with a zone that cannot be taken for anything else. */
const zoneAsPrinted = (text: string): string => text.replace(ZONE, ' UTC$1:$2');

/** Puts the lines above a message into the tree; those of the message that is the document say what it is called and when it was sent. */
function pushHeaders(page: Page, { headers }: HeaderBlock, title: string | null): void {
  const first = (kind: MailHeader['kind']): MailHeader | undefined => headers.find((header) => header.kind === kind);
  for (const header of headers) {
    const { line, text } = header;
    const node =
      title !== null && header === first('subject')
        ? metadata(page.capture, line, { field: 'title', text: title, ...titleFacts(page, line, title) })
        : title !== null && header === first('date')
          ? metadata(page.capture, line, { field: 'published', text, ...dateFacts(page, line, zoneAsPrinted(text)) })
          : metadata(page.capture, line, { field: 'note', text: foldBlanks(line.text) });
    page.children.push(node);
  }
}

/** Takes the heads of all messages off the page. @returns the subject of the one that is the document */
function consumeHeaders(page: Page): string | null {
  const from = Math.max(0, firstPrinted(page.lines));
  const top = headerBlock(page.lines.slice(from));
  if (top === null) return null;
  page.lines.splice(from, top.length);
  const inner = innerBlocks(page.lines);
  const subject = subjectOf(top);
  // What is handed on is the document; to what is answered it stands below.
  const own = subject !== null && isForward(subject) ? (inner.at(-1)?.block ?? top) : top;
  const title = subjectOf(own) ?? subject;
  const shown = title === null ? '' : withoutPrefixes(title);
  for (const block of [top, ...inner.map((each) => each.block)]) pushHeaders(page, block, block === own ? shown : null);
  const taken = new Set(inner.flatMap(({ at, block }) => page.lines.slice(at, at + block.length)));
  const above = new Set(inner.map(({ at }) => page.lines[at - 1]));
  page.lines = page.lines.filter((line) => {
    const isMark = above.has(line) && ABOVE_INNER.test(line.text.trim());
    if (isMark) page.children.push(furniture(page.capture, line, 'banner'));
    return !isMark && !taken.has(line);
  });
  return shown === '' ? null : shown;
}

function parse(capture: Capture): Parsed {
  const page = openPage(capture);
  page.lines = withHeadsApart(page.lines);
  const title = consumeHeaders(page);
  consumeListLines(page);
  consumeSignature(page);
  markQuoted(page);
  return readOpened(page, { title });
}

/** A message as programs for mail save or print it: the lines above it say who sent it, when, and what it is about. */
export const mail: Format = { name: 'mail', strongest: weightOf('mail-headers'), recognise, parse };
