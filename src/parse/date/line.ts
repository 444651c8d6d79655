import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { STAMPING_AGENCIES } from '#languages/outlets.ts';
import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { IDENTIFIER, tailOf } from './behind-date.ts';
import { mentionOf } from './mention.ts';
import type { DateOptions } from './notations.ts';
import type { Order } from './point.ts';
import { stampOf, zoneBehind } from './stamp.ts';
import type { Token } from './tokens.ts';
import { DIGIT, is, isDash, tokenise } from './tokens.ts';

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

/** A line that is written as a date on a day the calendar does not have. */
export interface InvalidDate {
  readonly kind: 'invalid';
  readonly text: string;
  /** Name of the notation in which it is written. */
  readonly rule: string;
}

/** A longer line is prose, in UTF-16 code units. */
const LONGEST_LINE = 200;

/** Words that may stand before the date of a line, folded to small letters, and what they make of it. */
const LEADS: ReadonlyMap<string, DateRole> = new Map([
  ...[...allWords('publishedHeadings', 'publishedLeads')].map((words) => [words, 'published'] as const),
  ...[...allWords('updatedWords', 'updatedLeads')].map((words) => [words, 'updated'] as const),
  ...[...allWords('dateHeadings', 'dateLeads')].map((words) => [words, 'date'] as const),
  ...STAMPING_AGENCIES.map((agency) => [agency, 'published'] as const),
]);
const BY = allWords('byWords');
const ON = allWords('onWords');

/** Lead words at the beginning, with the marks after them. */
function leadAt(tokens: readonly Token[], at: number): { role: DateRole; next: number } | null {
  let words = '';
  let found: { role: DateRole; next: number } | null = null;
  for (const [index, token] of tokens.slice(at).entries()) {
    if (token.kind !== 'word') break;
    words = words === '' ? token.text.toLowerCase() : `${words} ${token.text.toLowerCase()}`;
    const role = LEADS.get(words);
    if (role) found = { role, next: at + index + 1 };
  }
  if (!found) return null;
  let next = found.next;
  // `Submitted by admin on Tue, …`
  if (is(tokens[next - 1], ...BY) && tokens[next]?.kind === 'word' && is(tokens[next + 1], ...ON)) next += 2;
  while (is(tokens[next], ':', ')', ',', '|') || isDash(tokens[next])) next += 1;
  return { role: found.role, next };
}

const BULLETS = ['•', '*', '#', '|', '>', '·', '▪', '●', '/'];

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
});

/** Where the words of a line begin behind its bullets, and the bracket that must close it where one opens it. */
function openingOf(tokens: readonly Token[]): { at: number; closing: string | undefined } {
  let at = 0;
  while (is(tokens[at], ...BULLETS) || isDash(tokens[at])) at += 1;
  const closing = OPENING.get(tokens[at]?.text ?? '');
  return { at: closing === undefined ? at : at + 1, closing };
}

/**
 * A line that is a date: with or without time, weekday, place or the words of a stamp, in any notation of the sources.
 * Null for prose with a date in it, relative dates (`Сегодня, 13:29`), and numbers that are no dates.
 * @param text one line
 */
export function readStandaloneDate(text: string, asked: DateOptions = {}): StandaloneDate | InvalidDate | null {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  const tokens = tokenise(text);
  const { at, closing } = openingOf(tokens);
  const lead = leadAt(tokens, at) ?? { role: 'date' as const, next: at };
  const options = optionsFor(text, text.slice(0, tokens[lead.next]?.start), closing !== undefined, asked);
  const found = stampOf(text, tokens, lead.next, options);
  if (!found) return null;
  const { zone, next } = zoneBehind(text, tokens, found.stamp);
  if (closing !== undefined && !is(tokens[next], closing)) return null;
  const tail = tailOf(text, tokens, closing === undefined ? next : next + 1, found.stamp);
  if (!tail || (found.place !== null && tail.place !== null)) return null;
  const { reading, time } = found.stamp;
  const rule = reading.notation;
  if (reading.edtf === null) return { kind: 'invalid', text: foldBlanks(text), rule };
  const mention = { ...mentionOf(reading.edtf, reading, time), zone };
  return { kind: 'date', role: lead.role, mention, place: found.place ?? tail.place, rule };
}
