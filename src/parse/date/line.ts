import { allWords, capitalised } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { DateMention } from '#document/date.ts';
import { foldBlanks } from '#document/fold.ts';
import { isYearless } from '#document/full-day.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { timeAt, zoneAt } from './time-of-day.ts';
import type { TimeReading } from './time-of-day.ts';
import { mentionOf } from './mention.ts';
import type { DateOptions, DateReading } from './notations.ts';
import { dateAt } from './notations.ts';
import type { Order } from './point.ts';
import { listedPlaceOf, placeOf } from './place.ts';
import type { Token } from './tokens.ts';
import { CAPITAL_FIRST, DIGIT, is, isDash, tokenise } from './tokens.ts';
import { trimEnd, trimStart } from './trim.ts';

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
  // The stamp of one agency: `Xinhua | Updated: 2020-05-05`.
  ['xinhua', 'published'] as const,
]);
const BY = allWords('byWords');
const ON = allWords('onWords');
const TIME_LEADS = allWords('timeLeads');

/** Lead words at the beginning, with the marks after them; the words are at most four. */
function leadAt(tokens: readonly Token[], at: number): { role: DateRole; next: number } | null {
  let words = '';
  let found: { role: DateRole; next: number } | null = null;
  for (let index = at; index < Math.min(tokens.length, at + 4); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    words = words === '' ? token.text.toLowerCase() : `${words} ${token.text.toLowerCase()}`;
    const role = LEADS.get(words);
    if (role) found = { role, next: index + 1 };
  }
  if (!found) return null;
  let next = found.next;
  // `Submitted by admin on Tue, …`
  if (is(tokens[next - 1], ...BY) && tokens[next]?.kind === 'word' && is(tokens[next + 1], ...ON)) next += 2;
  while (is(tokens[next], ':', ')', ',', '|') || isDash(tokens[next])) next += 1;
  return { role: found.role, next };
}

const BULLETS = ['•', '*', '#', '|', '>', '·', '▪', '●', '/'];

/** So many marks at most stand between the parts of a stamp: `21/10/2021 - | 16:31`. */
const MOST_SEPARATORS = 3;

/** The index behind the marks between a date and a time, or between either and a place. */
function afterSeparators(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + MOST_SEPARATORS && (is(tokens[next], ',', '|', '•', '/', ';', '·') || isDash(tokens[next])))
    next += 1;
  if (is(tokens[next], ...TIME_LEADS)) next += 1;
  if (is(tokens[next], 't') && !tokens[next]?.gap) next += 1;
  return next;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** A date with the time and zone beside it. */
interface Stamp {
  readonly reading: DateReading;
  readonly time: TimeReading | null;
  readonly zone: string | null;
  readonly next: number;
}

/** Date and time from a token on, in either order. */
function stampAt(text: string, tokens: readonly Token[], at: number, options: DateOptions): Stamp | null {
  const reading = dateAt(tokens, at, options);
  if (reading) {
    if (reading.runOnTime) return { reading, time: null, zone: null, next: reading.next };
    const time = timeAt(text, tokens, afterSeparators(tokens, reading.next));
    return { reading, time, zone: time?.zone ?? null, next: time?.next ?? reading.next };
  }
  const time = timeAt(text, tokens, at);
  if (!time || time.dotted) return null;
  const later = dateAt(tokens, afterSeparators(tokens, time.next), options);
  return later && !later.runOnTime ? { reading: later, time, zone: time.zone, next: later.next } : null;
}

const hasYear = (date: DateReading): boolean => date.edtf === null || !isYearless(date.edtf);

/** A place that stands before a date, and the index of the date. */
interface PlaceBefore {
  readonly place: string;
  readonly next: number;
}

/** A place before a date has no more words, marks counted: `г. Душанбе, Дворец наций, зал 5,`. */
const MOST_PLACE_TOKENS = 15;

/** A listed place without a comma has no more words before the month. */
const MOST_LISTED_TOKENS = 7;

/** `Brussels,` `Novo-Ogaryovo, Moscow Region,` `Dushanbe` before the figures of a date. */
function placeBeforeFigures(text: string, tokens: readonly Token[]): PlaceBefore | null {
  for (const [index, token] of tokens.slice(0, MOST_PLACE_TOKENS + 1).entries()) {
    const comma = is(token, ',');
    if (!comma && token.kind !== 'number') continue;
    const words = text.slice(0, token.start);
    const place = comma ? placeOf(words) : listedPlaceOf(words);
    if (place === null) return null;
    const next = comma ? index + 1 : index;
    const date = dateAt(tokens, next);
    // A name before a date without its year may be that of a person.
    if (date && (hasYear(date) || listedPlaceOf(words))) return { place, next };
    if (!comma) return null;
  }
  return null;
}

/** `Dushanbe October 5, 2012`: a listed place right before the name of a month. */
function placeBeforeMonth(text: string, tokens: readonly Token[]): PlaceBefore | null {
  const month = tokens.findIndex((token) => token.kind === 'number') - 1;
  if (month > MOST_LISTED_TOKENS) return null;
  const place = listedPlaceOf(text.slice(0, tokens[month]?.start));
  return place !== null && dateAt(tokens, month) ? { place, next: month } : null;
}

