/**
 * The dates a record may hold, as ISO 8601-2:2019 (EDTF) writes them: level 1 without years beyond four digits, times
 * and negative years, and of level 2 sets, masked digits and qualifiers inside a date. `parseEdtf` makes these values
 * from their text, and nothing else looks inside the text.
 */

/** Uncertain, approximate, or both. */
export type Qualifier = '?' | '~' | '%';

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** Both are one year, or the first and last of the ten, hundred or thousand that masked digits leave (`199X`). */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The components of a date, in the order in which they are written. */
export const components = ['year', 'month', 'day'] as const;
export type Component = (typeof components)[number];

/** A year, month, season or day. A month or day that is not written is null, one written `XX` is masked. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Null where it is wholly masked, `XXXX`. */
  readonly year: Years | null;
  readonly month: number | Season | 'masked' | null;
  readonly day: number | 'masked' | null;
  /** What is said of each component that is written; a qualifier behind the whole date is said of all of them. */
  readonly qualifiers: Readonly<Record<Component, Qualifier | null>>;
}

/** Open (`..`): it goes on, or began at any time. Unknown (nothing written): there is such a day, and nobody knows it. */
export type IntervalEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: IntervalEnd;
  readonly to: IntervalEnd;
}

/** All years, months or days from one to another; `open` where a set takes in all earlier or all later ones. */
export interface EdtfRange {
  readonly kind: 'range';
  readonly from: EdtfDate | 'open';
  readonly to: EdtfDate | 'open';
}

export interface EdtfSet {
  readonly kind: 'set';
  /** `[…]` is one of its elements, `{…}` is all of them. */
  readonly of: 'one' | 'all';
  readonly elements: readonly (EdtfDate | EdtfRange)[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

export const isSeason = (month: EdtfDate['month']): month is Season => seasons.some((season) => season === month);

/** Whether anything of the date is said to be uncertain or approximate. */
export const isQualified = ({ qualifiers }: EdtfDate): boolean =>
  components.some((component) => qualifiers[component] !== null);

/** The date with which a value begins; null where that is open or unknown, and for a set. */
export function beginningOf(value: Edtf): EdtfDate | null {
  const begins = value.kind === 'interval' ? value.from : value;
  return typeof begins === 'object' && begins.kind === 'date' ? begins : null;
}

/** Every date that is named in a value, in the order in which they are written. */
export function datesIn(value: Edtf | EdtfRange): EdtfDate[] {
  if (value.kind === 'date') return [value];
  if (value.kind === 'set') return value.elements.flatMap(datesIn);
  return [value.from, value.to].filter((end) => typeof end === 'object');
}
