import type { EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from '#document/edtf.ts';
import { datesIn } from '#document/edtf.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { listFormat } from './formats.ts';
import { fill } from './plural.ts';
import { sharesYear, singleDateInWords, withoutYear } from './single-date.ts';
import type { Strings } from './strings.ts';

/** What an interval means: the document's event lasted so long (`span`), or it was some time in it (`between`). */
export type Spread = 'span' | 'between';

function intervalInWords({ from, to }: EdtfInterval, spread: Spread, strings: Strings): string {
  const { dates } = strings;
  if (typeof to === 'string') {
    const date = typeof from === 'string' ? '' : singleDateInWords(from, strings);
    return fill(to === 'open' ? dates.openEnd : dates.unknownEnd, { date });
  }
  const last = singleDateInWords(to, strings);
  if (typeof from === 'string')
    return fill(from === 'open' ? dates.openBeginning : dates.unknownBeginning, { date: last });
  const first = sharesYear(from, to) ? withoutYear(from, strings) : singleDateInWords(from, strings);
  return fill(spread === 'span' ? dates.span : dates.between, { from: first, to: last });
}

function elementInWords(
  element: EdtfDate | EdtfRange,
  inWords: (date: EdtfDate) => string,
  { dates }: Strings,
): string {
  if (element.kind === 'date') return inWords(element);
  const { from, to } = element;
  if (from === 'open') return to === 'open' ? '' : fill(dates.orEarlier, { date: inWords(to) });
  return to === 'open'
    ? fill(dates.orLater, { date: inWords(from) })
    : fill(dates.range, { from: inWords(from), to: inWords(to) });
}

/** `one of 1667, 1668 or 1670–1672`, `March and May 2001`: a year that all of them share stands once, at the end. */
function setInWords(set: EdtfSet, strings: Strings): string {
  const named = datesIn(set);
  const last = named.at(-1);
  const shared = last !== undefined && named.every((date) => sharesYear(date, last));
  const inWords = (date: EdtfDate): string =>
    shared && date !== last ? withoutYear(date, strings) : singleDateInWords(date, strings);
  const elements = set.elements.map((element) => elementInWords(element, inWords, strings));
  const type = set.of === 'all' ? 'conjunction' : 'disjunction';
  const dates = listFormat(strings.locale, { type }).format(elements);
  return set.of === 'one' && named.length > elements.length ? fill(strings.dates.oneOf, { dates }) : dates;
}

/**
 * An EDTF date in words: `24 February 2020`, `2017`, `between 10 May and 15 June 2023`, `23 April, year not given`.
 * What is no EDTF is given as it is, so that nothing is lost.
 */
export function edtfInWords(edtf: string, spread: Spread, strings: Strings): string {
  const value = parseEdtf(edtf);
  if (value.kind === 'fault') return edtf;
  if (value.kind === 'set') return setInWords(value, strings);
  return value.kind === 'date' ? singleDateInWords(value, strings) : intervalInWords(value, spread, strings);
}