/** Date and time at a token or behind the place that begins the line. */
function stampOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  options: DateOptions,
): { stamp: Stamp; place: string | null } | null {
  const alone = stampAt(text, tokens, at, options);
  if (alone) return { stamp: alone, place: null };
  const before = placeBeforeFigures(text, tokens) ?? placeBeforeMonth(text, tokens);
  const stamp = before && stampAt(text, tokens, before.next, options);
  return stamp && { stamp, place: before.place };
}

/** A zone behind date and time, where the time itself has none: `16:17 14.11.2022 GMT`. */
function zoneBehind(text: string, tokens: readonly Token[], found: Stamp): { zone: string | null; next: number } {
  const start = afterSeparators(tokens, found.next);
  const timed = found.time !== null || found.reading.runOnTime !== null;
  const end = timed && found.zone === null ? zoneAt(tokens, start) : null;
  if (end === null) return { zone: found.zone, next: found.next };
  return {
    zone: foldBlanks(text.slice(tokens[start]?.start, tokens[end - 1]?.end)).replace(ROUND_BRACKETS, ''),
    next: end,
  };
}

/** Marks and blanks between the date and what follows it. */
const EDGES = ' -–—|,;:•·/';

/** Round brackets. */
const ROUND_BRACKETS = /[()]/gu;

/** Bodies that may stand behind a date as its author. */
const BODY = compile(
  oneOf(['UNIQUE', ...capitalised(allWords('bodyWords', 'updatedWords')), ...allWords('updatedWords')]),
  'u',
);

/** `Editor: huaxia` behind a stamp. */
const EDITOR = compile(
  `^${oneOf(capitalised(allWords('editorWords', 'authorWords')))}\\s?: ?\\S{1,40}(?: \\S{1,40})?$`,
  'u',
);

/** Small words in the name of a body. */
const JOINING = allWords('bodySmallWords');

/** A word of a rubric in capitals: `PRESS BRIEFINGS`. */
const HEADING_WORD = /^[\p{Lu}&]{2,}$/u;

const isName = (word: string): boolean => CAPITAL_FIRST.test(word) || JOINING.has(word);

/** A longer rest is prose, in UTF-16 code units. */
const LONGEST_REST = 80;
/** A rubric has no more words; five capitals in a row are a headline. */
const MOST_RUBRIC_WORDS = 4;

/** What stands behind a date, and its words. */
interface Rest {
  readonly text: string;
  readonly words: readonly string[];
}

/** Whether the words behind a date belong to its line; else they are prose, and the line is no date. */
const RESTS: readonly Rule<Rest, 'of the date' | 'prose'>[] = [
  { name: 'too long', when: ({ text }) => text.length > LONGEST_REST, verdict: 'prose' },
  // `by admin`, `by PIB Delhi`
  {
    name: 'author',
    when: ({ words: [by, ...name] }) => BY.has(by ?? '') && (name.length <= 1 || name.every(isName)),
    verdict: 'of the date',
  },
  {
    name: 'rubric in capitals',
    when: ({ words }) => words.length <= MOST_RUBRIC_WORDS && words.every((word) => HEADING_WORD.test(word)),
    verdict: 'of the date',
  },
  { name: 'editor', when: ({ text }) => EDITOR.test(text), verdict: 'of the date' },
  { name: 'no body or stamp', when: ({ text }) => !BODY.test(text), verdict: 'prose' },
  { name: 'number', when: ({ text }) => text.startsWith('UNIQUE ID'), verdict: 'of the date' },
  { name: 'second stamp', when: ({ text }) => text.startsWith('(') && text.endsWith(')'), verdict: 'of the date' },
  { name: 'name of a body', when: ({ words }) => words.every(isName), verdict: 'of the date' },
];

const isRest = (text: string): boolean => firstRule(RESTS, { text, words: text.split(' ') })?.verdict === 'of the date';

/** What follows date and time: a place, or nothing that matters (null); undefined where it is prose. */
function tailOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  { time, reading }: Stamp,
): { place: string | null } | undefined {
  const first = tokens[at];
  if (!first) return { place: null };
  const folded = trimEnd(trimStart(foldBlanks(text.slice(first.start)), EDGES), EDGES);
  if (folded === '' || folded === '.') return { place: null };
  const setOff = is(first, ',', '|', ';', '•') || isDash(first) || time !== null || reading.runOnTime !== null;
  const place = setOff ? placeOf(folded) : listedPlaceOf(folded);
  if (place) return { place };
  return isRest(folded) ? { place: null } : undefined;
}

/** The order of figures where the words beside them are those of a publisher that keeps one. */
function orderOf(text: string, lead: string): Order | null {
  if (lead.includes('submitted')) return 'month-first';
  return lead.includes('release date') || text.includes('UNIQUE ID') ? 'day-first' : null;
}

/** How the figures of a line are to be read: a month alone counts in brackets. */
const optionsFor = (text: string, lead: string, bracketed: boolean, asked: DateOptions): DateOptions => ({
  ...asked,
  order: asked.order ?? orderOf(text, lead.toLowerCase()),
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
