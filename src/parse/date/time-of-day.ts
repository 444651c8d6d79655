import { allWords } from '#languages/all-words.ts';
import { foldBlanks } from '#document/fold.ts';
import { readBy, type Notation } from './notation.ts';
import type { Token } from './tokens.ts';
import {
  DIGIT,
  is,
  isDash,
  isFourDigits,
  isNumber,
  isOneOf,
  isOneOrTwoDigits,
  isTwoDigits,
  skipOneOf,
  tokenise,
} from './tokens.ts';

/** A time of day as printed: `HH:MM` in 24 hours, and the zone as printed (`EST`, `UTC +04:00`, `Asia/Dushanbe`). */
export interface TimeOfDay {
  readonly time: string;
  readonly zone: string | null;
}

/** A time found among tokens; `next` is the index of the token after it. */
export interface TimeReading extends TimeOfDay {
  readonly next: number;
  /** The printed figures are parted by a full stop, `23.44`, and nothing else shows a time. */
  readonly dotted: boolean;
}

/** Abbreviations of zones: EST, CEST, ET, ICT …, and the universal time. */
const ZONE_ABBREVIATION = /^(?:[A-Z]{1,4}T|UTC|Z)$/u;
const ZONE_NAMES = allWords('zoneNames');

/** Words of the two halves of a day. */
const HALVES = [
  { half: 'am', words: allWords('forenoonWords') },
  { half: 'pm', words: allWords('afternoonWords') },
] as const;
const HOUR_SIGNS = allWords('hourSigns');
const HOURS = allWords('hourWords');
const SUMMER = allWords('summerWords');
const TIME = allWords('timeNouns');
const TIMES = TIME.union(SUMMER);
const LOCAL = allWords('localWords');

/** A longer line holds more than a time and its zone, in UTF-16 code units. */
const LONGEST_LINE = 60;

/** The last hour of a day and the last minute of an hour. */
const LAST_HOUR = 23;
const LAST_MINUTE = 59;
/** The hour at which either half of a day ends. */
const NOON = 12;

export const isTimeOfDay = (hour: number, minute: number): boolean => hour <= LAST_HOUR && minute <= LAST_MINUTE;

/** `HH:MM` */
export const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** The index behind a word whose letters may stand apart, with a full stop behind each: `PM`, `a.m.`; null where it is not there. */
function afterLetters(tokens: readonly Token[], at: number, word: string): number | null {
  const letters = is(tokens[at], word) ? [word] : Array.from(word);
  let next = at;
  for (const [index, letter] of letters.entries()) {
    if (!is(tokens[next], letter)) return null;
    next += 1;
    const isLast = index === letters.length - 1;
    if (is(tokens[next], '.') && !(isLast && tokens[next]?.gap)) next += 1;
  }
  return next;
}

/** `a.m.`, `PM`, `P.M.` at a token, and the index after it. */
function halfOfDay(tokens: readonly Token[], at: number): { half: 'am' | 'pm'; next: number } | null {
  for (const { half, words } of HALVES)
    for (const word of words) {
      const next = afterLetters(tokens, at, word);
      if (next !== null) return { half, next };
    }
  return null;
}

