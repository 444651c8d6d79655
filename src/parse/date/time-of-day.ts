import { foldBlanks } from '#document/fold.ts';
import type { Token } from './tokens.ts';
import { is, isDash, isNumber, tokenise } from './tokens.ts';

/** A time of day as printed: `HH:MM` in 24 hours, and the zone as printed (`EST`, `UTC +04:00`, `Asia/Dushanbe`). */
export interface TimeOfDay {
  readonly time: string;
  readonly zone: string | null;
}

/** A time found among tokens; `next` is the index of the token after it. */
export interface TimeReading extends TimeOfDay {
  readonly next: number;
  /** The printed figures are parted by a full stop, `23.44`. */
  readonly dotted: boolean;
}

/** Abbreviations of zones: EST, CEST, ET, ICT …, and those that do not end in T. */
const ZONE_NAME = /^(?:[A-Z]{1,4}T|UTC|MSK|МСК|мск|WIB|WITA|Z|Local|local)$/u;

const LONGEST_LINE = 60;

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** `a.m.`, `PM`, `P.M.` at a token: hours to add at noon and the token after. */
function halfOfDay(tokens: readonly Token[], at: number): { half: 'am' | 'pm'; next: number } | null {
  const token = tokens[at];
  if (is(token, 'am', 'pm')) {
    const next = is(tokens[at + 1], '.') && !tokens[at + 1]?.gap ? at + 2 : at + 1;
    return { half: token?.text.toLowerCase() === 'am' ? 'am' : 'pm', next };
  }
  if (!is(token, 'a', 'p')) return null;
  let next = at + 1;
  if (is(tokens[next], '.')) next += 1;
  if (!is(tokens[next], 'm')) return null;
  next += 1;
  if (is(tokens[next], '.') && !tokens[next]?.gap) next += 1;
  return { half: token?.text.toLowerCase() === 'a' ? 'am' : 'pm', next };
}

/** `+04:00`, `+0300`, `-5` at a token: the index after it, or null. */
function offsetAt(tokens: readonly Token[], at: number): number | null {
  if (!is(tokens[at], '+') && !isDash(tokens[at])) return null;
  const hours = tokens[at + 1];
  if (!hours || hours.gap || !(isNumber(hours, 1, 2) || isNumber(hours, 4, 4))) return null;
  if (is(tokens[at + 2], ':') && isNumber(tokens[at + 3], 2, 2) && hours.text.length <= 2) return at + 4;
  return at + 2;
}

/** The zone printed at a token, bare or in brackets: the index after it, or null. */
export function zoneAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (is(token, '(')) {
    const inner = zoneAt(tokens, at + 1);
    return inner !== null && is(tokens[inner], ')') ? inner + 1 : null;
  }
  if (is(token, '+')) return offsetAt(tokens, at);
  if (token?.kind !== 'word') return null;
  if (is(tokens[at + 1], '/') && !tokens[at + 1]?.gap && tokens[at + 2]?.kind === 'word') {
    return is(tokens[at + 3], '_') && tokens[at + 4]?.kind === 'word' ? at + 5 : at + 3;
  }
  if (is(tokens[at + 1], 'time', 'summer') && token.text !== token.text.toLowerCase()) {
    return is(tokens[at + 2], 'time') ? at + 3 : at + 2;
  }
  if (is(token, 'local') && is(tokens[at + 1], 'time')) return at + 2;
  if (!ZONE_NAME.test(token.text)) return null;
  return is(token, 'utc', 'gmt') ? (offsetAt(tokens, at + 1) ?? at + 1) : at + 1;
}

/** The zone from one token to another as printed, without the brackets around it. */
function zoneText(text: string, tokens: readonly Token[], from: number, to: number): string {
  const bracketed = is(tokens[from], '(');
  const first = tokens[bracketed ? from + 1 : from];
  const last = tokens[bracketed ? to - 2 : to - 1];
  return foldBlanks(text.slice(first?.start ?? 0, last?.end ?? 0));
}

/** A time of day at a token, with half of the day and zone where they follow; null where there is none or none exists. */
export function timeAt(text: string, tokens: readonly Token[], at: number): TimeReading | null {
  const first = tokens[at];
  if (!isNumber(first, 1, 2)) return null;
  let next = at + 1;
  let minute = 0;
  let dotted = false;
  const minutes = tokens[at + 2];
  if (is(tokens[next], ':', '.', 'h') && isNumber(minutes, 2, 2)) {
    dotted = is(tokens[next], '.');
    if (dotted && (tokens[next]?.gap || minutes.gap)) return null;
    minute = minutes.value;
    next += 2;
    if (!dotted && is(tokens[next], ':') && isNumber(tokens[next + 1], 2, 2)) {
      next += 2;
      if (is(tokens[next], '.') && isNumber(tokens[next + 1], 1, 6) && !tokens[next + 1]?.gap) next += 2;
    }
  } else if (halfOfDay(tokens, next) === null) return null;
  const half = halfOfDay(tokens, next);
  let hour = first.value;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.half === 'pm' ? 12 : 0);
    next = half.next;
  }
  if (hour > 23 || minute > 59) return null;
  if (tokens[next]?.kind === 'number' && !tokens[next]?.gap) return null;
  const after = zoneAt(tokens, next);
  const zone = after === null ? null : zoneText(text, tokens, next, after);
  return { time: clock(hour, minute), zone, next: after ?? next, dotted };
}

/**
 * A line that is a time of day and nothing else: `18:10`, `1:12 p.m. EST`, `23.44`, `15: 50`.
 * Null for any other line, for impossible times, and for a time with a place or other words (`Moscow: 16:21`, `, 15:49`).
 */
export function readTimeLine(text: string): TimeOfDay | null {
  if (text.length > LONGEST_LINE) return null;
  const tokens = tokenise(text);
  const reading = timeAt(text, tokens, 0);
  return reading?.next === tokens.length ? { time: reading.time, zone: reading.zone } : null;
}
