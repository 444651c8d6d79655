import type { Line, Mark, NamedRun, NamingMark, Piece } from '#document/capture.ts';
import { isBlank } from '#document/blank.ts';

/** A blank that HTML shows as one with its neighbours; NBSP is not. */
const COLLAPSIBLE = /[ \t\n\f\r]/u;

/** How the markup gives a run as a name, or as what stands beside one. */
interface NamedAs {
  readonly mark: NamingMark | null;
  readonly isBeside: boolean;
}

const NOT_NAMED: NamedAs = { mark: null, isBeside: false };

/** What the markup says of the line that is being built. */
export type LineFacts = Pick<Line, 'role' | 'depth' | 'field' | 'cell' | 'row' | 'isBesideTurns'>;

/** Gathers runs of text into lines that point back into the capture. */
export interface LineBuilder {
  /** The lines so far, in the order in which they were closed. */
  readonly lines: readonly Line[];
  /** Whether something other than blanks has been added since the last line was closed. */
  readonly isOpen: () => boolean;
  /** Whether a blank that HTML collapses would be the first or the second in a row here. */
  readonly endsBlank: () => boolean;
  /**
   * Adds a run of text that stands in the capture from `start` to `end`.
   * A run as long as what stands there is taken from the capture, letter for letter; any other is indivisible.
   * @param naming how the markup gives the run as a name, if it does
   */
  readonly add: (text: string, start: number, end: number, marks?: readonly Mark[], naming?: NamedAs) => void;
  /** Ends the line; one of blanks alone is forgotten. Blanks at both ends are left out. */
  readonly close: (facts: LineFacts) => void;
  /** Says that a blank line or the boundary of a block stands before the next line; several count as one. */
  readonly gap: () => void;
}

/** @param source the text of the capture */
export function lineBuilder(source: string): LineBuilder {
  const lines: Line[] = [];
  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let open = false;
  let blanksBefore = 0;
  let named: NamedRun | null = null;

  const add: LineBuilder['add'] = (text, start, end, marks = [], naming = NOT_NAMED) => {
    if (text === '' || start >= end) return;
    const verbatim = end - start === text.length;
    const run = verbatim ? source.slice(start, end) : text;
    const last = pieces.at(-1);
    if (verbatim && last && continues(last, start, marks)) {
      pieces[pieces.length - 1] = { ...last, length: last.length + run.length, end };
    } else {
      pieces.push({ at: length, length: run.length, start, end, ...(marks.length > 0 ? { marks } : {}) });
    }
    parts.push(run);
    if (!open || named?.length === length) named = withRun(named, naming, length, run.length);
    length += run.length;
    open ||= !isBlank(run);
  };

  const close: LineBuilder['close'] = (facts) => {
    if (open) {
      const line = trimmed(parts.join(''), pieces);
      const bold = boldPrefix(line.text, line.pieces);
      const name = namedRun(named, parts.join(''));
      lines.push({ ...line, blanksBefore, ...facts, ...(bold > 0 ? { bold } : {}), ...(name ? { named: name } : {}) });
      blanksBefore = 0;
    }
    parts = [];
    pieces = [];
    length = 0;
    open = false;
    named = null;
  };

  return {
    lines,
    isOpen: () => open,
    endsBlank: () => length === 0 || COLLAPSIBLE.test(parts.at(-1)?.at(-1) ?? ' '),
    add,
    close,
    gap: () => {
      if (lines.length > 0) blanksBefore = 1;
    },
  };
}

/** Whether a verbatim run that begins at `start` belongs to the piece before it. */
function continues(last: Piece, start: number, marks: readonly Mark[]): boolean {
  const before = last.marks ?? [];
  return (
    last.end === start &&
    last.end - last.start === last.length &&
    before.length === marks.length &&
    before.every((mark, at) => mark === marks[at])
  );
}

/** Takes the blanks off both ends of a text with its pieces; an indivisible piece is left out or kept as a whole. */
export function trimmed(text: string, pieces: readonly Piece[]): { text: string; pieces: Piece[] } {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = piece.at + piece.length;
    if (last <= from || piece.at >= to) continue;
    const head = Math.max(0, from - piece.at);
    const tail = Math.max(0, last - to);
    const verbatim = piece.end - piece.start === piece.length;
    const [start, end] = verbatim ? [piece.start + head, piece.end - tail] : [piece.start, piece.end];
    kept.push({ ...piece, at: piece.at + head - from, length: piece.length - head - tail, start, end });
  }
  return { text: text.slice(from, to), pieces: kept };
}

/** A name at the beginning of a line with a further run of the line at its end, if that is given as one too. */
function withRun(named: NamedRun | null, { mark, isBeside }: NamedAs, before: number, length: number): NamedRun | null {
  if (mark === null) return named;
  const name = named?.name ?? (isBeside && before > 0 ? before : undefined);
  return { by: mark, length: before + length, ...(name === undefined ? {} : { name }) };
}

/** The run that is given as a name, in a text whose blanks at both ends are left out; null where nothing of it is left. */
function namedRun(named: NamedRun | null, text: string): NamedRun | null {
  if (named === null) return null;
  const length = text.slice(0, named.length).trim().length;
  const name = text.slice(0, named.name ?? 0).trim().length;
  return length > 0 ? { by: named.by, length, ...(name > 0 && name < length ? { name } : {}) } : null;
}

/** Length of the run of strong text at the beginning of a line; blanks between strong runs count. */
function boldPrefix(text: string, pieces: readonly Piece[]): number {
  let bold = 0;
  for (const piece of pieces) {
    const end = piece.at + piece.length;
    if (piece.marks?.includes('strong')) bold = end;
    else if (!isBlank(text.slice(piece.at, end))) break;
  }
  return bold;
}
