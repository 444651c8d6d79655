import type { Line } from '#document/capture.ts';
import { beginsSmall } from '#document/letters.ts';
import { FIGURE, mayHold, type Source } from '#document/may-hold.ts';
import type { LabelReader } from '../label/candidate.ts';
import { mayHoldStamp } from './time-stamp.ts';

/**
 * Where the words of a label stand: on its own line, or on the lines below it. A page does the one or the other throughout.
 */
export type WordsPlace = 'behind' | 'below';

/**
 * - `colon`, `colon, alone`: `Ivan Petrov: Thank you.`, and the same with the words on the lines below
 * - `time before`, `time beside`: `[10:01] Anna Reed: Hello`; `Anna Reed  00:12`, the words below; `timed-labels.ts`
 * - `angle brackets`: `<Anna Reed> Hello`, `angle-labels.ts`
 * - `alone`: a name on a line of its own in plain text, without a colon, `lone-labels.ts`
 * - `Q, …`, `letter, dash`, `word, dash`, `dash`: the notations of cues, `cue.ts`
 * - `full stop`: `CHAIR POWELL. Good afternoon`, `stop-labels.ts`
 * - `full stop, dash`: `President. – The debate is closed.`, `dashed-labels.ts`
 * - `markup`: a name set apart by an element, a class, an attribute or bold type, without a colon, `markup-labels.ts`
 * - `heading`: `### anna-bell:`, `## Ivan Petrov`, the words below, `heading-labels.ts`
 * - `bold`: a name in bold from end to end, without a colon, `bold-labels.ts`
 */
export type WayName =
  | 'colon'
  | 'colon, alone'
  | 'time before'
  | 'time beside'
  | 'angle brackets'
  | 'alone'
  | 'Q, layout'
  | 'Q, wide blanks'
  | 'Q, full stop'
  | 'letter, dash'
  | 'word, dash'
  | 'dash'
  | 'full stop'
  | 'full stop, dash'
  | 'markup'
  | 'heading'
  | 'bold';

/** The lines of a page, with its title, and the text from which they are cut where that is known. */
export type Lines = Pick<LabelPage, 'lines' | 'title'> & Partial<Pick<LabelPage, 'source'>>;

/** What a page shows before its labels are chosen. What several ways ask of all its lines is found once. */
export class LabelPage {
  /** The lines of the body as the capture has them, in reading order. */
  readonly lines: readonly Line[];
  /** The words of its title, or null. */
  readonly title: string | null;
  /** The text from which its lines are cut; null where they may have other letters. */
  readonly source: Source | null;
  #openings: readonly Line[] | null = null;
  #isMarked: boolean | null = null;
  #mayHoldStamps: boolean | null = null;

  constructor({ lines, title, source }: Lines) {
    this.lines = lines;
    this.title = title;
    this.source = source ?? null;
  }

  /** The lines but for those that begin in small letters, in which a wrapped text goes on: no cue does. */
  get openings(): readonly Line[] {
    return (this.#openings ??= this.lines.filter(({ text }) => !beginsSmall(text)));
  }

  /** Whether the markup says something of a line: of a plain text nothing. */
  get isMarked(): boolean {
    return (this.#isMarked ??= this.lines.some(
      ({ role, bold, named }) => role !== 'line' || (bold ?? 0) > 0 || named !== undefined,
    ));
  }

  /** Whether some line may hold a time. */
  get mayHoldStamps(): boolean {
    return (this.#mayHoldStamps ??= mayHold(this.source, FIGURE) && this.lines.some(({ text }) => mayHoldStamp(text)));
  }
}

/**
 * A way in which pages set their labels: a row of a table of ways. A reader finds out from all lines together whether the page sets
 * labels so, and reads none where it does not.
 */
export interface Way {
  readonly name: WayName;
  /** Looks at all lines of a page; the reader it gives is asked of each line, whole or mended, and reads only what is set in this way. */
  readonly readerOf: (page: LabelPage) => LabelReader;
}
