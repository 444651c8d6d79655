import {
  isSeason,
  seasons,
  type Edtf,
  type EdtfDate,
  type EdtfRange,
  type EdtfSet,
  type IntervalEnd,
  type Qualifier,
} from './edtf.ts';
import { fault, type EdtfFault } from './edtf-fault.ts';
import { spanOf, spanOfDate } from './edtf-span.ts';

/** A set of four days fits; a longer one is a list, which no line of a page has room for. */
const LONGEST = 64;

/** One date: year, month or season, and day, each with a qualifier before or behind it. */
const DATE =
  /^(?<beforeYear>[~?%]?)(?<year>\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?<behindYear>[~?%]?)(?:-(?<beforeMonth>[~?%]?)(?<month>\d{2}|XX)(?<behindMonth>[~?%]?)(?:-(?<beforeDay>[~?%]?)(?<day>\d{2}|XX)(?<behindDay>[~?%]?))?)?$/u;

/** Seasons are written 21 to 24; up to 41 follow the seasons of a hemisphere, quarters and other parts of a year. */
const FIRST_SEASON = 21;
const LAST_SEASON = 24;
const LAST_GROUPING = 41;

/** What two qualifiers say together: `?` and `~` are `%`. */
function both(...said: readonly (string | undefined)[]): Qualifier | null {
  const [first, ...others] = said.filter((each): each is Qualifier => each !== undefined && each !== '');
  if (first === undefined) return null;
  return others.every((other) => other === first) ? first : '%';
}

/** A qualifier before a component is said of this alone, one behind it also of all components to the left. */
function qualifiersOf(groups: Readonly<Record<string, string | undefined>>): EdtfDate['qualifiers'] {
  const { beforeYear, behindYear, beforeMonth, behindMonth, beforeDay, behindDay } = groups;
  return {
    year: both(beforeYear, behindYear, behindMonth, behindDay),
    month: both(beforeMonth, behindMonth, behindDay),
    day: both(beforeDay, behindDay),
  };
}

const numberOf = (digits: string | undefined): number | 'masked' | null => {
  if (digits === undefined) return null;
  return digits === 'XX' ? 'masked' : Number(digits);
};

function faultOfDate(text: string, date: EdtfDate, masked: boolean): EdtfFault | null {
  const { year, month, day, qualifiers } = date;
  const qualified = Object.values(qualifiers).some((qualifier) => qualifier !== null);
  if (qualified && (masked || isSeason(month))) return fault('qualifier-of-grouping', text);
  if (isSeason(month)) return day === null && year !== null && year.first === year.last ? null : fault('season', text);
  if (month === 'masked') return typeof day === 'number' ? fault('day-without-month', text) : null;
  if (month !== null && month > 12)
    return fault(month > LAST_SEASON && month <= LAST_GROUPING ? 'grouping' : 'month', text);
  if (month === 0) return fault('month', text);
  return spanOfDate(date) === null ? fault('day', text) : null;
}

function parseDate(text: string): EdtfDate | EdtfFault {
  const groups = DATE.exec(text)?.groups;
  if (groups?.year === undefined) return fault('form', text);
  const month = numberOf(groups.month);
  const date: EdtfDate = {
    kind: 'date',
    year:
      groups.year === 'XXXX'
        ? null
        : { first: Number(groups.year.replaceAll('X', '0')), last: Number(groups.year.replaceAll('X', '9')) },
    month: (typeof month === 'number' ? seasons[month - FIRST_SEASON] : undefined) ?? month,
    day: numberOf(groups.day),
    qualifiers: qualifiersOf(groups),
  };
  return faultOfDate(text, date, text.includes('X')) ?? date;
}

/** A date that is part of an interval or a set. */
function parsePart(text: string): EdtfDate | EdtfFault {
  const date = parseDate(text);
  return date.kind === 'date' && isSeason(date.month) ? fault('season-in-period', text) : date;
}

function parseEnd(text: string): IntervalEnd | EdtfFault {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parsePart(text);
}

const isFault = (end: IntervalEnd | EdtfFault): end is EdtfFault => typeof end === 'object' && end.kind === 'fault';

/** Whether the first day of a period comes after its last; without a year nobody can tell. */
function isTurned(value: Edtf | EdtfRange): boolean {
  const { first, last } = spanOf(value);
  return first !== null && last !== null && first > last;
}

function parseInterval(text: string): Edtf | EdtfFault {
  const [start = '', end = '', ...more] = text.split('/');
  if (more.length > 0) return fault('ends', text);
  const [from, to] = [parseEnd(start), parseEnd(end)];
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  if (typeof from === 'string' && typeof to === 'string') return fault('no-end', text);
  const interval: Edtf = { kind: 'interval', from, to };
  return isTurned(interval) ? fault('order', start, end) : interval;
}

/** Years, months or days that follow one another are counted, so that both ends must be plain and of one form. */
const canBeCounted = (from: string, to: string): boolean => from.length === to.length && /^[\d-]+$/u.test(from + to);

function parseRange(text: string, isFirst: boolean, isLast: boolean): EdtfRange | EdtfFault {
  const [start = '', end = '', ...more] = text.split('..');
  if (more.length > 0) return fault('ends', text);
  if (start === '' && end === '') return fault('no-end', text);
  if ((start === '' && !isFirst) || (end === '' && !isLast)) return fault('open-inside', text);
  const from = start === '' ? 'open' : parsePart(start);
  const to = end === '' ? 'open' : parsePart(end);
  if (isFault(from)) return from;
  if (isFault(to)) return to;
  const range: EdtfRange = { kind: 'range', from, to };
  if (from === 'open' || to === 'open') return range;
  if (!canBeCounted(start, end)) return fault('unlike-ends', text);
  return isTurned(range) ? fault('order', start, end) : range;
}

function parseSet(text: string, of: EdtfSet['of']): EdtfSet | EdtfFault {
  const parts = text.slice(1, -1).split(',');
  const elements: (EdtfDate | EdtfRange)[] = [];
  for (const [index, part] of parts.entries()) {
    const element = part.includes('..') ? parseRange(part, index === 0, index === parts.length - 1) : parsePart(part);
    if (element.kind === 'fault') return element;
    elements.push(element);
  }
  return { kind: 'set', of, elements };
}

/** Reads a date of the record. @returns its value, or why it is none */
export function parseEdtf(text: string): Edtf | EdtfFault {
  if (text.length > LONGEST) return fault('length', text, String(LONGEST));
  if (/^\[.*\]$/u.test(text)) return parseSet(text, 'one');
  if (/^\{.*\}$/u.test(text)) return parseSet(text, 'all');
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

/** Whether a string is a date that a record may hold, on days that exist. */
export const isEdtf = (text: string): boolean => parseEdtf(text).kind !== 'fault';
