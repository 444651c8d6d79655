/** Why a text is no date of the record, in the order in which a reader would look for it; permanent names. */
const faults = {
  length: ({ other }) => `the date is longer than ${other} characters`,
  form: ({ text }) => `“${text}” is not of the form YYYY, YYYY-MM or YYYY-MM-DD`,
  month: ({ text }) => `“${text}” has a month that does not exist`,
  day: ({ text }) => `“${text}” is not a day in the calendar`,
  'day-without-month': ({ text }) => `“${text}” gives a day without a month`,
  grouping: ({ text }) =>
    `“${text}” is a quarter or another part of a year, of which only the seasons 21 to 24 are taken`,
  season: ({ text }) => `“${text}” gives a season with a day or without a year`,
  'season-in-period': ({ text }) => `“${text}” is a season, which can only stand alone`,
  'qualifier-of-grouping': ({ text }) => `“${text}” qualifies a season or masked digits, which are vague already`,
  ends: ({ text }) => `“${text}” has more than two ends`,
  'no-end': () => 'an interval needs a date at one end',
  order: ({ text, other }) => `“${text}” is later than “${other}”`,
  'open-inside': ({ text }) => `“${text}” has an open end that is neither at the beginning nor at the end of the set`,
  'unlike-ends': ({ text }) => `“${text}” must go from one plain year, month or day to another of the same form`,
} satisfies Record<string, (fault: Record<'text' | 'other', string>) => string>;

/** The fault of a text and what it is found in. */
export interface EdtfFault {
  readonly kind: 'fault';
  readonly name: keyof typeof faults;
  /** The part of the text that is at fault. */
  readonly text: string;
  /** For `order`, the earlier of the two ends; for `length`, the most characters there may be. */
  readonly other: string;
}

export const fault = (name: EdtfFault['name'], text: string, other = ''): EdtfFault => ({
  kind: 'fault',
  name,
  text,
  other,
});

/** The fault as a clause of a message. */
export const faultInWords = (found: EdtfFault): string => faults[found.name](found);
