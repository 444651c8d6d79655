import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { STAMPING_AGENCIES } from '#languages/outlets.ts';
import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import type { OtherCalendar } from '#document/other-calendar.ts';
import { IDENTIFIER, tailOf } from './behind-date.ts';
import { mentionOf } from './mention.ts';
import type { DateOptions } from './notations.ts';
import { afterOtherDate, afterSameDay, otherDateAt } from './other-calendar.ts';
import type { Order } from './point.ts';
import { afterSeparators, stampOf, zoneBehind, type Stamp } from './stamp.ts';
import { timeAt } from './time-of-day.ts';
import type { Token } from './tokens.ts';
import { DIGIT, is, isDash, isOneOf, skip, tokenise } from './tokens.ts';

/** What the words before the date say of it. */
export type DateRole = 'date' | 'published' | 'updated';

/** A line that is a date. */
export interface StandaloneDate {
  readonly kind: 'date';
  readonly role: DateRole;
  readonly mention: DateMention;
  /** Place on the same line: `October 5, 2012, Dushanbe`. */
  readonly place: string | null;
  /** Name of the notation of its date. */
  readonly rule: string;
}

/** A line that is written as a date on a day the calendar does not have, or by another calendar. */
export interface InvalidDate {
  readonly kind: 'invalid';
  readonly text: string;
  /** The calendar that has it, where it is another than that of the archive. */
  readonly calendar?: OtherCalendar;
  /** Name of the notation in which it is written. */
  readonly rule: string;
}

/** A longer line is prose, in UTF-16 code units. */
const LONGEST_LINE = 200;

/** Words with a blank between any two tokens, as those of a line are compared: `日 付`. */
function tokenised(words: string): string {
  return tokenise(words)
    .map(({ text }) => text)
    .join(' ');
}

/** Words that may stand before the date of a line, folded to small letters, and what they make of it. */
const LEADS: ReadonlyMap<string, DateRole> = new Map([
  ...[...allWords('publishedHeadings', 'publishedLeads')].map((words) => [tokenised(words), 'published'] as const),
  ...[...allWords('updatedWords', 'updatedLeads')].map((words) => [tokenised(words), 'updated'] as const),
  ...[...allWords('dateHeadings', 'dateLeads')].map((words) => [tokenised(words), 'date'] as const),
  ...STAMPING_AGENCIES.map((agency) => [agency, 'published'] as const),
]);
/** The words with which these begin. */
const LEAD_OPENERS = new Set([...LEADS.keys()].map((words) => words.split(' ', 1)[0]));
const BY = allWords('byWords');
const ON = allWords('onWords');

/** Lead words at the beginning, with the marks after them. */
function leadAt(tokens: readonly Token[], at: number): { role: DateRole; next: number } | null {
  if (!LEAD_OPENERS.has(tokens[at]?.folded)) return null;
  let words = '';
  let found: { role: DateRole; next: number } | null = null;
  for (const [index, token] of tokens.slice(at).entries()) {
    if (token.kind !== 'word') break;
    words = words === '' ? token.folded : `${words} ${token.folded}`;
    const role = LEADS.get(words);
    if (role) found = { role, next: at + index + 1 };
  }
  if (!found) return null;
  let next = found.next;
  // `Submitted by admin on Tue, …`
  if (isOneOf(tokens[next - 1], BY) && tokens[next]?.kind === 'word' && isOneOf(tokens[next + 1], ON)) next += 2;
  while (is(tokens[next], ':', ')', ',', '|') || isDash(tokens[next])) next += 1;
  return { role: found.role, next };
}

const BULLETS = new Set(['•', '*', '#', '|', '>', '·', '▪', '●', '/']);

const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

const MONTH_FIRST = compile(oneOf(allWords('monthFirstLeads')), 'iu');
const DAY_FIRST = compile(oneOf(allWords('dayFirstLeads')), 'iu');

/** The order of figures where the words beside them are those of a publisher that keeps one. */
function orderOf(text: string, lead: string): Order | null {
  if (MONTH_FIRST.test(lead)) return 'month-first';
  return DAY_FIRST.test(lead) || IDENTIFIER.test(text) ? 'day-first' : null;
}

/** How the figures of a line are to be read: a month alone counts in brackets. */
const optionsFor = (text: string, lead: string, bracketed: boolean, asked: DateOptions): DateOptions => ({
  ...asked,
  order: asked.order ?? orderOf(text, lead),
  precision: asked.precision ?? (bracketed ? 'month' : 'day'),
  alone: true,
});

const VOLUME = allWords('volumeWords');

