import type { DocumentDate } from '#document/date.ts';
import { isQualified } from '#document/edtf.ts';
import { parseEdtf } from '#document/parse-edtf.ts';
import { edtfInWords } from './edtf-in-words.ts';
import { dateFormat } from './formats.ts';
import { fill } from './plural.ts';
import type { Strings } from './strings.ts';

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
  if (earliest === null && latest === null) return '';
  const value = parseEdtf(edtf);
  const isWide = value.kind === 'date' && typeof value.day !== 'number' && !isQualified(value);
  if (isWide || earliest === null || latest === null) return edtfInWords(edtf, 'span', strings);
  const format = dateFormat(strings.locale, { year: 'numeric', month: 'short', day: 'numeric' });
  return format.formatRange(new Date(`${earliest}Z`), new Date(`${latest}Z`));
}

/** `editor’s dating`, `inferred`; null where the source states the date. */
export function basisInWords(date: DocumentDate, strings: Strings): string | null {
  return date.basis === 'stated' ? null : strings.dates.basis[date.basis];
}

/**
 * The value for `<time datetime>` (HTML Living Standard, which knows no year 0), or null where the date is no single year,
 * month or day.
 */
export function machineDate({ edtf, time }: Pick<DocumentDate, 'edtf' | 'time'>): string | null {
  const value = parseEdtf(edtf);
  if (value.kind !== 'date' || isQualified(value)) return null;
  const { year, month, day } = value;
  if (year === null || year.first !== year.last || year.first === 0) return null;
  if (typeof month === 'string' || typeof day === 'string') return null;
  return time !== null && day !== null ? `${edtf}T${time}` : edtf;
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

/** A year, a month or a day in words: `3 June 2024`. @param key `2024`, `2024-06` or `2024-06-03` */
export function periodInWords(key: string, strings: Strings): string {
  return edtfInWords(key, 'span', strings);
}
