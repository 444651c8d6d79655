import type { Line } from '#document/capture.ts';
import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { splitOffice } from '#names/person.ts';
import type { LabelCandidate } from './label/candidate.ts';

const CUE_END = /[\s.:–—-]{1,16}$/u;

/** `Q    Thank you` – the cue of a question in White House transcripts: two blanks or more, or a no-break space, and no colon. */
export const Q_CUE = /^Q(?:[.:]?(?:[ \t]{2,12}|[ \t]{0,6}\u00A0\s{0,8}))(?=\S)/u;
/** The same where the page shows that a single blank is enough. */
export const Q_CUE_NARROW = /^Q[.:]?\s{1,12}(?=\S)/u;
/** `A.  `, `A    ` beside `Q`. */
const A_CUE = /^A[.:]?(?:[ \t]{2,12}|\u00A0\s{0,8})(?=\S)/u;
/** `Q. Why?`, `A. Because.` – taken only where questions recur. */
const Q_STOP_CUE = /^Q\.\s{1,4}(?=\S)/u;
const A_STOP_CUE = /^A\.\s{1,4}(?=\p{Lu})/u;
/** `Q - …`, `R - …`, `P.- …`: question and answer in French and Spanish transcripts. */
export const LETTER_DASH_CUE = /^(?:Q|R|P)\.?\s?[-–—]\s{1,4}(?=\S)/u;
/** `Pregunta.- `, `Presidente.- `, `Q&R.- ` */
const WORD_DASH_CUE = /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20}){0,3}\.-\s{0,4}(?=\S)/u;
/** A turn that opens with a dash. */
const DASH_CUE = /^[-–—]\s{1,4}(?=[\p{Lu}“"«„(])/u;

const marked = (name: string, nameEnd: number, end: number): LabelCandidate => ({
  name,
  key: name.toLowerCase(),
  class: 'anonymous',
  nameEnd,
  note: null,
  end,
  runOn: false,
});

/** The candidate that a cue makes at the beginning of the line, named as printed. */
function read(pattern: RegExp, line: Line): LabelCandidate | null {
  const found = pattern.exec(line.text.slice(0, 80))?.[0];
  if (found === undefined) return null;
  const name = found.replace(CUE_END, '') || found.trim();
  return marked(name, name.length, found.length);
}

/** The reader of cues for a layout that prints `Q` for questions, with the narrow form where the page uses it often. */
export function questionCues(lines: readonly Line[]): (line: Line) => LabelCandidate | null {
  const wide = lines.filter((line) => Q_CUE.test(line.text.slice(0, 40))).length;
  const narrow = lines.filter((line) => Q_CUE_NARROW.test(line.text.slice(0, 40))).length;
  const pattern = narrow > wide && narrow > 1 ? Q_CUE_NARROW : Q_CUE;
  return (line) => read(pattern, line) ?? (wide > 0 ? read(A_CUE, line) : null);
}

/** `Q: Why?`: a label with a colon, counted beside the other cues of a page that mixes them. */
const Q_COLON_CUE = /^Q\s?:\s/u;

const countOf = (pattern: RegExp, lines: readonly Line[]): number =>
  lines.filter((line) => pattern.test(line.text.slice(0, 80))).length;

/**
 * The reader of cues for a page of no known layout: each notation counts only where it recurs, those of `Q` together,
 * dashes only where the page is an interview or conference.
 */
export function recurringCues(lines: readonly Line[], isConversation: boolean): (line: Line) => LabelCandidate | null {
  const patterns: RegExp[] = [];
  const questions = [Q_CUE, Q_STOP_CUE, Q_COLON_CUE];
  const asks = lines.filter((line) => questions.some((pattern) => pattern.test(line.text.slice(0, 40)))).length > 1;
  if (asks && countOf(Q_CUE, lines) > 0) patterns.push(Q_CUE, A_CUE);
  if (asks && countOf(Q_STOP_CUE, lines) > 0) patterns.push(Q_STOP_CUE, A_STOP_CUE);
  if (countOf(LETTER_DASH_CUE, lines) > 1) patterns.push(LETTER_DASH_CUE);
  if (countOf(WORD_DASH_CUE, lines) > 2) patterns.push(WORD_DASH_CUE);
  if (isConversation && countOf(DASH_CUE, lines) > 2) patterns.push(DASH_CUE);
  return (line) => {
    for (const pattern of patterns) {
      const found = read(pattern, line);
      if (found) return pattern === WORD_DASH_CUE ? { ...found, class: 'word' } : found;
    }
    return null;
  };
}

const LONGEST_BOLD_LABEL = 120;

/** The key of a line that is bold from end to end and closes no sentence; null for other lines. */
function boldKey(line: Line): string | null {
  if (line.role !== 'line' || line.text.length > LONGEST_BOLD_LABEL || (line.bold ?? 0) < line.text.length) return null;
  return /[.!?:;,…]$/u.test(line.text) ? null : foldBlanks(line.text).toLowerCase();
}

/**
 * Names on bold lines of their own without a colon, the words below: taken where at least two of them recur, each with words
 * below it.
 */
export function boldLabels(lines: readonly Line[]): (line: Line) => LabelCandidate | null {
  const count = new Map<string, number>();
  lines.forEach((line, index) => {
    const key = boldKey(line);
    const below = lines[index + 1];
    if (key !== null && below && boldKey(below) === null) count.set(key, (count.get(key) ?? 0) + 1);
  });
  const recurring = new Set([...count].filter(([, times]) => times > 1).map(([key]) => key));
  return (line) => {
    const key = recurring.size > 1 ? boldKey(line) : null;
    if (key === null || !recurring.has(key)) return null;
    return { ...marked(foldBlanks(line.text), line.text.length, line.text.length), class: 'person' };
  };
}

const TITLES = capitalised(allWords('courtesyTitles', 'degrees', 'abbreviatedTitles'));
/** Titles abbreviated with a full stop, as sentences and as labels in capitals have them. */
const SHORT_TITLES = [...TITLES, ...TITLES.map((title) => title.toUpperCase())];

/** `CHAIR POWELL. Good afternoon`, `President Putin. Yes. We agreed`: a label that ends at the first full stop which closes no initial and no abbreviated form of address. */
export const STOP_LABEL = compile(
  `^(?!Q\\.)((?:(?:(?:\\p{Lu}|${oneOf(SHORT_TITLES)})\\.|\\p{Lu}[\\p{L}’'-]*) ){0,4}\\p{Lu}[\\p{L}’'-]{2,30})\\.\\s{1,4}(?=[\\p{Lu}“"(])`,
  'u',
);

/** What a label that ends in a full stop says; null where the line opens with none, or with a single word. */
function stopName(line: Line): { name: string; end: number } | null {
  const [whole, name] = STOP_LABEL.exec(line.text.slice(0, 120)) ?? [];
  return whole !== undefined && name !== undefined && /\s/u.test(name) ? { name, end: whole.length } : null;
}

/** `President Putin`: an office with the name of its holder. */
function namesHolder(name: string): boolean {
  const split = splitOffice(name);
  return split.name !== null && split.role !== null;
}

/** How often each label that ends in a full stop opens a line. */
function countStops(lines: readonly Line[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const line of lines) {
    const name = stopName(line)?.name;
    if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1);
  }
  return count;
}

/**
 * Labels that end in a full stop. Taken where the same one opens at least three lines of the page, or two: beside another that
 * recurs, or beside a question that `Q.` opens. Beside those, rarer ones too that stand in capitals or name an office and its holder.
 */
export function stopLabels(lines: readonly Line[]): (line: Line) => LabelCandidate | null {
  const count = countStops(lines);
  const again = [...count.values()].filter((times) => times > 1).length;
  const asks = countOf(Q_STOP_CUE, lines) > 0;
  const least = again > 1 || asks ? 2 : 3;
  if (![...count.values()].some((times) => times >= least)) return () => null;
  return (line) => {
    const found = stopName(line);
    if (!found) return asks ? read(Q_STOP_CUE, line) : null;
    const { name, end } = found;
    if ((count.get(name) ?? 0) < least && name !== name.toUpperCase() && !namesHolder(name)) return null;
    return { ...marked(name, name.length, end), class: 'person' };
  };
}

/** Whether at least two different labels with a full stop, each an office with its holder, open lines without being read as labels. */
export function hasUnreadStops(lines: readonly Line[], isRead: (line: Line) => boolean): boolean {
  const names = countStops(lines.filter((line) => !isRead(line))).keys();
  return [...names].filter(namesHolder).length > 1;
}
