import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import type { DateMention } from '#document/date.ts';
import type { OtherCalendar } from '#document/other-calendar.ts';
import { firstRule, type Rule } from '#document/rule.ts';
import { isFullDay } from '#document/full-day.ts';
import { mentionOf } from './mention.ts';
import type { DateReading } from './notations.ts';
import { dateAt } from './notations.ts';
import { afterOtherDate, otherDateAt } from './other-calendar.ts';
import { placeAtEnd } from './place.ts';
import type { Token } from './tokens.ts';
import { DIGIT, is, isDash, isOneOf, skip, tokenise } from './tokens.ts';

/** The date at the end of a title. */
export interface TitleDate {
  readonly kind: 'date';
  readonly mention: DateMention;
  /** `Moscow`, `St Petersburg`, `Novo-Ogaryovo, Moscow Region`; null where no place stands before the date. */
  readonly place: string | null;
  /** A mark, a bracket or a place parts it from the words before. */
  readonly isSetOff: boolean;
  /** Name of the rule that makes it the day of the document. */
  readonly rule: string;
}

/** A title that ends in a day the calendar does not have. */
export interface InvalidTitleDate {
  readonly kind: 'invalid';
  readonly text: string;
  /** The calendar that has it, where it is another than that of the archive. */
  readonly calendar?: OtherCalendar;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** The date of a title, with its place, is looked for among so many characters at its end. */
const REACH = 160;

/** Words after which a date says when something in the title was or will be, not of what day the document is. */
const TIES = allWords('ties', 'dateTies');

/** Words for an occasion at which words are spoken: its day is the document's. */
const ON = allWords('onWords');
const OCCASIONS = allWords('occasions');

/** `… Regular Press Conference on July 17, 2020`: the preposition ties the day to the occasion that the document is of. */
const isHeldOn = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at - 1], ON) && OCCASIONS.has(tokens[at - 2]?.folded ?? '');

/** `Minutes of the meeting of 9 January 2023`: the day of that meeting is the document’s. */
const OF_MEETING = compile(`^${oneOf(allWords('minutesOpeners'))}(?![\\p{L}])`, 'iu');

/** Marks that set a date off from the title. */
const SETS_OFF = new Set([',', ';', ':', '(', '[', '”', '"', '»', '|', ')', '>', '.', '!', '?']);

function closes(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (is(tokens[index], ':', '.', ';', ',')) index += 1;
  return index === tokens.length;
}

/** What ends a title and is written as a date. */
interface Ending {
  readonly reading: DateReading;
  /** The place before it. */
  readonly place: string | null;
  readonly bracketed: boolean;
  /** A mark or nothing at all stands before it. */
  readonly isSetOff: boolean;
  /** A preposition binds it to the words of the title. */
  readonly isTied: boolean;
  /** Another bracket before it ends in a year too. */
  readonly isListed: boolean;
  /** A full stop follows. */
  readonly isStopped: boolean;
  /** As printed, brackets included. */
  readonly text: string;
}

/** Whether a title ends in the day of the document. Rows ask first what the date is bound to, then what sets it off. */
const TITLE_DATES: readonly Rule<Ending, 'no date' | 'invalid' | 'date'>[] = [
  // `the attacks of September 11, 2001`
  { name: 'tied to the words before it', when: ({ isTied }) => isTied, verdict: 'no date' },
  // `Read the Treaty (24 July 1923) Read the Convention (3 May 1919)`: links, each with the day of its own.
  { name: 'one of several in brackets', when: ({ isListed }) => isListed, verdict: 'no date' },
  // `Elections were held on Election Day, September 18, 2016.` is a sentence; a place before the date makes a title of it.
  {
    name: 'end of a sentence',
    when: ({ isStopped, place, bracketed }) => isStopped && place === null && !bracketed,
    verdict: 'no date',
  },
  // `Plans for 5 June`: without a mark, a place or a year the date is part of what is said; figures are not.
  {
    name: 'neither set off nor whole',
    when: ({ isSetOff, place, reading }) =>
      !isSetOff && place === null && reading.needs !== 'order' && !isFullDay(reading.edtf ?? ''),
    verdict: 'no date',
  },
  { name: 'not in the calendar', when: ({ reading }) => reading.edtf === null, verdict: 'invalid' },
  { name: 'behind its place', when: ({ place }) => place !== null, verdict: 'date' },
  { name: 'in brackets', when: ({ bracketed }) => bracketed, verdict: 'date' },
  { name: 'set off by a mark', when: ({ isSetOff }) => isSetOff, verdict: 'date' },
  { name: 'whole day', when: () => true, verdict: 'date' },
];

