import type { CaptureSyntax, Line } from '#document/capture.ts';
import { readHtml, TAG } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readOwnFrontMatter } from './own-front-matter.ts';
import { readPlainText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { orderLines } from './order-lines.ts';

/** The lines of a capture, and what has to be said of how they were read. */
export interface ReadLines extends Reading {
  /** Offset from which markup was too deep to be read, so that all or a part was taken as plain text; null where none was. */
  readonly plainFrom: number | null;
  /** The capture begins with front matter of its own. */
  readonly ownFrontMatter: boolean;
}

interface Attempt {
  readonly lines: readonly Line[];
  readonly plainFrom: number | null;
  readonly ownFrontMatter: boolean;
}

const adapters: Record<CaptureSyntax, (text: string) => Attempt> = {
  text: (text) => ({ lines: readPlainText(text), plainFrom: null, ownFrontMatter: false }),
  markdown: (text) => {
    const own = readOwnFrontMatter(text);
    const { lines, plainFrom } = readMarkdown(text, own?.end ?? 0);
    if (own === null) return { lines, plainFrom, ownFrontMatter: false };
    const body = lines.map((line, at) => (at === 0 ? { ...line, blanksBefore: 1 } : line));
    return { lines: [...own.lines, ...body], plainFrom, ownFrontMatter: true };
  },
  html: (text) => {
    const lines = TAG.test(text) ? readHtml(text) : readPlainText(text);
    return { lines: lines ?? readPlainText(text), plainFrom: lines === null ? 0 : null, ownFrontMatter: false };
  },
};

/** Cuts a text into lines by its syntax; where its markup cannot be read, as plain text. Never throws. */
export function readLines(text: string, syntax: CaptureSyntax): ReadLines {
  const attempt = adapters[syntax](text);
  // The lines of a plain text are cut in their order, and hold all of it that is not blank.
  if (syntax === 'text') return { ...attempt, markup: [] };
  const reading = orderLines(text, attempt.lines);
  if (reading) return { ...attempt, ...reading };
  return { lines: readPlainText(text), markup: [], plainFrom: 0, ownFrontMatter: false };
}
