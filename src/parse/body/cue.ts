import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { Line } from '#document/capture.ts';
import type { Rule } from '#document/rule.ts';
import type { LabelPage, Way, WayName } from './habit/way.ts';
import { AGAIN } from './recurring.ts';
import { readNothing, type LabelCandidate, type LabelClass, type LabelReader } from './label/candidate.ts';

const CUE_END = /[\s.:–—-]{1,16}$/u;

/** Letters as they are printed. */
const letters = (words: ReadonlySet<string>): string => oneOf([...words].map((word) => word.toUpperCase()));

const QUESTION = letters(allWords('questionCues'));
const ANSWER = letters(allWords('answerCues'));

/** `Q    Thank you` – the cue of a question in White House transcripts: two blanks or more, or a no-break space, and no colon. */
export const Q_CUE = compile(`^${QUESTION}(?:[.:]?(?:[ \\t]{2,12}|[ \\t]{0,6}\\u00A0\\s{0,8}))(?=\\S)`, 'u');
/** The same where the page shows that a single blank is enough. */
export const Q_CUE_NARROW = compile(`^${QUESTION}[.:]?\\s{1,12}(?=\\S)`, 'u');
/** `A.  `, `A    ` beside `Q`. */
export const A_CUE = compile(`^${ANSWER}[.:]?(?:[ \\t]{2,12}|\\u00A0\\s{0,8})(?=\\S)`, 'u');
/** `Q. Why?`, `A. Because.` – taken only where questions recur. */
export const Q_STOP_CUE = compile(`^${QUESTION}\\.\\s{1,4}(?=\\S)`, 'u');
export const A_STOP_CUE = compile(`^${ANSWER}\\.\\s{1,4}(?=\\p{Lu})`, 'u');
/** `Q - …`, `R - …`, `P.- …`: question and answer in French and Spanish transcripts. */
export const LETTER_DASH_CUE = compile(`^${letters(allWords('dashCues'))}\\.?\\s?[-–—]\\s{1,4}(?=\\S)`, 'u');
/** `Pregunta.- `, `Presidente.- `, `Q&R.- ` */
const WORD_DASH_CUE = /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{1,20}){0,3}\.-\s{0,4}(?=\S)/u;
/** A turn that opens with a dash. */
const DASH_CUE = /^[-–—]\s{1,4}(?=[\p{Lu}“"«„(])/u;
/** `Q: Why?`: a label with a colon, counted beside the other cues of a page that mixes them. */
const Q_COLON_CUE = compile(`^${QUESTION}\\s?:\\s`, 'u');

/** A paragraph may open with a dash, and another with an aside; a third makes a dialogue of them. */
const DIALOGUE = 3;

/** A candidate with no colon behind it. */
export const withoutColon = (kind: LabelClass, name: string, nameEnd: number, end: number): LabelCandidate => ({
  name,
  key: name.toLowerCase(),
  class: kind,
  nameEnd,
  note: null,
  end,
  runOn: false,
});

/** The candidate that a cue makes at the beginning of the line, named as printed. */
export function readCue(pattern: RegExp, { text }: Line): LabelCandidate | null {
  const cue = pattern.exec(text)?.[0];
  if (cue === undefined) return null;
  const name = cue.replace(CUE_END, '') || cue.trim();
  return withoutColon(pattern === WORD_DASH_CUE ? 'word' : 'anonymous', name, name.length, cue.length);
}

/** How many lines open with one of the cues. */
export function countCues(lines: readonly Line[], ...patterns: readonly RegExp[]): number {
  let text = '';
  const opens = (pattern: RegExp): boolean => pattern.test(text);
  let count = 0;
  for (const line of lines) {
    text = line.text;
    if (patterns.some(opens)) count += 1;
  }
  return count;
}

/** The end of a question: a single blank behind one `Q` is enough where it asks. */
const ASKED = /[?？][”"»)]?$/u;

/** The reader of cues for a layout that prints `Q` for questions, with the narrow form where the page uses it often. */
export function questionCues(lines: readonly Line[]): LabelReader {
  const wide = countCues(lines, Q_CUE);
  const narrow = countCues(lines, Q_CUE_NARROW);
  const asks = lines.some(({ text }) => Q_CUE_NARROW.test(text) && ASKED.test(text.trimEnd()));
  const pattern = narrow > wide && (narrow >= AGAIN || asks) ? Q_CUE_NARROW : Q_CUE;
  return (line) => readCue(pattern, line) ?? (wide > 0 ? readCue(A_CUE, line) : null);
}

const CONVERSATION = compile(oneOf(allWords('conversationWords')), 'iu');

/** `Q` opens several lines, in whatever notation. */
const asks = (lines: readonly Line[]): boolean => countCues(lines, Q_CUE, Q_STOP_CUE, Q_COLON_CUE) >= AGAIN;

/** A notation of cues: the page has it where the row holds. */
interface Notation extends Rule<LabelPage, readonly RegExp[]> {
  readonly name: WayName;
}

/** Notations of a page of no known layout: all whose row holds are read, in this order. */
const NOTATIONS: readonly Notation[] = [
  {
    name: 'Q, wide blanks',
    when: ({ openings }) => countCues(openings, Q_CUE) > 0 && asks(openings),
    verdict: [Q_CUE, A_CUE],
  },
  {
    name: 'Q, full stop',
    when: ({ openings }) => countCues(openings, Q_STOP_CUE) > 0 && asks(openings),
    verdict: [Q_STOP_CUE, A_STOP_CUE],
  },
  {
    name: 'letter, dash',
    when: ({ openings }) => countCues(openings, LETTER_DASH_CUE) >= AGAIN,
    verdict: [LETTER_DASH_CUE],
  },
  {
    name: 'word, dash',
    when: ({ openings }) => countCues(openings, WORD_DASH_CUE) >= DIALOGUE,
    verdict: [WORD_DASH_CUE],
  },
  // A list opens its items with dashes too, so the title must say that people speak.
  {
    name: 'dash',
    when: ({ openings, title }) =>
      title !== null && CONVERSATION.test(title) && countCues(openings, DASH_CUE) >= DIALOGUE,
    verdict: [DASH_CUE],
  },
];

/**
 * The ways of setting cues on a page of no known layout: each notation counts only where it recurs, those of `Q` together,
 * dashes only where the title says that it is an interview or conference.
 */
export const CUES: readonly Way[] = NOTATIONS.map(({ name, when, verdict }) => ({
  name,
  readerOf: (page) => {
    if (!when(page)) return readNothing;
    return (line) => firstCue(verdict, line);
  },
}));

function firstCue(patterns: readonly RegExp[], line: Line): LabelCandidate | null {
  for (const pattern of patterns) {
    const found = readCue(pattern, line);
    if (found) return found;
  }
  return null;
}
