import type { Capture, Line } from '#document/capture.ts';
import { beginsSmall, beginsWithLetter, isFigureUnit } from '#document/letters.ts';
import { FIGURE, mayHold } from '#document/may-hold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { brokenLabels, isSeatBelowName, opensWithOffice, withdrawCard, type BrokenLabels } from './broken-labels.ts';
import { footnoteLines } from './footnotes.ts';
import { isByColon } from './habit/colon-way.ts';
import type { Habit } from './habit/habit.ts';
import { ANY_COLON, LONGEST_LABEL } from './label/colon.ts';
import { apart, blanksBetween, JoinedLine } from '../page/line-parts.ts';
import { isCut } from '../page/print/print-line.ts';
import type { PageEnds } from '../page/print/page-ends.ts';
import { indentsOf, opensItself, type Indents } from './indents.ts';
import { seamsOf } from './seams.ts';
import { remarkLines } from './remark-lines.ts';
import { isElision } from './stage.ts';
import { unpartedLines } from './unparted.ts';
import { FULL, mayGoOn, NARROWEST, wrapWidth } from './wrapped.ts';

/** The rest of a label that a line end cut behind the name: `: Thank you`, `(retranslated): Thank you`. */
const LABEL_GOES_ON = /^\s*(?:[:：]|\([^()\n]{2,200}\)\s?[:：])/u;
/** A label behind which a time code opens. */
const OPEN_CODE = /: ?[([]$/u;
/** The second half of a time code that a line end has cut in two. */
const CODE_GOES_ON = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]/u;
/** What a line ends in that closes a sentence, a quotation or a bracket. */
const SENTENCE_ENDS = '.!?…:;”"»)]>';
/** What no label ends in. */
const SENTENCE_STOP = /[!?…:;>]$/u;
/** How a line begins that goes on with a sentence, behind the blank that a link leaves. */
const LOWER_START = /^ ?(?:[\p{Ll}:,;)]|’s )/u;
/** What a line ends in where the capture broke it: behind an article, an “of” or an “and” nothing ends. */
const OPEN_END = compile(`[\\s(]${oneOf(allWords('labelArticles', 'ofWords', 'pairWords'))}$`, 'u');
/** Without one of these no remark stands on a page. */
const BRACKET = /[()[\]（）［］]/u;
const NO_LINES: ReadonlySet<Line> = new Set();

/** What the lines of a page say together of how they are broken. */
interface Breaks {
  /** The width at which the text was wrapped; null where each line is a paragraph. */
  readonly width: number | null;
  /** What its indents say of a text whose paragraphs open further in than they go on; null of any other. */
  readonly indents: Indents | null;
  /** What the width says of a text in a script without blanks; null of any other. */
  readonly unparted: ReturnType<typeof unpartedLines>;
  /** The lines that go on with a remark in brackets. */
  readonly remarks: ReadonlySet<Line>;
  /** The labels that take several lines. */
  readonly labels: BrokenLabels;
  /** The lines with which notes at the foot of pages begin. */
  readonly footnotes: ReadonlySet<Line>;
  /** How the page sets its labels; null where that is not known. */
  readonly habit: Habit | null;
}

/** A line, and the line above it with nothing but blanks between. */
interface Neighbours {
  readonly above: Line;
  readonly line: Line;
  readonly page: Breaks;
  /** A page of print ends between them: with its number, its foot or the head of the next. */
  readonly isPageEnd: boolean;
  /** The line above begins a paragraph. */
  readonly isFirst: boolean;
}

const isDirectlyBelow = ({ line }: Neighbours): boolean => line.blanksBefore === 0;
const endOf = ({ above }: Neighbours): string => above.text.trimEnd();
const closesSentence = (both: Neighbours): boolean => SENTENCE_ENDS.includes(endOf(both).at(-1) ?? ' ');
/** Whether a line goes on with the label above it. */
const isRestOfLabel = ({ text }: Line): boolean => !beginsWithLetter(text) && LABEL_GOES_ON.test(text);
/** Whether a line goes on with a sentence, as its first letter shows. */
const goesOnSmall = ({ text }: Line): boolean =>
  beginsSmall(text) || (!beginsWithLetter(text) && LOWER_START.test(text));

/** Whether a sentence that nothing closes at the end of a page goes on at the top of the next. */
function goesOnAcross(both: Neighbours): boolean {
  const { above, line, page } = both;
  if (closesSentence(both) || !mayGoOn(above, line)) return false;
  return isCut(above.text, line.text) || (page.width !== null && above.text.length >= FULL * page.width);
}

