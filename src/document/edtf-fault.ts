/** Why a text is no date of the record, in the order in which a reader would look for it; permanent names. */
type EdtfFaultName =
  | 'length'
  | 'form'
  | 'month'
  | 'day'
  | 'day-without-month'
  | 'grouping'
  | 'season'
  | 'season-in-period'
  | 'qualifier-of-grouping'
  | 'ends'
  | 'no-end'
  | 'order'
  | 'open-inside'
  | 'unlike-ends';

/** The fault of a text and what it is found in; the strings put it into words. */
export interface EdtfFault {
  readonly kind: 'fault';
  readonly name: EdtfFaultName;
  /** The part of the text that is at fault. */
  readonly text: string;
  /** For `order`, the earlier of the two ends; for `length`, the most characters there may be. */
  readonly other: string;
}

export const fault = (name: EdtfFaultName, text: string, other = ''): EdtfFault => ({
  kind: 'fault',
  name,
  text,
  other,
});
