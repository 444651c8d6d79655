import { readStandaloneDate } from '../date/index.ts';
import { isFullDay } from '#document/full-day.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** A longer line is no day, in UTF-16 code units. */
const LONGEST_DAY = 60;

/** A day on a line of its own among messages with their times: it heads those below, and nobody says it. */
export function readDayLine(body: BodyWriter, { line, text }: BodyLine): boolean {
  if (!body.page.habit.isTimed || text.length > LONGEST_DAY) return false;
  const read = readStandaloneDate(text);
  if (read?.kind !== 'date' || !isFullDay(read.mention.edtf)) return false;
  body.turn = null;
  body.alone('heading', line);
  return true;
}
