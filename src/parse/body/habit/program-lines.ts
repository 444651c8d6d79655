import type { Line } from '#document/capture.ts';
import type { Habit } from './habit.ts';
import { hasDay, stampBefore } from './time-stamp.ts';

/** `* anna has joined`, `-!- anna has quit`, `*** anna is away` */
const EVENT = /^(?:\*{1,3}|-!-|-{1,2}>|<-{1,2})\s/u;

/**
 * Tells which lines of a chat its program wrote, `14.05.2019, 10:01 - Anna Reed left`: where each message has its day, its time and
 * its sender, those without a sender; where it has a time alone, those with a sign of their own. Asked of lines without a label.
 */
export function programLines({ ways }: Pick<Habit, 'ways'>): (line: Line) => boolean {
  const chat = ways.find(({ way }) => way === 'time before');
  if (chat === undefined) return () => false;
  const isDated = hasDay(stampBefore(chat.first.text) ?? '');
  return (line) => mayBeOfProgram(line, isDated);
}

/** Whether a line has what shows that the program of a chat wrote it, where nobody's name stands in it. */
export function mayBeOfProgram({ text }: Pick<Line, 'text'>, isDated = true): boolean {
  const stamp = stampBefore(text);
  return stamp !== null && ((isDated && hasDay(stamp)) || EVENT.test(text.slice(stamp.length)));
}
