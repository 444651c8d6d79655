import { remembered } from '#document/remembered.ts';
import { foldBlanks } from '#document/fold.ts';
import { isFullDay } from '#document/full-day.ts';
import { readPlainDate, type InvalidDate, type StandaloneDate } from './line.ts';
import type { DateOptions } from './notations.ts';
import { listedPlaceOf } from './place.ts';
import { DIGIT } from './tokens.ts';

/** Bars and dots with blanks about them, by which a line of a page is divided. */
const BARS = /\s[|•·]\s/u;
/** A line with more parts is a menu. */
const MOST_PARTS = 5;
/** A longer part says more than a rubric, a place or a number does, in UTF-16 code units. */
const LONGEST_PART = 60;
/** What ends a sentence, or leads to one. */
const SENTENCE_END = /[.!?:;]$/u;

const LETTER = /\p{L}/u;

const isShort = (part: string): boolean => part.length <= LONGEST_PART && LETTER.test(part) && !SENTENCE_END.test(part);

/** `14 May 2019 | Lakeford | Press release 12/19`: one part of a divided line is the day, the others are short. */
function readBarred(text: string, asked: DateOptions): StandaloneDate | null {
  const parts = text.split(BARS).map(foldBlanks);
  if (parts.length < 2 || parts.length > MOST_PARTS || !parts.every(isShort)) return null;
  const read = parts.map((part) => readPlainDate(part, asked));
  const days = read.filter((part) => part !== null);
  const day = days.filter((part) => part.kind === 'date').find((part) => isFullDay(part.mention.edtf));
  // Two days of one sort are a list: `22 September 2017 | 28 February 2017`.
  const isList = days.some((other) => other !== day && (other.kind === 'invalid' || other.role === day?.role));
  if (!day || isList || (day !== read[0] && asked.amongOthers !== true)) return null;
  const places = parts.flatMap((part) => listedPlaceOf(part) ?? []);
  return { ...day, place: day.place ?? places[0] ?? null };
}

/** `[House of Hills, Volume 143, Number 8 (Tuesday, January 28, 1997)]`: a volume of records and its day. */
const BRACKETED_RECORD = /^\[[^[\]()]{3,120}\(([^()]{6,60})\)\]$/u;

function readRecord(text: string, asked: DateOptions): StandaloneDate | null {
  const [, inner = ''] = BRACKETED_RECORD.exec(text) ?? [];
  const read = readPlainDate(inner, asked);
  return read?.kind === 'date' && isFullDay(read.mention.edtf) ? read : null;
}

/** A longer line is no date, in UTF-16 code units. */
const LONGEST_LINE = 200;

const readFully = (text: string, asked: DateOptions): StandaloneDate | InvalidDate | null =>
  readPlainDate(text, asked) ?? readBarred(text, asked) ?? readRecord(foldBlanks(text), asked);

/** The date of a page is looked at for its layout, its head and its tail. */
const readAgain = remembered((text) => readFully(text, {}));

/**
 * A line that is a date, alone or beside the other short things that pages print on the line of their date.
 * Null for any other line.
 * @param text one line
 */
export function readStandaloneDate(text: string, asked?: DateOptions): StandaloneDate | InvalidDate | null {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  return asked === undefined ? readAgain(text) : readFully(text, asked);
}
