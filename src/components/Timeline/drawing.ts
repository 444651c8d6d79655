import { scaleUtc } from 'd3-scale';
import type { Part } from './part.ts';

/**
 * What is drawn: when it was, at the earliest and at the latest, `YYYY-MM-DDTHH:MM:SS` without a zone. One of them may be
 * null, an open or unknown end, which is drawn to the edge.
 */
export interface Moment {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The stretch of time that is drawn; `until` no longer belongs to it. */
export interface Domain {
  readonly from: Date;
  readonly until: Date;
  /** What the ticks count. */
  readonly unit: 'year' | 'month' | 'day';
}

/** A document on the axis. All lengths are per cent of the width. */
export interface Mark {
  readonly id: string;
  /** Where it begins. */
  readonly x: number;
  /** How long it is; 0 where the day is known and the axis does not show days. */
  readonly width: number;
  /** From 0, one document a row. */
  readonly row: number;
  /** Where there is room for a label: after the mark, before it, or within its stretch. */
  readonly labelSide: 'after' | 'before' | 'within';
}

export interface Tick {
  readonly x: number;
  /** First instant of the year, month or day. */
  readonly date: Date;
  /** Left out where the drawing is narrow. */
  readonly minor: boolean;
}

const DAY = 86_400_000;
/** More ticks than this do not fit a narrow drawing. */
const NARROW_TICKS = 7;
/** More ticks than this do not fit a wide drawing. */
const WIDE_TICKS = 16;

/** An instant of the document's own clock, taken as UTC so that the machine's zone does not matter. */
const instant = (text: string): Date => new Date(`${text}Z`);

/** Percentages with two decimals keep the page small. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function utc(year: number, month = 0, day = 1): Date {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year, month, day);
  return date;
}

/**
 * The stretch of time of a period.
 * @param key `2020` or `2020-02`
 */
export function domainOf(key: string): Domain {
  const [year = 0, month] = key.split('-').map(Number);
  if (month === undefined) return { from: utc(year), until: utc(year + 1), unit: 'month' };
  return { from: utc(year, month - 1), until: utc(year, month), unit: 'day' };
}

/** The whole years that hold all moments; null where there are none. */
export function wholeDomain(moments: readonly Moment[]): Domain | null {
  const years = moments
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((text) => text !== null)
    .map((text) => instant(text).getUTCFullYear());
  if (years.length === 0) return null;
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  return { from: utc(first), until: utc(last + 1), unit: 'year' };
}

/** A label beside its mark needs this much room, per cent: a title as short as a drawing has it takes about half of the width. */
const LABEL_ROOM = 48;

function labelSide(before: number, after: number): Mark['labelSide'] {
  if (Math.max(before, after) < LABEL_ROOM) return 'within';
  return after >= before ? 'after' : 'before';
}

/** Places moments on the axis, one a row in the order given. Those wholly outside are left out. */
export function marksOf(moments: readonly Moment[], { from, until }: Domain): Mark[] {
  const scale = scaleUtc([from, until], [0, 100]).clamp(true);
  return moments
    .map(({ id, earliest, latest }) => ({
      id,
      begins: earliest === null ? from : instant(earliest),
      ends: latest === null ? until : instant(latest),
      isClosed: earliest !== null && latest !== null,
    }))
    .filter(({ begins, ends }) => ends >= from && begins < until)
    .map(({ id, begins, ends, isClosed }, row) => {
      const x = scale(begins);
      const width = isClosed && ends.getTime() - begins.getTime() < DAY ? 0 : scale(ends) - x;
      return { id, x: rounded(x), width: rounded(width), row, labelSide: labelSide(x, 100 - x - width) };
    });
}

function next(date: Date, unit: Domain['unit'], step: number): Date {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return utc(year + step);
  return unit === 'month' ? utc(year, month + step) : utc(year, month, day + step);
}

const lengths: Readonly<Record<Domain['unit'], number>> = { year: 365.2425 * DAY, month: 30.44 * DAY, day: DAY };
/** A month is marked at its days 1, 6, 11 …, and where it is narrow at every other of these. */
const DAYS_A_TICK = 5;
const NARROW_EVERY = 2;

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const;

/** Every how many units a tick stands, so that no more than `most` stand on the axis. */
function stepFor(units: number, most: number): number {
  return steps.find((step) => units / step <= most) ?? Math.ceil(units / most);
}

/** The ticks of the axis: first instants of years, months or days, evenly chosen. */
export function ticksOf({ from, until, unit }: Domain): Tick[] {
  const scale = scaleUtc([from, until], [0, 100]);
  const units = Math.round((until.getTime() - from.getTime()) / lengths[unit]);
  const wide = unit === 'day' ? DAYS_A_TICK : stepFor(units, WIDE_TICKS);
  const every = unit === 'day' ? NARROW_EVERY : Math.max(1, Math.ceil(units / wide / NARROW_TICKS));
  const ticks: Tick[] = [];
  for (let date = from; date < until; date = next(date, unit, wide))
    ticks.push({ x: rounded(scale(date)), date, minor: ticks.length % every !== 0 });
  return ticks;
}

/** A part of the time with its number of documents, as a column of a drawing. All lengths are per cent. */
export interface Column {
  readonly part: Part;
  readonly x: number;
  readonly width: number;
  /** Per cent of the highest. */
  readonly height: number;
}

/**
 * Columns for more documents than can be drawn one by one.
 * @param parts years or months
 */
export function columnsOf(parts: readonly Part[], { from, until }: Domain): Column[] {
  const scale = scaleUtc([from, until], [0, 100]).clamp(true);
  const highest = parts.reduce((high, { ids }) => Math.max(high, ids.length), 1);
  return parts.map((part) => {
    const own = domainOf(part.key);
    const x = scale(own.from);
    const height = rounded((part.ids.length / highest) * 100);
    return { part, x: rounded(x), width: rounded(scale(own.until) - x), height };
  });
}
