import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { consumeQuoteMark, type Page } from '../../page/page.ts';
import { extent } from '../../page/line-parts.ts';
import { furniture, metadata } from '../../page/span.ts';
import { pointAt } from '#document/position.ts';

/** The line above a signature; a program writes a blank behind it. */
const SIGNATURE = /^--\s?$/u;
/** A signature has no more lines. */
const SIGNATURE_LINES = 12;
/** The rule above what a list of receivers adds to each message. */
const LIST_RULE = /^[_-]{10,}$/u;
/** So many lines follow it at most, and one of them has an address. */
const LIST_LINES = 6;
const ADDRESS = /@|https?:\/\//u;

/** A message of which more is quoted is one that is handed on: its lines are its text. */
const MOST_QUOTED = 0.5;

/** Where lines from the end of the page begin that `opens` recognises the first of; -1 where there are none. */
function endFrom(lines: readonly Line[], most: number, opens: (line: Line) => boolean): number {
  const from = Math.max(0, lines.length - most - 1);
  const at = lines.slice(from).findIndex(opens);
  return at < 0 ? -1 : from + at;
}

/** Sets aside what a list of receivers adds at the end of a message. */
export function consumeListLines(page: Page): void {
  const at = endFrom(page.lines, LIST_LINES, ({ text }) => LIST_RULE.test(text.trim()));
  if (at < 1 || !page.lines.slice(at).some(({ text }) => ADDRESS.test(text))) return;
  for (const line of page.lines.splice(at)) page.children.push(furniture(page.capture, line, 'boilerplate'));
}

/** Takes the signature at the end of a message for what it tells: who sent it, not what he says. */
export function consumeSignature(page: Page): void {
  const at = endFrom(page.lines, SIGNATURE_LINES, ({ text }) => SIGNATURE.test(text.split('\n', 1)[0] ?? ''));
  if (at < 1) return;
  for (const line of page.lines.splice(at))
    page.children.push(
      SIGNATURE.test(line.text)
        ? furniture(page.capture, line, 'end mark')
        : metadata(page.capture, line, { field: 'note', text: foldBlanks(line.text) }),
    );
}

/** Tells the lines of another message, each with `> ` before it, from those of this one. */
export function markQuoted(page: Page): void {
  const { capture } = page;
  const marked = page.lines.flatMap((line) => consumeQuoteMark(page, line));
  const quoted = new Set(
    page.children.flatMap((child) =>
      child.type === 'furniture' && child.what === 'quotation mark' ? child.position.start.line : [],
    ),
  );
  const isHandedOn = quoted.size > MOST_QUOTED * marked.length;
  page.lines = marked.map((line) =>
    !isHandedOn && quoted.has(pointAt(capture, extent(line).start).line) ? { ...line, role: 'quotation' } : line,
  );
}