/** A bracket that ends in a year: `(24 July 1923)`. */
const BRACKETED_YEAR = /[([][^()[\]]{4,40}\d{4}[)\]]/u;

/** The brackets that hold a date, by the one before it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Whether a date can begin at a token: at a word or number that goes on with no other. */
function mayBegin(before: Token | undefined, first: Token): boolean {
  if (first.gap || !before) return true;
  return before.kind === 'mark' && !isDash(before) && !is(before, '.', '/');
}

/** A date and the tokens from which and up to which it reaches, brackets included. */
interface Span {
  readonly reading: DateReading;
  readonly from: number;
  readonly to: number;
}

/** The date that begins at a token and ends the title; null where there is none. */
function lastDateAt(tokens: readonly Token[], at: number): Span | null {
  const first = tokens[at];
  const before = tokens[at - 1];
  if (!first || !mayBegin(before, first)) return null;
  const closing = CLOSING.get(before?.text ?? '');
  const reading = dateAt(tokens, at, { precision: closing === undefined ? 'day' : 'month', alone: true });
  if (!reading) return null;
  if (closing === undefined) {
    const to = afterOtherDate(tokens, reading.next);
    return closes(tokens, to) ? { reading, from: at, to } : null;
  }
  const to = reading.next + 1;
  return is(tokens[reading.next], closing) && closes(tokens, to) ? { reading, from: at - 1, to } : null;
}

/** What is known of the date that ends a title, by what stands around it. */
function endingOf(title: string, offset: number, tokens: readonly Token[], { reading, from, to }: Span): Ending {
  const before = tokens[from - 1];
  const start = offset + (tokens[from]?.start ?? 0);
  const bracketed = CLOSING.has(tokens[from]?.text ?? '');
  return {
    reading,
    place: placeAtEnd(title.slice(0, start)),
    bracketed,
    isSetOff: bracketed || before === undefined || isOneOf(before, SETS_OFF) || isDash(before),
    isTied:
      !bracketed &&
      before !== undefined &&
      TIES.has(before.folded) &&
      !isHeldOn(tokens, from) &&
      !OF_MEETING.test(title),
    isListed: bracketed && BRACKETED_YEAR.test(title.slice(0, start)),
    isStopped: is(tokens[to], '.'),
    text: title.slice(start, offset + (tokens[to - 1]?.end ?? 0)),
  };
}

/**
 * The date that ends a title, with the place before it: `…, Moscow, February 24, 2020` · `… (April 06, 2023)` · `…, September 10-12, 2018`.
 * Null where the title does not end in a date, or in one that is not the day of the document.
 * A month alone counts in brackets: `[April 2024]`.
 */
export function findDateAtEndOfTitle(title: string): TitleDate | InvalidTitleDate | null {
  const offset = Math.max(0, title.length - REACH);
  const tail = title.slice(offset);
  if (!DIGIT.test(tail)) return null;
  const tokens = tokenise(tail);
  for (const at of tokens.keys()) {
    const found = lastDateAt(tokens, at);
    if (found) return judged(endingOf(title, offset, tokens, found));
    const other = otherDateAt(tokens, at);
    if (other && closes(tokens, skip(tokens, other.next, ')', ']')))
      return {
        kind: 'invalid',
        text: tail.slice(tokens[at]?.start),
        calendar: other.calendar,
        rule: 'another calendar',
      };
  }
  return null;
}

function judged(ending: Ending): TitleDate | InvalidTitleDate | null {
  const { reading, place, text } = ending;
  const { name, verdict } = firstRule(TITLE_DATES, ending) ?? { name: '', verdict: 'no date' as const };
  if (verdict === 'invalid') return { kind: 'invalid', text, rule: name };
  if (verdict === 'no date' || reading.edtf === null) return null;
  const isSetOff = ending.isSetOff || place !== null;
  return { kind: 'date', mention: mentionOf(reading.edtf, reading), place, isSetOff, rule: name };
}
