import type { Capture, Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { isPersonNoun } from '#names/words.ts';
import { bare } from '#names/name-word.ts';
import { isByColon } from './habit/colon-way.ts';
import type { Habit } from './habit/habit.ts';
import { LONGEST_LABEL } from './label/colon.ts';
import { joinCutWords } from './label/cut-words.ts';
import { repeatsName } from './label/hover-card.ts';
import { readLabel } from './label/label.ts';
import { classOf } from './label/shape.ts';
import { LOWER_LETTER } from './label/speech.ts';
import { apart, extent, joinParts, type Between, type Part } from '../page/line-parts.ts';
import { isCut } from '../page/print/print-line.ts';
import type { PageEnds } from '../page/print/page-ends.ts';
import { indentsOf, type GoesOn } from './indents.ts';
import { seamsOf } from './seams.ts';
import { remarkLines } from './remark-lines.ts';
import { isElision } from './stage.ts';
import { unpartedLines } from './unparted.ts';
import { mayGoOn, wrapWidth } from './wrapped.ts';

/** The rest of a label that a line end cut behind the name: `: Thank you`, `(retranslated): Thank you`. */
const LABEL_GOES_ON = /^\s*(?:[:：]|\([^()\n]{2,200}\)\s?[:：])/u;
/** A label behind which a time code opens. */
const OPEN_CODE = /: ?[([]$/u;
/** The second half of a time code that a line end has cut in two. */
const CODE_GOES_ON = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]/u;
/** What a line ends in that closes a sentence, a quotation or a bracket. */
const SENTENCE_END = /[.!?…:;”"»)\]>]$/u;
/** How a label ends that stands alone. */
const COLON_AT_END = /[:：]\s{0,8}$/u;
/** A name, a comma and an office, up to the colon. */
const NAME_AND_OFFICE = /^([^,(:]{3,80}), ?([^(:].{2,160}):$/u;
/** A name and a bracket that is not closed, behind one for the seat: `Jan Hill (Lowfield) (New/`. */
const OPEN_BRACKET = /^([^,(:]{3,80})(?:\([^()]{1,40}\) ?)?\([^()]{1,60}$/u;
/** How the first line of a label does not end: `Parl.` is an abbreviation, a longer word before a full stop closes a sentence. */
const CLOSED = /(?:[!?…:;>]|\p{L}{5}\.)$/u;
/** The end of such a bracket. */
const CLOSED_LABEL = /^[^()]{1,60}\):\s{0,8}$/u;
/** What no label ends in. */
const SENTENCE_STOP = /[!?…:;>]$/u;
/** How a line begins that goes on with a sentence, behind the blank that a link leaves. */
const LOWER_START = /^ ?(?:[\p{Ll}:,;)]|’s )/u;
/** A line is full at so much of the longest: a word that did not fit is seldom longer than a quarter of it. */
const FULL = 0.75;
/** A card brings the name and the office: of the lines above the last, only so many can belong to it. */
const CARD_LINES = 2;

/** `Beginning of conversation with Paul Marten`: a subtitle, and the name below it is a label. */
const ANNOUNCES = compile(`^${oneOf(allWords('partOpeners'))}\\s`, 'iu');

/** A line, and the line above it with nothing but blanks between. */
interface Neighbours {
  readonly above: Line;
  readonly line: Line;
  /** The width at which the text was wrapped; null where each line is a paragraph. */
  readonly width: number | null;
  /** A page of print ends between them: with its number, its foot or the head of the next. */
  readonly isPageEnd: boolean;
  /** What its indents say of a text whose paragraphs open further in than they go on; null of any other. */
  readonly byIndent: GoesOn | null;
  /** By the habit of the page the line above is a label with its words below, or this one opens a turn. */
  readonly isParted: boolean;
  /** What the width says of a text in a script without blanks; null of any other. */
  readonly unparted: GoesOn | null;
  /** The line above begins a paragraph. */
  readonly isFirst: boolean;
  /** The line goes on with a remark in brackets. */
  readonly isRemark: boolean;
  /** The page sets its labels alone on their lines, and this one ends as they do. */
  readonly endsLabel: boolean;
}

const isDirectlyBelow = ({ line }: Neighbours): boolean => line.blanksBefore === 0;
const endOf = ({ above }: Neighbours): string => above.text.trimEnd();

/** Whether a sentence that nothing closes at the end of a page goes on at the top of the next. */
function goesOnAcross(both: Neighbours): boolean {
  const { above, line, width } = both;
  if (SENTENCE_END.test(endOf(both)) || !mayGoOn(above, line)) return false;
  return isCut(above.text, line.text) || (width !== null && above.text.length >= FULL * width);
}

/** When a line goes on with the line above it. */
const GOES_ON: readonly Rule<Neighbours, 'goes on'>[] = [
  // `(Applause – Ms Reed:` above `Quite so!)`.
  { name: 'rest of a remark', when: ({ isRemark }) => isRemark, verdict: 'goes on' },
  // `Dr. Peter Rams, Minister for Roads and` above `Bridges:`, in a record whose labels stand alone.
  {
    name: 'rest of a label that stands alone',
    when: (both) => both.endsLabel && both.isFirst && isDirectlyBelow(both) && areOneLabel(both),
    verdict: 'goes on',
  },
  // `Sergey Lavrov` above `: Thank you`.
  {
    name: 'rest of a label',
    when: (both) =>
      LABEL_GOES_ON.test(both.line.text) && both.above.text.length < LONGEST_LABEL && !SENTENCE_STOP.test(endOf(both)),
    verdict: 'goes on',
  },
  // `Sergey Lavrov: (` above `00:21) Thank you`.
  {
    name: 'rest of a time code',
    when: (both) => CODE_GOES_ON.test(both.line.text) && OPEN_CODE.test(endOf(both)),
    verdict: 'goes on',
  },
  // Blank lines and indents say nothing at the end of a page.
  {
    name: 'across the end of a page',
    when: (both) => both.isPageEnd && !both.isParted && goesOnAcross(both),
    verdict: 'goes on',
  },
  {
    name: 'by the indents of the page',
    when: (both) => both.byIndent?.(both.above, both.line) === true && !isElision(both.line.text),
    verdict: 'goes on',
  },
  {
    name: 'below a full line without blanks',
    when: ({ above, line, unparted, isParted }) =>
      !isParted && unparted?.(above, line) === true && mayGoOn(above, line),
    verdict: 'goes on',
  },
  {
    name: 'below a full line',
    when: (both) =>
      both.width !== null &&
      both.byIndent === null &&
      !both.isParted &&
      isDirectlyBelow(both) &&
      both.above.text.length >= FULL * both.width &&
      mayGoOn(both.above, both.line),
    verdict: 'goes on',
  },
  // A sentence goes on in small letters; so does a label that begins with an office, which opens a turn.
  {
    name: 'in small letters',
    when: (both) =>
      !both.isParted &&
      isDirectlyBelow(both) &&
      LOWER_START.test(both.line.text) &&
      !opensWithOffice(both.line) &&
      !SENTENCE_END.test(endOf(both)) &&
      !isElision(both.above.text),
    verdict: 'goes on',
  },
];

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
): Line[] {
  const joined: Line[] = [];
  let parts: Part[] = [];
  const seamOf = seamsOf(lines);
  const width = wrapWidth(lines);
  const byIndent = indentsOf(capture, lines);
  const unparted = unpartedLines(lines);
  const remarks = remarkLines(lines);
  const flush = (): void => {
    if (parts.length > 0) joined.push(joinParts(parts));
    parts = [];
  };
  const betweenOf = (above: Line, line: Line): Between | null =>
    ends?.between(above, line) ?? (isBlankBetween(capture, above, line) ? [] : null);
  for (const line of lines) {
    const above = parts.at(-1)?.line;
    const between = above ? betweenOf(above, line) : null;
    const neighbours = above &&
      between && {
        above,
        line,
        width,
        byIndent,
        unparted,
        isPageEnd: between.length > 0,
        isParted: isParted(above, line, habit),
        isFirst: parts.length === 1,
        isRemark: remarks.has(line),
        endsLabel: endsLabelAlone(line, habit),
      };
    const goesOn = neighbours && firstRule(GOES_ON, neighbours) !== null;
    if (!goesOn) flush();
    else if (parts.length === 1 && LABEL_GOES_ON.test(line.text))
      parts.unshift(...withdrawCard(capture, joined, above).map(apart));
    if (goesOn) ends?.take(between);
    parts.push(goesOn ? { line, seam: seamOf(above, line), between } : apart(line));
  }
  flush();
  return joined;
}

/** Whether a page sets its labels alone on their lines and a line ends as they do. */
const endsLabelAlone = ({ text }: Line, habit: Habit | null): boolean =>
  habit?.words === 'below' && COLON_AT_END.test(text);

/** Whether two lines are one long label: a name, and behind it a comma and an office, or a bracket that the first line leaves open. */
function areOneLabel({ above, line }: Neighbours): boolean {
  if (above.text.length > LONGEST_LABEL || CLOSED.test(above.text.trimEnd())) return false;
  const whole = foldBlanks(joinCutWords(`${above.text}\n${line.text}`));
  const [, name = '', office = ''] = NAME_AND_OFFICE.exec(whole) ?? [];
  if (classOf(name) !== null && office.split(' ').some((word) => isPersonNoun(bare(word)))) return true;
  const [, holder = ''] = OPEN_BRACKET.exec(foldBlanks(above.text)) ?? [];
  return classOf(holder) === 'person' && CLOSED_LABEL.test(line.text);
}

/** Whether the habit of a page parts two lines: a label stands above its words, or opens its line, in a way that needs no colon. */
function isParted(above: Line, line: Line, habit: Habit | null): boolean {
  const label = habit?.read(above);
  const isAbove = label?.words === 'below' && (habit?.words === 'below' || !isByColon(label.way));
  const opened = habit?.read(line);
  return isAbove || (opened?.candidate.isShown ?? false);
}

/**
 * Withdraws from the lines already read a name whose card the capture brought in below it: `President of … Sooronbay Jeenbekov`,
 * `Jeenbekov Sooronbay`, `President of …`, `: Mr President`. The lines of the card stay with the label they interrupt.
 * @param last the line above the one that begins with the colon
 * @returns the lines above `last` that belong to the label; none where no card stands there
 */
function withdrawCard(capture: Capture, joined: Line[], last: Line): Line[] {
  const above = joined.slice(-CARD_LINES);
  const from = above.findIndex(
    (line, at) => !ANNOUNCES.test(line.text) && repeatsName(line.text, (above[at + 1] ?? last).text),
  );
  if (from < 0) return [];
  const withdrawn = above.slice(from);
  const card = [...withdrawn, last];
  const isWhole = card.every((line, at) => {
    const next = card[at + 1];
    return !line.text.includes('\n') && (!next || isBlankBetween(capture, line, next));
  });
  if (!isWhole) return [];
  joined.splice(-withdrawn.length);
  return withdrawn;
}

/** Whether a line in small letters opens a turn: `chairman of Vnesheconombank (VEB) Vladimir Dmitriev: Thank you`. */
function opensWithOffice(line: Line): boolean {
  const candidate = readLabel(line);
  return (
    candidate?.class === 'loose' &&
    isPersonNoun(bare(candidate.name.split(' ')[0] ?? '')) &&
    !LOWER_LETTER.test(line.text.slice(candidate.end))
  );
}

/** Whether nothing but blanks stands between two lines: no line that has gone elsewhere, no markup. */
function isBlankBetween(capture: Capture, above: Line, line: Line): boolean {
  return capture.text.slice(extent(above).end, extent(line).start).trim() === '';
}
