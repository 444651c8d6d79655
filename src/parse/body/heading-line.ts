import type { Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { SALUTATION } from './salutation.ts';

const HEADING_START = /^["“«(]?[\p{Lu}\p{N}]/u;

const LONGEST_HEADING = 220;

/** `Table of contents:`, `Answers to media questions:` – headings although they end in a colon. */
const COLON_HEADING = compile(
  `^(?:${oneOf(allWords('contentsHeadings', 'colonHeadings'))}|${oneOf(allWords('openColonHeadings'))}.{0,40}):?$`,
  'iu',
);

/** `**Syria`: a heading of the noon briefings, whose mark is never closed. */
const MARKED_HEADING = /^\*\*[^\s*][^*.!?:]{1,80}$/u;
/** `(2) Treaty`, in parliaments and ministries of East Asia. */
const NUMBERED_HEADING = /^\(\d{1,2}\) [^.!?:]{3,120}$/u;

/**
 * Whether a line set apart by blank lines is a heading: short, beginning with a capital or figure, without closing punctuation,
 * no salutation, and text follows.
 */
export function isHeadingLine(
  line: Line,
  context: { next: Line | null; nextIsLabel: boolean; inTurn: boolean },
): boolean {
  if (line.role === 'heading') return true;
  const text = foldBlanks(line.text.slice(0, LONGEST_HEADING + 1));
  if (COLON_HEADING.test(text)) return true;
  if (MARKED_HEADING.test(text)) return true;
  if (context.nextIsLabel && NUMBERED_HEADING.test(text)) return true;
  if (text.length > 120 || line.blanksBefore === 0 || !context.next || context.next.blanksBefore === 0) return false;
  if (SALUTATION.test(text) || !HEADING_START.test(text)) return false;
  if (/[.!?:;,…”"»)–—-]$/u.test(text)) return false;
  return context.next.text.length > text.length && !context.inTurn && text.split(' ').length >= 2;
}
