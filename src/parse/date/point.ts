import type { Token } from './tokens.ts';

/** Order of day and month where a date in figures can be read both ways, as known for the publisher. */
export type Order = 'day-first' | 'month-first';

/** What the caller knows of the dates of a page. */
export interface DateOptions {
  /** Order of `05/06/2023`; left out or null, such a date keeps its year only. */
  readonly order?: Order | null;
  /** A period only where the dash has no blanks about it, `May 8-9`; elsewhere text follows the dash. */
  readonly single?: boolean;
  /** Nothing but a date is expected: one whose year has a figure too many or too few, or whose day is none, is mistyped. */
  readonly alone?: boolean;
  /** On a line divided by bars other parts than the first may be the date: a title stands above. */
  readonly amongOthers?: boolean;
  /** The least that counts as a date; `day` unless the caller knows that months stand there. */
  readonly precision?: 'day' | 'month';
}

/** What is missing for a full reading: the order of day and month, or the century of a year in two digits. */
export type Needs = 'order' | 'century';

/** One day or month as printed; null for what is not printed. */
export interface Point {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly next: number;
  /** A second day of the same month: `September 10-12`. */
  readonly lastDay?: number;
  readonly needs?: Needs;
  readonly runOnTime?: string;
  /** It is written as a date and cannot be one: `14 May 20019`. */
  readonly mistyped?: true;
}

export type Tokens = readonly Token[];

/** The highest number of a month, and of a day in any month. */
export const MONTHS = 12;
export const DAYS = 31;

/** Four figures outside these are no year that a source can name: `0800`, `3000`. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/**
 * In figures alone, without the name of a month, four figures between these are years of the Hijra in what politics left
 * in writing: solar ones from 1921 on, lunar ones up to 2077.
 */
const FIRST_HIJRI_YEAR = 1300;
const LAST_HIJRI_YEAR = 1499;

export const isHijriYear = (value: number): boolean => value >= FIRST_HIJRI_YEAR && value <= LAST_HIJRI_YEAR;

export const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;
