import type { Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { SALUTATION } from './salutation.ts';

const HEADING_START = /^["“«(]?[\p{Lu}\p{N}]/u;

/** A line of more characters is a paragraph without a full stop. */
export const LONGEST_HEADING = 120;
/** One word, set apart, may be an interjection or what is left of a caption. */
const FEWEST_WORDS = 2;

const SMALL_START = /^\s*\p{Ll}/u;
const CLOSING_SIGN = /[.!?:;,…”"»)–—-]$/u;

/** `Table of contents:`, `Answers to media questions:` – headings although they end in a colon. */
const COLON_HEADING = compile(
  `^(?:${oneOf(allWords('contentsHeadings', 'colonHeadings'))}|${oneOf(allWords('openColonHeadings'))}.{0,40}):?$`,
  'iu',
);

/** `**Syria`: a heading of the noon briefings, whose mark is never closed; a longer line is a sentence that opens in bold. */
const MARKED_HEADING = /^\*\*[^\s*][^*.!?:]{1,80}$/u;
/** `(2) Treaty`, in parliaments and ministries of East Asia; as long as other headings. */
const NUMBERED_HEADING = /^\(\d{1,2}\) [^.!?:]{3,120}$/u;

/** `Agenda item 8 (continued)`: a record says to what the words below belong. */
const AGENDA_ITEM = compile(`^${oneOf(allWords('agendaItems'))} \\d{1,3}(?: ?\\(\\p{L}[^()]{0,40}\\))?$`, 'iu');

/** Whether a line, blanks folded, only says which item of the agenda comes next: nobody’s words go on below it. */
export const isAgendaItem = (text: string): boolean => AGENDA_ITEM.test(text);

const LETTER_START = /^["“«(]?\p{Lu}/u;

/** Whether a text is short, begins with a capital and closes nothing. */
export const isHeadline = (text: string): boolean =>
  text.length <= LONGEST_HEADING && LETTER_START.test(text) && !CLOSING_SIGN.test(text);

/** What stands around a line. */
export interface LineContext {
  readonly next: Line | null;
  readonly nextIsLabel: boolean;
  /** The next label is a name alone on its line, without a colon, and nothing but short lines stand between. */
  readonly isAboveLone?: boolean;
  /** Somebody is speaking: a short line is a part of the speech. */
  readonly inTurn: boolean;
}

interface Case extends LineContext {
  readonly line: Line;
  /** Its words, blanks folded. */
  readonly text: string;
}

const RULES: readonly Rule<Case, 'heading' | 'text'>[] = [
  { name: 'set by the markup', when: ({ line }) => line.role === 'heading', verdict: 'heading' },
  { name: 'known words before a colon', when: ({ text }) => COLON_HEADING.test(text), verdict: 'heading' },
  { name: 'mark never closed', when: ({ text }) => MARKED_HEADING.test(text), verdict: 'heading' },
  {
    name: 'number above a label',
    when: ({ text, nextIsLabel }) => nextIsLabel && NUMBERED_HEADING.test(text),
    verdict: 'heading',
  },
  // `Harbour Lights` above `Ilse Brand (Lake East) (Ind)`, whoever spoke before.
  {
    name: 'above a label without a colon',
    when: ({ line, text, isAboveLone = false }) => isAboveLone && line.role === 'line' && isHeadline(text),
    verdict: 'heading',
  },
  { name: 'item of the agenda', when: ({ text }) => isAgendaItem(text), verdict: 'heading' },
  { name: 'too long', when: ({ text }) => text.length > LONGEST_HEADING, verdict: 'text' },
  // A short line in running text is the end of a paragraph, or a line of verse.
  { name: 'not set apart', when: ({ line }) => line.blanksBefore === 0, verdict: 'text' },
  { name: 'nothing set apart below', when: ({ next }) => (next?.blanksBefore ?? 0) === 0, verdict: 'text' },
  // `Dear colleagues` begins a speech.
  { name: 'salutation', when: ({ text }) => SALUTATION.test(text), verdict: 'text' },
  { name: 'no capital', when: ({ text }) => !HEADING_START.test(text), verdict: 'text' },
  { name: 'closing sign', when: ({ text }) => CLOSING_SIGN.test(text), verdict: 'text' },
  // What it would head is longer than a heading.
  {
    name: 'as long as the text below',
    when: ({ text, next }) => text.length >= (next?.text.length ?? 0),
    verdict: 'text',
  },
  // Half a sentence, which the print parted from the other half.
  { name: 'goes on below', when: ({ next }) => SMALL_START.test(next?.text ?? ''), verdict: 'text' },
  // A speaker pauses; only markup shows a heading inside what somebody says.
  { name: 'within a turn', when: ({ inTurn }) => inTurn, verdict: 'text' },
  { name: 'single word', when: ({ text }) => text.split(' ').length < FEWEST_WORDS, verdict: 'text' },
  { name: 'short line set apart', when: () => true, verdict: 'heading' },
];

/**
 * Whether a line set apart by blank lines is a heading: short, beginning with a capital or figure, without closing punctuation,
 * no salutation, and text follows.
 */
export function isHeadingLine(line: Line, context: LineContext): boolean {
  return firstRule(RULES, { ...context, line, text: foldBlanks(line.text) })?.verdict === 'heading';
}
