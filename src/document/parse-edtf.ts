import { isSeason, type Edtf, type EdtfDate, type EdtfRange, type EdtfSet, type IntervalEnd } from './edtf.ts';
import { fault, type EdtfFault } from './edtf-fault.ts';
import { spanOf } from './edtf-span.ts';
import { remembered } from './remembered.ts';
import { parseSingleDate } from './parse-single-date.ts';

/** A set of four days fits; a longer one is a list, which no line of a page has room for. */
const LONGEST = 64;

/** A date that is part of an interval or a set. */
function parsePart(text: string): EdtfDate | EdtfFault {
  const date = parseSingleDate(text);
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

/** What is wrong with the ends of a range as they are written. @param place where the range stands in its set */
function faultOfEnds(ends: readonly string[], place: { isFirst: boolean; isLast: boolean }): EdtfFault['name'] | null {
  const [start = '', end = ''] = ends;
  if (ends.length > 2) return 'ends';
  if (start === '') return end === '' ? 'no-end' : place.isFirst ? null : 'open-inside';
  if (end === '') return place.isLast ? null : 'open-inside';
  return null;
}

function parseRange(text: string, place: { isFirst: boolean; isLast: boolean }): EdtfRange | EdtfFault {
  const ends = text.split('..');
  const [start = '', end = ''] = ends;
  const wrong = faultOfEnds(ends, place);
  if (wrong !== null) return fault(wrong, text);
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
    const element = part.includes('..')
      ? parseRange(part, { isFirst: index === 0, isLast: index === parts.length - 1 })
      : parsePart(part);
    if (element.kind === 'fault') return element;
    elements.push(element);
  }
  return { kind: 'set', of, elements };
}

/** Dates stand on a page again and again, and each is asked for its days, its weekday and its form. */
const parsed = remembered((text): Edtf | EdtfFault => {
  if (/^\[.*\]$/u.test(text)) return parseSet(text, 'one');
  if (/^\{.*\}$/u.test(text)) return parseSet(text, 'all');
  return text.includes('/') ? parseInterval(text) : parseSingleDate(text);
});

/** Reads a date of the record. @returns its value, or why it is none */
export const parseEdtf = (text: string): Edtf | EdtfFault =>
  text.length > LONGEST ? fault('length', text, String(LONGEST)) : parsed(text);

/** Whether a string is a date that a record may hold, on days that exist. */
export const isEdtf = (text: string): boolean => parseEdtf(text).kind !== 'fault';
