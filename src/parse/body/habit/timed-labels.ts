import type { Line } from '#document/capture.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import { cut } from '../../page/line-parts.ts';
import { withoutColon } from '../cue.ts';
import { readNothing, type LabelCandidate, type LabelReader } from '../label/candidate.ts';
import { readLabel } from '../label/label.ts';
import { classOf } from '../label/shape.ts';
import { NO_LABEL } from '../label/words.ts';
import { readAngled } from './angle-labels.ts';
import { recurring } from '../recurring.ts';
import { isPlainStamp, isStamp, stampBefore, stampBehind } from './time-stamp.ts';
import type { LabelPage } from './way.ts';

/** Names beside a time are no longer, in UTF-16 code units and in words; what is longer is said. */
const LONGEST_NAME = 60;
/** The same with those who may read what is said. */
const LONGEST_HEAD = 120;
const MOST_WORDS = 6;
/** So many of the labels must have a sentence, or a longer text, where the times may be those of a programme. */
const SPOKEN_SHARE = 0.5;
const LONG_TEXT = 40;
/** Where so many of the times of a page have a label beside them, all of these are labels. */
const LABELLED_SHARE = 0.8;
/** Points of a programme, departures and songs stand at such minutes; three of a talk hardly do all. */
const ROUND = /:\d?[05](?!\d)/u;
const FEWEST_ROUND = 3;
const SENTENCE = /[.!?…。！？]["”»’)\]]{0,2}$/u;
/** What no name holds or ends in. */
const NO_NAME = /[!?;:…。！？<>]|[.,]$/u;
const LETTER_FIRST = /^[\p{L}\p{N}@(~*_+]/u;
/** `[Anna Reed] 10:02:15` */
const IN_BRACKETS = /^\[([^[\]]+)\]$/u;

/** `From Anna Reed to Everyone`, as exports of meetings have it, blanks folded. */
const SENT = compile(
  `^(?:${oneOf(allWords('chatSenders'))} )?([^ ].{0,58}[^ ]) ${oneOf(allWords('chatReceivers'))} [^ ].{0,60}$`,
  'iu',
);
/** `anna_r: `, in whatever letters. */
const ANY_HEAD = /^([^\s:：][^:：]{0,60})[:：](?=\s|$|[^\p{ASCII}])/u;

/** A label beside a time, with what is known of the time. */
interface Timed {
  readonly candidate: LabelCandidate;
  readonly isPlain: boolean;
  readonly isRound: boolean;
}

/** Whether words, blanks folded, may be the name of whoever speaks beside a time. */
export const isSenderName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  LETTER_FIRST.test(name) &&
  !NO_NAME.test(name) &&
  name.split(' ').length <= MOST_WORDS &&
  !NO_LABEL.has(name.toLowerCase());

/** A candidate for a name that stands between two offsets of a line; null where the words are no name. */
function named(from: number, printed: string, end: number): LabelCandidate | null {
  const whole = foldBlanks(printed);
  const name = IN_BRACKETS.exec(whole)?.[1] ?? whole;
  if (!isSenderName(name)) return null;
  return withoutColon(classOf(name) ?? 'person', name, from + printed.trimEnd().length, end);
}

/** Before what the program of a chat says in somebody's name: `\u200Eimage omitted`. */
const OF_PROGRAM = '\u200E';

/** What is labelled at the head of a line, behind its time: by a sender, in angle brackets or by a colon. */
function headOf(line: Line): LabelCandidate | null {
  const { text } = line;
  const colon = text.slice(0, LONGEST_HEAD).indexOf(':');
  const [, sender] = SENT.exec(foldBlanks(text.slice(0, Math.max(0, colon)))) ?? [];
  if (sender !== undefined) return named(0, sender, colon + 1);
  const found = readAngled(line) ?? readLabel(line);
  if (found) return found;
  const head = ANY_HEAD.exec(text);
  return head?.[1] === undefined ? null : named(0, head[1], head[0].length);
}

/** A candidate with a time before it: its offsets are counted from behind the time. */
function behindStamp(candidate: LabelCandidate, by: number): LabelCandidate {
  const { note, nameEnd, end } = candidate;
  return {
    ...candidate,
    nameEnd: nameEnd + by,
    note: note && { from: note.from + by, to: note.to + by },
    end: end + by,
    time: { from: 0, to: by },
  };
}

/** `[10:01] Anna Reed: Hello`. */
function readBefore(line: Line): Timed | null {
  const stamp = stampBefore(line.text);
  if (stamp === null) return null;
  const rest = cut(line, stamp.length);
  const candidate = headOf(rest);
  return (
    candidate && {
      candidate: behindStamp(candidate, stamp.length),
      isPlain: isPlainStamp(stamp),
      isRound: ROUND.test(stamp),
    }
  );
}

/** `Anna Reed  00:12`, `00:12 Anna Reed`, with the words on the lines below. */
function readAlone({ text }: Line): Timed | null {
  if (isStamp(text)) return null;
  const from = stampBehind(text);
  const stamp = stampBefore(text);
  if (from !== null) {
    const candidate = named(0, text.slice(0, from), text.length);
    return (
      candidate && {
        candidate: { ...candidate, time: { from, to: text.length } },
        isPlain: false,
        isRound: ROUND.test(text.slice(from)),
      }
    );
  }
  if (stamp === null) return null;
  const candidate = named(0, text.slice(stamp.length), text.length - stamp.length);
  return candidate && { candidate: behindStamp(candidate, stamp.length), isPlain: false, isRound: ROUND.test(stamp) };
}

const hasStamp = ({ text }: Line): boolean => stampBefore(text) !== null || stampBehind(text) !== null;

const isOfProgram = (text: string): boolean => text.trimStart().startsWith(OF_PROGRAM);

/** Whether a text is something said rather than a point of a programme. */
const isSpoken = (text: string): boolean => text.length >= LONG_TEXT || SENTENCE.test(text.trimEnd());

/**
 * Labels that a time stands beside: taken where one recurs, and where most have something said to them or their times are those
 * of a recording or a chat. Beside those that recur all are certain where nearly every time has a label.
 * @param read a label with its time
 * @param words what is said to it
 */
function timedLabels(
  { lines, mayHoldStamps }: LabelPage,
  read: (line: Line) => Timed | null,
  words: (at: number, timed: Timed) => string,
): LabelReader {
  if (!mayHoldStamps) return readNothing;
  const found = lines.map(read);
  const keys = found.flatMap((each) => each?.candidate.key ?? []);
  const again = recurring(keys);
  const spoken = found.filter((each, at) => each && (each.isPlain || isSpoken(words(at, each)))).length;
  if (again.size === 0 || spoken < SPOKEN_SHARE * keys.length) return readNothing;
  const isProgramme =
    keys.length >= FEWEST_ROUND && found.every((each) => each === null || (each.isRound && !each.isPlain));
  if (isProgramme) return readNothing;
  const times = lines.filter(hasStamp).length;
  const isEach = keys.length >= LABELLED_SHARE * times;
  const speaking = new Set(
    found.flatMap((each, at) => (each && !isOfProgram(words(at, each)) ? each.candidate.key : [])),
  );
  return (line) => {
    const candidate = read(line)?.candidate;
    return candidate && speaking.has(candidate.key)
      ? { ...candidate, isShown: isEach || again.has(candidate.key) }
      : null;
  };
}

/** Labels with a time before them on their line: `[10:01] Anna Reed: Hello`. */
export const labelsBehindTime = (page: LabelPage): LabelReader =>
  timedLabels(page, readBefore, (at, { candidate }) => page.lines[at]?.text.slice(candidate.end) ?? '');

/** Labels with nothing beside them but a time, the words on the lines below. */
export const labelsBesideTime = (page: LabelPage): LabelReader =>
  timedLabels(page, readAlone, (at) => {
    const next = page.lines[at + 1];
    return !next || hasStamp(next) ? '' : next.text;
  });
