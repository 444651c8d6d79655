import type { Line } from '#document/capture.ts';

/**
 * - `anonymous`: `Question`, `Remark`, `Audience`: a turn of nobody in particular
 * - `person`: holds a personal name
 * - `word`: one word or an honorific with a surname: `Lavrov`, `Mr Smith`
 * - `post`: an office without a name
 * - `loose`: has lower-case words: a label only where the page knows the name or the label recurs
 * - `uncased`: in a script that has no capitals, so that no word looks like a name
 * - `odd`: a short head of none of these shapes: `Harbour master`
 */
export type LabelClass = 'anonymous' | 'person' | 'word' | 'post' | 'loose' | 'uncased' | 'odd';

/** What may be a printed label at the beginning of a line. Offsets are in `Line.text`. */
export interface LabelCandidate {
  /** Printed name, blanks as printed, without note and colon. */
  readonly name: string;
  /** The name with blanks folded and in lower case: equal for labels that say the same. */
  readonly key: string;
  readonly class: LabelClass;
  /** End of the printed name. */
  readonly nameEnd: number;
  /** The bracketed remark between name and colon, brackets included. */
  readonly note: { readonly from: number; readonly to: number } | null;
  /** Offset just behind the colon or cue. */
  readonly end: number;
  /** The label touches the words before or after it: accepted only where the label is known. */
  readonly runOn: boolean;
  /** A time before or behind the name; what stands before the name is no part of the label. */
  readonly time?: { readonly from: number; readonly to: number };
  /** The way in which the page sets its labels shows by itself that this is one: nothing is left to weigh. */
  readonly isShown?: boolean;
  /** Set as the labels of the page, but a heading might be set so too: nobody is named. */
  readonly isUnsure?: boolean;
}

/** Reads what may be a label at the beginning of a line; null where the line has none. */
export type LabelReader = (line: Line) => LabelCandidate | null;

/** The reader of a way in which a page sets no labels. */
export const readNothing: LabelReader = () => null;

/** Classes whose labels count only once they are chosen: their shape shows nothing. */
const UNSHAPED: ReadonlySet<LabelClass> = new Set(['loose', 'odd']);

/** Whether the shape of a candidate shows something: neither words in small letters nor a blank lost. */
export const isShaped = ({ class: kind, runOn }: LabelCandidate): boolean => !runOn && !UNSHAPED.has(kind);
