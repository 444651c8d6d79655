import type { Line, Piece } from '#document/capture.ts';

const BLANK = /\s/u;

/** Whether a piece stands in the capture letter for letter; any other is indivisible. */
const isVerbatim = (piece: Piece): boolean => piece.end - piece.start === piece.length;

/** Whether two pieces are set alike. */
export const sameMarks = (a: Piece, b: Piece): boolean =>
  a.marks === b.marks || (a.marks ?? []).join() === (b.marks ?? []).join();

/** The part of a piece that lies between two offsets of its line, counted from the first; none where it lies outside. */
function partOf(piece: Piece, start: number, end: number): Piece[] {
  const last = piece.at + piece.length;
  if (last <= start || piece.at >= end) return [];
  if (!isVerbatim(piece)) return piece.at >= start ? [{ ...piece, at: piece.at - start }] : [];
  const head = Math.max(start, piece.at);
  const tail = Math.min(end, last);
  const begin = piece.start - piece.at;
  const part = { at: head - start, length: tail - head, start: begin + head, end: begin + tail };
  return [piece.marks ? { ...part, marks: piece.marks } : part];
}

/**
 * The part of a line from `from` up to `to`, blanks at both ends left out, still tied to the capture.
 * An indivisible piece goes with the part that holds its first character.
 */
export function cut(line: Line, from: number, to: number = line.text.length): Line {
  let start = from;
  let end = Math.min(to, line.text.length);
  while (start < end && BLANK.test(line.text.charAt(start))) start += 1;
  while (end > start && BLANK.test(line.text.charAt(end - 1))) end -= 1;
  const [only, ...others] = line.pieces;
  const isWhole = only !== undefined && others.length === 0;
  const part: Line = {
    text: line.text.slice(start, end),
    pieces: isWhole ? partOf(only, start, end) : line.pieces.flatMap((piece) => partOf(piece, start, end)),
    blanksBefore: from === 0 ? line.blanksBefore : 0,
    role: line.role,
  };
  return { ...part, ...markupOf(line, start, end) };
}

/** What the markup says of a line where it says something, for the part between two of its offsets. */
function markupOf(
  { depth, bold, field, named, cell }: Line,
  start: number,
  end: number,
): Pick<Line, 'depth' | 'bold' | 'field' | 'named' | 'cell'> | null {
  if ((depth ?? bold ?? field ?? named ?? cell) === undefined) return null;
  const kept = (length = 0): number => Math.min(Math.max(0, length - start), end - start);
  return {
    ...(depth === undefined ? {} : { depth }),
    ...(kept(bold) > 0 ? { bold: kept(bold) } : {}),
    ...(named && kept(named.length) > 0 ? { named: { ...named, length: kept(named.length) } } : {}),
    ...(cell === undefined ? {} : { cell }),
    ...(field === undefined ? {} : { field }),
  };
}

/** The web address on a line, letter for letter: what nobody sees in it must still be there when it is judged. */
export const addressOf = ({ text }: Pick<Line, 'text'>): string => text.trim();

type Growing = { -readonly [Key in keyof Piece]: Piece[Key] };

/** Adds a piece of a line that begins at `at`; one that goes on with the last, letter for letter, becomes a part of it. */
function addPiece(pieces: Growing[], piece: Piece, at: number): void {
  const last = pieces.at(-1);
  const goesOn = last?.end === piece.start && last.at + last.length === at + piece.at;
  if (goesOn && isVerbatim(last) && isVerbatim(piece) && sameMarks(last, piece)) {
    last.length += piece.length;
    last.end = piece.end;
  } else pieces.push({ ...piece, at: piece.at + at });
}

/** Several lines as one, with a line end between them: a paragraph that the capture breaks over lines. */
export function join(lines: readonly Line[]): Line {
  const [first, ...others] = lines;
  if (!first) throw new RangeError('join needs at least one line');
  if (others.length === 0) return first;
  const texts: string[] = [];
  const pieces: Growing[] = [];
  let at = 0;
  let previous: Piece | undefined;
  for (const line of lines) {
    const [begin] = line.pieces;
    if (previous && begin && begin.start > previous.end) {
      addPiece(pieces, { at: -1, length: 1, start: previous.end, end: begin.start }, at);
    }
    for (const piece of line.pieces) addPiece(pieces, piece, at);
    previous = line.pieces.at(-1) ?? previous;
    texts.push(line.text);
    at += line.text.length + 1;
  }
  return { ...first, text: texts.join('\n'), pieces };
}

/** Where a line stands in the capture, from its first to its last piece. */
export function extent(line: Line): { start: number; end: number } {
  return { start: line.pieces[0]?.start ?? 0, end: line.pieces.at(-1)?.end ?? 0 };
}
