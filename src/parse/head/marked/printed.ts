import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import { foldBlanks, foldForComparing } from '#document/fold.ts';
import { firstChosen, type Rule } from '#document/rule.ts';
import type { MarkedTitle } from './marked.ts';
import { LONGEST_TITLE } from '../title-line.ts';

/** `9/25/24, 10:13 AM Speech at the Assembly | President of …`: what a browser prints above a page, its title and site. */
const PRINT_HEADER = /^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2} [AP]M (\S.{3,200}?)(?: [|–—-] .{1,100})?$/u;

/** A line that announces words spoken. */
const SPEECH_TITLE = compile(`^${oneOf(allWords('printedTitleOpeners'))}\\s`, 'iu');

/** Below so many lines of a printed page its title does not stand again, menus counted. */
const PRINTED_HEAD = 10;

/** A line below the header of a printed page. */
interface LineBelow {
  readonly line: Line;
  /** Blanks folded. */
  readonly text: string;
  /** The title in the header, folded for comparing. */
  readonly header: string;
}

/** Which line is the title of a printed page; menus stand above it. */
const PRINTED_TITLES: readonly Rule<LineBelow, 'title'>[] = [
  { name: 'title of the header', when: ({ text, header }) => foldForComparing(text) === header, verdict: 'title' },
  // The header may shorten the title; a sentence is text.
  {
    name: 'line that announces words',
    when: ({ text }) => SPEECH_TITLE.test(text) && !/[.!?:,]$/u.test(text),
    verdict: 'title',
  },
];

/** The title of a printed page; null where no header of a browser opens the capture, or no line below is the title. */
export function printedTitle(lines: readonly Line[]): MarkedTitle | null {
  const [first, ...others] = lines
    .slice(0, PRINTED_HEAD)
    .map((line) => ({ line, text: foldBlanks(line.text.slice(0, LONGEST_TITLE + 1)) }));
  const printed = PRINT_HEADER.exec(first?.text ?? '')?.[1];
  if (printed === undefined) return null;
  const header = foldForComparing(printed);
  const short = others.filter(({ text }) => text.length <= LONGEST_TITLE).map((each) => ({ ...each, header }));
  const found = firstChosen(PRINTED_TITLES, short);
  return found && { line: found.candidate.line, text: found.candidate.text, rule: found.rule.name };
}
