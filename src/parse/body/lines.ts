import type { Capture, Line } from '#document/capture.ts';
import type { BodyOptions } from './options.ts';
import { footnoteLines } from './footnotes.ts';
import { chooseLabels, type ChosenLabel } from './label/choose-labels.ts';
import { isEntry } from './label/speech.ts';
import { splitRunOn } from './run-on.ts';
import { habitOf, type Habit, type SetLabel } from './habit/habit.ts';
import { isStamp } from './habit/time-stamp.ts';
import { programLines } from './habit/program-lines.ts';
import type { LabelCandidate } from './label/candidate.ts';
import { repeatedLines } from './repeated.ts';
import { isHeadline } from './heading-line.ts';
import { foldBlanks } from '#document/fold.ts';
import { readTimeLine } from '../date/time-of-day.ts';
import { isMinutes } from './minutes.ts';
import { joinBroken } from './broken-lines.ts';
import { AGAIN } from './recurring.ts';
import { voiceOf } from './turn-kind.ts';

/** Where more of the lines are turns, the record is word for word whatever it is called. */
const MOST_TURNS = 0.5;

/** A heading, what sort of business it is, and the time: so many short lines stand between a heading and a label. */
const MOST_BETWEEN = 2;
/** `12.15 pm` */
const isTime = (text: string): boolean => text.length <= LONGEST_TIME && readTimeLine(foldBlanks(text)) !== null;
const LONGEST_TIME = 20;
/** Messages have their times; in a record of a house fewer turns do. */
const TIMES_SHARE = 0.5;

/** A line of the body with what the page as a whole says of it. */
export interface BodyLine {
  readonly line: Line;
  /** Its words without the blanks around them. */
  readonly text: string;
  /** The label that opens it. */
  readonly label: LabelCandidate | null;
  /** What was decided of the label whose shape it has; null where it has none. */
  readonly chosen: ChosenLabel | null;
  /** What has the shape of a label but cannot be shown to be one; null where nothing is in doubt. */
  readonly doubtful: LabelCandidate | null;
  /** One of several lines that have the shape of a label with the entry of a list behind it. */
  readonly isListed: boolean;
  /** It is a note at the foot of a page, which nobody says. */
  readonly isFootnote: boolean;
  /** Its words stand again near by. */
  readonly isRepeated: boolean;
  readonly next: Line | null;
  readonly nextIsLabel: boolean;
  /** Stands above a label that is a name alone on its line, with at most some short lines between. */
  readonly isAboveLone: boolean;
}

/** The lines of a body, mended where the capture broke them or ran them together, and what their labels say together. */
export interface BodyLines {
  readonly lines: readonly BodyLine[];
  /** How the page sets its labels. */
  readonly habit: Habit;
  /** A line without a label was written by the program of a chat. */
  readonly isOfProgram: (line: Line) => boolean;
  /** Times stand on lines of their own beside the labels. */
  readonly isClocked: boolean;
  /** The page holds minutes: most of its lines nobody says. */
  readonly isMinutes: boolean;
  /** Some line is a turn. */
  readonly hasLabels: boolean;
  /** Labels end in full stops. */
  readonly endsInStops: boolean;
  /** Some label is that of a question. */
  readonly hasQuestions: boolean;
  /** Only the questions are labelled: what follows a question is the answer, of the titled person or of nobody named. */
  readonly oneVoice: boolean;
}

/** Mends the lines of a body and finds the labels among them. */
export function labelLines(capture: Capture, given: readonly Line[], options: BodyOptions): BodyLines {
  const habit = options.habit ?? habitOf({ lines: given, title: null }, options.ways);
  const lines = splitRunOn(options.habit ? given : joinBroken(capture, given, habit));
  const found = lines.map((line) => acceptedOf(habit.read(line), line, options));
  const candidates = found.map((each) => each?.candidate ?? null);
  const chosen = chooseLabels(lines, candidates, options, habit);
  const labels = chosen.map((each) => each?.label ?? null);
  const entries = lines.map((line, at) => {
    const candidate = candidates[at];
    return candidate ? candidate.class !== 'odd' && !labels[at] && isEntry(line.text.slice(candidate.end)) : false;
  });
  const isLone = lines.map((_line, at) => Boolean(labels[at]) && found[at]?.way === 'alone');
  const hasLone = isLone.includes(true);
  const standsAboveLone = (at: number): boolean => {
    if (!hasLone) return false;
    const ahead = lines.slice(at + 1, at + 2 + MOST_BETWEEN);
    const next = ahead.findIndex((_line, index) => isLone[at + 1 + index]);
    return next >= 0 && ahead.slice(0, next).every(({ text }) => isHeadline(text) || isTime(text));
  };
  const footnotes = footnoteLines(lines);
  const repeated = options.pullQuotes ? repeatedLines(lines) : [];
  return {
    lines: lines.map((line, at) => ({
      line,
      text: line.text.trim(),
      label: labels[at] ?? null,
      chosen: chosen[at] ?? null,
      doubtful: chosen[at]?.isDoubtful ? (candidates[at] ?? null) : null,
      isListed: entries[at] === true && (entries[at - 1] === true || entries[at + 1] === true),
      isFootnote: footnotes.has(line),
      isRepeated: repeated[at] === true,
      next: lines[at + 1] ?? null,
      nextIsLabel: Boolean(labels[at + 1]),
      isAboveLone: standsAboveLone(at),
    })),
    habit,
    isOfProgram: programLines(habit),
    isClocked: habit.isTimed || isClocked(lines, labels.filter((found) => found !== null).length),
    isMinutes: isMinutes(capture) && labels.filter((found) => found !== null).length <= MOST_TURNS * lines.length,
    hasLabels: labels.some((found) => found !== null),
    endsInStops: found.some((each, at) => each?.way === 'full stop' && labels[at] !== null),
    ...questionsAmong(labels),
  };
}

/** Whether times stand on lines of their own, nearly as many as labels. */
function isClocked(lines: readonly Line[], labels: number): boolean {
  const times = lines.filter(({ text }) => text.length <= LONGEST_TIME && isStamp(text)).length;
  return times >= AGAIN && times >= TIMES_SHARE * labels;
}

/** What may be a label by the habit of the page, where the layout takes it for one. */
function acceptedOf(found: SetLabel | null, line: Line, { accepts }: BodyOptions): SetLabel | null {
  return found && (accepts?.(found.candidate, line) ?? true) ? found : null;
}

function questionsAmong(labels: readonly (LabelCandidate | null)[]): Pick<BodyLines, 'hasQuestions' | 'oneVoice'> {
  const voices = labels.flatMap((found) => (found ? [voiceOf(found)] : []));
  const hasQuestions = voices.includes('question');
  return { hasQuestions, oneVoice: hasQuestions && voices.every((voice) => voice === 'question') };
}