/** When a line goes on with the line above it. */
const GOES_ON: readonly Rule<Neighbours, 'goes on'>[] = [
  // `(Applause – Ms Reed:` above `Quite so!)`.
  { name: 'rest of a remark', when: ({ line, page }) => page.remarks.has(line), verdict: 'goes on' },
  // `Dr. Peter Rams, Minister for Roads and` above `Bridges:`
  { name: 'rest of a broken label', when: ({ line, page }) => page.labels.goOn.has(line), verdict: 'goes on' },
  // `Ilse Brand` above `(Lake East) (Ind)`.
  {
    name: 'seat and party below a name',
    when: ({ above, line, isFirst }) => isFirst && isSeatBelowName(above, line),
    verdict: 'goes on',
  },
  // `Sergey Lavrov` above `: Thank you`.
  {
    name: 'rest of a label',
    when: (both) =>
      isRestOfLabel(both.line) && both.above.text.length < LONGEST_LABEL && !SENTENCE_STOP.test(endOf(both)),
    verdict: 'goes on',
  },
  // `Sergey Lavrov: (` above `00:21) Thank you`.
  {
    name: 'rest of a time code',
    when: (both) =>
      isFigureUnit(both.line.text.charCodeAt(0)) && CODE_GOES_ON.test(both.line.text) && OPEN_CODE.test(endOf(both)),
    verdict: 'goes on',
  },
  // Blank lines and indents say nothing at the end of a page.
  {
    name: 'across the end of a page',
    when: (both) => both.isPageEnd && goesOnAcross(both) && !isParted(both),
    verdict: 'goes on',
  },
  {
    name: 'by the indents of the page',
    when: ({ above, line, page }) => page.indents?.goesOn(above, line) === true && !isElision(line.text),
    verdict: 'goes on',
  },
  {
    name: 'below a full line without blanks',
    when: (both) =>
      both.page.unparted?.(both.above, both.line) === true && mayGoOn(both.above, both.line) && !isParted(both),
    verdict: 'goes on',
  },
  {
    name: 'below a full line',
    when: (both) =>
      both.page.width !== null &&
      both.page.indents === null &&
      isDirectlyBelow(both) &&
      both.above.text.length >= FULL * both.page.width &&
      mayGoOn(both.above, both.line) &&
      !isParted(both),
    verdict: 'goes on',
  },
  // `with the help of the` above `Department. Secretary Reed agreed.`
  {
    name: 'below the middle of a phrase',
    when: (both) =>
      isDirectlyBelow(both) &&
      both.above.text.length >= NARROWEST &&
      OPEN_END.test(endOf(both)) &&
      mayGoOn(both.above, both.line) &&
      !opensItself(both.line) &&
      !isParted(both),
    verdict: 'goes on',
  },
  // A sentence goes on in small letters; so does a label that begins with an office, which opens a turn.
  {
    name: 'in small letters',
    when: (both) =>
      isDirectlyBelow(both) &&
      goesOnSmall(both.line) &&
      !closesSentence(both) &&
      !opensWithOffice(both.line) &&
      !isElision(both.above.text) &&
      !isParted(both),
    verdict: 'goes on',
  },
];

/** What the lines of a page say together; of what its text has no sign, no line is asked. */
const breaksOf = (capture: Capture, lines: readonly Line[], known: Pick<Breaks, 'habit' | 'indents'>): Breaks => ({
  width: wrapWidth(lines),
  unparted: unpartedLines(lines),
  remarks: mayHold(capture, BRACKET) ? remarkLines(lines) : NO_LINES,
  labels: mayHold(capture, ANY_COLON) ? brokenLabels(lines) : { starts: NO_LINES, goOn: NO_LINES },
  footnotes: mayHold(capture, FIGURE) ? footnoteLines(lines) : NO_LINES,
  ...known,
});

/**
 * Joins lines that the capture broke inside a label or a sentence: a line that begins with a colon, an interpreter's note with
 * its colon or a lower-case letter continues the line above it, where that one stands directly above and does not end a
 * sentence; so does, in a text wrapped at a width, any line below a full one that opens no turn.
 * @param habit how the page sets its labels, where that is known
 * @param ends where the pages end on which the text was printed; null where none do
 */
export function joinBroken(
  capture: Capture,
  lines: readonly Line[],
  habit: Habit | null = null,
  ends: PageEnds | null = null,
  indents: Indents | null = indentsOf(capture, lines),
): Line[] {
  const joined: Line[] = [];
  const seamOf = seamsOf(lines);
  const page = breaksOf(capture, lines, { habit, indents });
  let above: Line | null = null;
  /** The paragraph of which the line above is the last; none where that line is all of it. */
  let paragraph: JoinedLine | null = null;
  const flush = (): void => {
    if (paragraph) joined.push(paragraph.close());
    else if (above) joined.push(above);
    paragraph = null;
  };
  for (const line of lines) {
    const between = above && (ends ? ends.between(above, line) : blanksBetween(capture.text, above, line));
    const isFirst = paragraph === null;
    const both = above && between && { above, line, page, isPageEnd: between.length > 0, isFirst };
    if (both && !opens(line, page) && firstRule(GOES_ON, both)) {
      paragraph ??= opened(isRestOfLabel(line) ? withdrawCard(capture, joined, both.above) : [], both.above, capture);
      ends?.take(between);
      paragraph.add({ line, seam: seamOf(both.above, line), between });
    } else flush();
    above = line;
  }
  flush();
  return joined;
}

/** A paragraph that goes on below a line, with those above it that a card has put there. */
function opened(card: readonly Line[], line: Line, { text }: Capture): JoinedLine {
  const [first, ...others] = [...card, line];
  const paragraph = new JoinedLine(first, text);
  for (const each of others) paragraph.add(apart(each));
  return paragraph;
}

/** Whether a line opens a label or a note at the foot of a page, and so goes on with nothing. */
const opens = (line: Line, { labels, footnotes }: Breaks): boolean => labels.starts.has(line) || footnotes.has(line);

/** Whether the habit of a page parts two lines: a label stands above its words, or opens its line, in a way that needs no colon. */
function isParted({ above, line, page: { habit } }: Neighbours): boolean {
  if (habit?.read(line)?.candidate.isShown === true) return true;
  const label = habit?.read(above);
  return label?.words === 'below' && (habit?.words === 'below' || !isByColon(label.way));
}
