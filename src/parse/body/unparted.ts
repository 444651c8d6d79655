import type { Line } from '#document/capture.ts';

/** Letters of scripts that set no blanks between words, and their marks, at the end and at the beginning of a line. */
const END =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3001-\u303F\uFF01-\uFF65]$/u;
const START =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3001-\u303F\uFF01-\uFF65]/u;

/** No letter of these scripts is a smaller UTF-16 code unit. */
const FIRST_UNIT = 0x0e_00;
/** Whether a text ends in a script without blanks, which most texts do not, as their last unit shows. */
const endsUnparted = (text: string): boolean => text.charCodeAt(text.length - 1) >= FIRST_UNIT && END.test(text);

/** Closes a sentence, a quotation or what is said before a list. */
const SENTENCE_END = /[。！？：；…」』”）]$/u;

/** A narrower text is a poem or a list; a line that is longer is a paragraph. In characters, each as wide as two Latin ones. */
const NARROWEST = 15;
const WIDEST = 65;
/** Lines end between any two letters: only marks that may not open a line keep the last places of one empty. */
const SLACK = 2;
/** Two full lines in the middle of a sentence hardly stand by chance above another. */
const ENOUGH = 2;

/** Whether no blank belongs between the last word of a line and the first of the next. */
export const needsNoBlank = (above: string, below: string): boolean => endsUnparted(above) && START.test(below);

/**
 * How a text in a script without blanks, wrapped at a width, says which line goes on with the one right above it: below a full line
 * in the middle of a sentence, where it opens at the margin.
 * @returns null where each line of such a text is a paragraph, or there is none
 */
export function unpartedLines(lines: readonly Line[]): ((above: Line, line: Line) => boolean) | null {
  const width = lines.reduce((longest, { text }) => (endsUnparted(text) ? Math.max(longest, text.length) : longest), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  const goesOn = (above: Line, line: Line): boolean =>
    line.blanksBefore === 0 &&
    needsNoBlank(above.text, line.text) &&
    above.text.length >= width - SLACK &&
    !SENTENCE_END.test(above.text);
  const full = lines.filter((line, at) => {
    const above = lines[at - 1];
    return above !== undefined && goesOn(above, line);
  });
  return full.length >= ENOUGH ? goesOn : null;
}
