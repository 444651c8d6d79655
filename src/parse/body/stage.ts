import { beginsWithLetter } from '#document/letters.ts';

/** Lines that mark words left out or a break: `<…>`, `[…]`, `(…)`, `* * *`. */
const ELISION_LINE =
  /^(?:<\s?(?:…|\.\.\.)\s?>|\[\s?(?:…|\.\.\.)\s?\]|\(\s?(?:…|\.\.\.)\s?\)|…|(?:\*\s?){3,12}|(?:⁂)|[-–—_]{3,80})$/u;

/** `* * *` and rules: a break after which the turn does not go on by itself. */
const BREAK_LINE = /^(?:(?:\*\s?){3,12}|⁂|[-–—_]{3,80})$/u;

/** A rule, dashed too: it parts the text, and leaves nothing out. */
const RULE_LINE = /^(?:[-–—_=~+]\s?){3,160}$/u;

/**
 * A whole line in brackets: `(Applause.)`, `… (Interruptions)`, `(The Minister went on to discuss …)`, `[Laughter]`. Round ones may sum up a part of
 * a speech; what is longer is a text in brackets. `（掌聲）`: Chinese and Japanese records set them wide.
 */
const STAGE_LINE =
  /^(?:(?:(?:…|\.{3}) ?)?\([^()]{2,1500}\)|\[[^[\]]{2,300}\]|（[^（）]{2,1500}）|［[^［］]{2,300}］)[.,。，]?$/u;

/** Whether a line only marks words left out or a break. */
export const isElision = (text: string): boolean => !beginsWithLetter(text) && ELISION_LINE.test(text.trim());
/** Whether a line only marks a break. */
export const isBreak = (text: string): boolean => !beginsWithLetter(text) && BREAK_LINE.test(text.trim());
/** Whether a line only is a rule. */
export const isRule = (text: string): boolean => !beginsWithLetter(text) && RULE_LINE.test(text.trim());
/** Whether a line stands in brackets as a whole: what the transcript’s maker says happened. */
export function isStage(text: string): boolean {
  if (beginsWithLetter(text)) return false;
  const line = text.trim();
  return STAGE_LINE.test(line) || isNested(line);
}

/** `(Odo Lind (Lowfield) [Ind]: Quite so!)`: what stands in brackets as a whole, with others inside. */
const NESTED = /^\([^()]{0,1500}\([\s\S]{0,1500}\)[.,]?$/u;
const LONGEST_NESTED = 1500;

function isNested(line: string): boolean {
  if (line.length > LONGEST_NESTED || !NESTED.test(line)) return false;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0) return at >= line.length - 2;
  }
  return false;
}