/** The index behind the number of a volume and its mark: `Volume 604: debated on …`. */
function behindVolume(tokens: readonly Token[], at: number): number {
  if (!VOLUME.has(tokens[at]?.folded ?? '')) return at;
  const number = is(tokens[at + 1], '.') ? at + 2 : at + 1;
  return tokens[number]?.kind === 'number' && is(tokens[number + 1], ':', ',', '|') ? number + 2 : at;
}

/** Where the words of a line begin behind its bullets, and the bracket that must close it where one opens it. */
function openingOf(tokens: readonly Token[]): { at: number; closing: string | undefined } {
  let at = 0;
  while (isOneOf(tokens[at], BULLETS) || isDash(tokens[at])) at += 1;
  at = behindVolume(tokens, at);
  const closing = OPENING.get(tokens[at]?.text ?? '');
  return { at: closing === undefined ? at : at + 1, closing };
}

/** Before a date of another calendar at most so many tokens name the place: `Kabul,`. */
const MOST_PLACE_TOKENS = 4;

/** The index behind a place and its comma, or behind a time of day, at the beginning of a line. */
function behindOpening(text: string, tokens: readonly Token[], at: number): number {
  const time = timeAt(text, tokens, at);
  if (time) return afterSeparators(tokens, time.next);
  const comma = tokens.slice(at, at + MOST_PLACE_TOKENS).findIndex((token) => is(token, ','));
  return comma > 0 ? at + comma + 1 : at;
}

/** The index behind a time of day and a closing bracket, at the end of a line. */
function behindClosing(text: string, tokens: readonly Token[], at: number): number {
  const time = timeAt(text, tokens, afterSeparators(tokens, at));
  return skip(tokens, time?.next ?? at, ')', ']', '.');
}

/** A line that is a date of another calendar; where it says of what day of ours that is, that day. */
function otherLine(
  text: string,
  tokens: readonly Token[],
  at: number,
  asked: DateOptions,
): StandaloneDate | InvalidDate | null {
  const found = otherDateAt(tokens, at) ?? otherDateAt(tokens, behindOpening(text, tokens, at));
  if (!found) return null;
  const ours = tokens[afterSameDay(tokens, found.next)];
  const same = ours ? readPlainDate(text.slice(ours.start).replace(/[)\]]$/u, ''), asked) : null;
  if (same?.kind === 'date') return same;
  const isWhole = behindClosing(text, tokens, found.next) === tokens.length;
  return isWhole
    ? { kind: 'invalid', text: foldBlanks(text), calendar: found.calendar, rule: 'another calendar' }
    : null;
}

/** A date at the beginning of a line, and what stands before it. */
interface Opening {
  readonly role: DateRole;
  /** The bracket that must close it. */
  readonly closing: string | undefined;
  readonly stamp: Stamp;
  readonly place: string | null;
}

/** The line that begins with a date, where nothing but what belongs to it stands behind it. */
function plainLine(
  text: string,
  tokens: readonly Token[],
  { role, closing, stamp, place }: Opening,
): StandaloneDate | InvalidDate | null {
  const { zone, next: end } = zoneBehind(text, tokens, stamp);
  const next = afterOtherDate(tokens, end);
  if (closing !== undefined && !is(tokens[next], closing)) return null;
  const tail = tailOf(text, tokens, closing === undefined ? next : next + 1, stamp);
  if (!tail || (place !== null && tail.place !== null)) return null;
  const { reading, time } = stamp;
  const rule = reading.notation;
  if (reading.edtf === null) return { kind: 'invalid', text: foldBlanks(text), rule };
  const mention = { ...mentionOf(reading.edtf, reading, time), zone };
  return { kind: 'date', role, mention, place: place ?? tail.place, rule };
}

/**
 * A line that is a date: with or without time, weekday, place or the words of a stamp, in any notation of the sources.
 * Null for prose with a date in it, relative dates (`Сегодня, 13:29`), and numbers that are no dates.
 * @param text one line
 */
export function readPlainDate(text: string, asked: DateOptions = {}): StandaloneDate | InvalidDate | null {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  const tokens = tokenise(text);
  const { at, closing } = openingOf(tokens);
  const lead = leadAt(tokens, at) ?? { role: 'date' as const, next: at };
  const options = optionsFor(text, text.slice(0, tokens[lead.next]?.start), closing !== undefined, asked);
  const other = otherLine(text, tokens, lead.next, asked);
  if (other) return other.kind === 'date' ? { ...other, role: lead.role } : other;
  const found = stampOf(text, tokens, lead.next, options);
  if (!found) return null;
  return plainLine(text, tokens, { role: lead.role, closing, ...found });
}
