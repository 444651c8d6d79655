import type { DocumentDate } from '#document/date.ts';
import type { Strings } from './strings.ts';
import { fill } from './plural.ts';

/** `2020`, `2020-02`, `2020-02-24`, or `XXXX-02-24` where the year is unknown; an EDTF qualifier may follow. */
const EDTF_DAY = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%])?$/u;

interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly qualifier: '?' | '~' | '%' | null;
}

const PARTS = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
/** Stands in for an unknown year: a leap year, so that 29 February can be written. */
const SOME_YEAR = 2000;

function readDay(edtf: string): Day | null {
  const found = EDTF_DAY.exec(edtf);
  if (!found) return null;
  const [, year, month, day, qualifier] = found;
  return {
    year: year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    qualifier: (qualifier as Day['qualifier']) ?? null,
  };
}

function plainDay(day: Day, strings: Strings, withYear: boolean): string {
  const date = new Date(Date.UTC(day.year ?? SOME_YEAR, (day.month ?? 1) - 1, day.day ?? 1));
  date.setUTCFullYear(day.year ?? SOME_YEAR);
  const format = new Intl.DateTimeFormat(strings.locale, {
    timeZone: PARTS.timeZone,
    ...(day.year !== null && withYear ? { year: PARTS.year } : {}),
    ...(day.month !== null ? { month: PARTS.month } : {}),
    ...(day.day !== null ? { day: PARTS.day } : {}),
  });
  return format.format(date);
}

function qualifiedDay(day: Day, strings: Strings): string {
  const { dates } = strings;
  const text = plainDay(day, strings, true);
  const known = day.year === null ? fill(dates.yearUnknown, { date: text }) : text;
  if (day.qualifier === null) return known;
  return fill({ '?': dates.uncertain, '~': dates.approximate, '%': dates.uncertainApproximate }[day.qualifier], {
    date: known,
  });
}

function interval(from: string, to: string, spread: 'span' | 'between', strings: Strings): string | null {
  const { dates } = strings;
  const first = readDay(from);
  const last = readDay(to);
  if (!first && last) return fill(dates.notAfter, { date: qualifiedDay(last, strings) });
  if (first && !last) return fill(dates.notBefore, { date: qualifiedDay(first, strings) });
  if (!first || !last) return null;
  const sameYear = first.year === last.year && first.month !== null && first.qualifier === null;
  const values = {
    from: sameYear ? plainDay(first, strings, false) : qualifiedDay(first, strings),
    to: qualifiedDay(last, strings),
  };
  return fill(spread === 'span' ? dates.span : dates.between, values);
}

/**
 * An EDTF date in words: `24 February 2020`, `2017`, `between 10 May and 15 June 2023`, `23 April, year not given`.
 * A form that has no words here is given as it is, so that nothing is lost.
 * @param edtf EDTF level 1 or `XXXX-MM-DD`
 * @param spread what an interval means: the document's event lasted so long (`span`), or it was some time in it (`between`)
 */
export function edtfInWords(edtf: string, spread: 'span' | 'between', strings: Strings): string {
  const [from, to] = edtf.split('/');
  if (from !== undefined && to !== undefined) return interval(from, to, spread, strings) ?? edtf;
  const day = readDay(edtf);
  return day ? qualifiedDay(day, strings) : edtf;
}

/**
 * The date of a document in words, with the hour where one is known; without its basis, which `basisInWords` gives.
 * A stated interval is an event of several days; one that somebody has worked out is a doubt about the day.
 */
export function dateInWords(date: DocumentDate | null, strings: Strings): string {
  if (!date) return strings.dates.none;
  const words = edtfInWords(date.edtf, date.basis === 'stated' ? 'span' : 'between', strings);
  return date.time === null ? words : fill(strings.dates.withTime, { date: words, time: date.time });
}

/**
 * The date as briefly as a drawing needs it, without the hour: `8 May 2021`, `2017`, `10 May – 15 Jun 2023`.
 * Empty where no year is known.
 */
export function briefDate({ edtf, earliest, latest }: DocumentDate, strings: Strings): string {
  if (earliest === null || latest === null) return '';
  const day = readDay(edtf);
  if (day?.qualifier === null && day.day === null) return plainDay(day, strings, true);
  const format = new Intl.DateTimeFormat(strings.locale, { ...PARTS, month: 'short' });
  return format.formatRange(new Date(`${earliest}Z`), new Date(`${latest}Z`));
}

/** `editor’s dating`, `inferred`; null where the source states the date. */
export function basisInWords(date: DocumentDate, strings: Strings): string | null {
  return date.basis === 'stated' ? null : strings.dates.basis[date.basis];
}

/** The value for `<time datetime>` (HTML Living Standard), or null where the date is no single year, month or day. */
export function machineDate(date: DocumentDate): string | null {
  const day = readDay(date.edtf);
  if (day?.qualifier !== null || day.year === null) return null;
  return date.time !== null && day.day !== null ? `${date.edtf}T${date.time}` : date.edtf;
}

/** A day and hour as the source gives them, `2020-02-24T18:39` or `2020-02-24T18:39+03:00`, in words. Anything else is given as it is. */
export function instantInWords(instant: string, strings: Strings): string {
  const [day, clock] = instant.split('T');
  const words = edtfInWords(day ?? instant, 'span', strings);
  if (clock === undefined) return words;
  const [time = clock, zone = ''] = clock.split(/(?=[Z+-])/u);
  return fill(strings.dates.withTime, {
    date: words,
    time: zone === '' ? time : `${time} ${zone.replace('Z', 'UTC')}`,
  });
}

/** The name of a month. @param month `2020-02` */
export function monthInWords(month: string, strings: Strings): string {
  return edtfInWords(month, 'span', strings);
}