/** `+04:00`, `+0300`, `-5` at a token: the index after it, or null. */
function offsetAt(tokens: readonly Token[], at: number): number | null {
  if (!is(tokens[at], '+') && !isDash(tokens[at])) return null;
  const hours = tokens[at + 1];
  const short = isOneOrTwoDigits(hours);
  if (hours?.gap || !(short || isFourDigits(hours))) return null;
  return short && is(tokens[at + 2], ':') && isTwoDigits(tokens[at + 3]) ? at + 4 : at + 2;
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

/** How zones are written; each reads the index after one. */
const ZONES: readonly Notation<[tokens: readonly Token[], at: number], number>[] = [
  // `(UTC +04:00)`
  {
    name: 'in brackets',
    read: (tokens, at) => {
      const inner = is(tokens[at], '(') ? zoneAt(tokens, at + 1) : null;
      return inner !== null && is(tokens[inner], ')') ? inner + 1 : null;
    },
  },
  // `+0300`; a dash alone may be any dash, so only a plus opens a zone.
  { name: 'offset', read: (tokens, at) => (is(tokens[at], '+') ? offsetAt(tokens, at) : null) },
  // `Asia/Dushanbe`, `America/New_York`
  {
    name: 'place of the zone database',
    read: (tokens, at) => {
      const slash = tokens[at + 1];
      if (!isWord(tokens[at]) || !is(slash, '/') || slash?.gap || !isWord(tokens[at + 2])) return null;
      return is(tokens[at + 3], '_') && isWord(tokens[at + 4]) ? at + 5 : at + 3;
    },
  },
  // `Moscow time`, `Central European Summer Time`: a name begins with a capital.
  {
    name: 'named time',
    read: (tokens, at) => {
      const token = tokens[at];
      if (token?.kind !== 'word' || token.text === token.text.toLowerCase()) return null;
      return isOneOf(tokens[at + 1], TIMES) ? skipOneOf(tokens, at + 2, TIME) : null;
    },
  },
  {
    name: 'local time',
    read: (tokens, at) => (isOneOf(tokens[at], LOCAL) && isOneOf(tokens[at + 1], TIME) ? at + 2 : null),
  },
  // `UTC+3`: only the universal times take an offset.
  {
    name: 'abbreviation',
    read: (tokens, at) => {
      const token = tokens[at];
      if (token?.kind !== 'word' || !(ZONE_ABBREVIATION.test(token.text) || isOneOf(token, ZONE_NAMES))) return null;
      return (is(token, 'utc', 'gmt') ? offsetAt(tokens, at + 1) : null) ?? at + 1;
    },
  },
];

/** The zone printed at a token, bare or in brackets: the index after it, or null. */
export function zoneAt(tokens: readonly Token[], at: number): number | null {
  return readBy(ZONES, tokens, at)?.reading ?? null;
}

/** The zone from one token to another as printed, without the brackets around it. */
function zoneText(text: string, tokens: readonly Token[], from: number, to: number): string {
  const bracketed = is(tokens[from], '(');
  const first = tokens[bracketed ? from + 1 : from];
  const last = tokens[bracketed ? to - 2 : to - 1];
  return foldBlanks(text.slice(first?.start ?? 0, last?.end ?? 0));
}

/** Hour and minutes, before it is known whether they are a time: the minutes null where only the hour is printed. */
interface ClockFigures {
  readonly hour: number;
  readonly minute: number | null;
  readonly dotted: boolean;
  readonly next: number;
}

/** Parts of a second are written with no more digits: microseconds. */
const MOST_PARTS = 6;

/** The index behind the seconds and their parts, `:05.123`, or `at`. */
function afterSeconds(tokens: readonly Token[], at: number): number {
  if (!is(tokens[at], ':') || !isTwoDigits(tokens[at + 1])) return at;
  const point = at + 2;
  const parts = tokens[point + 1];
  return is(tokens[point], '.') && isNumber(parts, 1, MOST_PARTS) && !parts.gap ? point + 2 : point;
}

/** `18:10`, `18:10:05`, `23.44`, `18 h 10` or an hour alone. */
function figuresAt(tokens: readonly Token[], at: number): ClockFigures | null {
  const [hour, mark, minutes] = tokens.slice(at, at + 3);
  if (!isOneOrTwoDigits(hour)) return null;
  if (!(is(mark, ':', '.') || isOneOf(mark, HOUR_SIGNS)) || !isTwoDigits(minutes))
    return { hour: hour.value, minute: null, dotted: false, next: at + 1 };
  const dotted = is(mark, '.');
  if (dotted && (mark?.gap || minutes.gap)) return null;
  return { hour: hour.value, minute: minutes.value, dotted, next: dotted ? at + 3 : afterSeconds(tokens, at + 3) };
}

/** The hour of the day that is printed with `a.m.` or `p.m.`; null where no clock shows it. */
function hourOf(printed: number, half: 'am' | 'pm'): number | null {
  if (printed < 1 || printed > NOON) return null;
  return (printed % NOON) + (half === 'pm' ? NOON : 0);
}

/** Figures and half of the day as hour and minute; null where no clock shows them. */
function readFigures(
  { hour, minute }: ClockFigures,
  half: 'am' | 'pm' | null,
  isWorded: boolean,
): { hour: number; minute: number } | null {
  // `5 May` is no time: an hour alone needs its half of the day, or the word for an hour.
  if (minute === null && half === null && !isWorded) return null;
  const read = half === null ? hour : hourOf(hour, half);
  return read !== null && isTimeOfDay(read, minute ?? 0) ? { hour: read, minute: minute ?? 0 } : null;
}

/** A time of day at a token, with half of the day and zone where they follow; null where there is none or none exists. */
export function timeAt(text: string, tokens: readonly Token[], at: number): TimeReading | null {
  const figures = figuresAt(tokens, at);
  if (!figures) return null;
  const half = halfOfDay(tokens, figures.next);
  const next = half?.next ?? skipOneOf(tokens, figures.next, HOURS);
  const read = readFigures(figures, half?.half ?? null, half === null && next > figures.next);
  const following = tokens[next];
  if (!read || (following?.kind === 'number' && !following.gap)) return null;
  const after = zoneAt(tokens, next);
  const zone = after === null ? null : zoneText(text, tokens, next, after);
  return { time: clock(read.hour, read.minute), zone, next: after ?? next, dotted: figures.dotted && half === null };
}

/**
 * A line that is a time of day and nothing else: `18:10`, `1:12 p.m. EST`, `23.44`, `15: 50`.
 * Null for any other line, for impossible times, and for a time with a place or other words (`Moscow: 16:21`, `, 15:49`).
 */
export function readTimeLine(text: string): TimeOfDay | null {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  const tokens = tokenise(text);
  const reading = timeAt(text, tokens, 0);
  return reading?.next === tokens.length ? { time: reading.time, zone: reading.zone } : null;
}
