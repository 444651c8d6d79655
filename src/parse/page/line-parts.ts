import { isBlank, isBlankUnit } from '#document/blank.ts';
import type { Line, NamedRun, Piece } from '#document/capture.ts';

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
  while (start < end && isBlankUnit(line.text.charCodeAt(start))) start += 1;
  while (end > start && isBlankUnit(line.text.charCodeAt(end - 1))) end -= 1;
  // What takes no room in the line may stand among the blanks that are left out.
  const asideOf = (piece: Piece): Piece[] =>
    piece.at >= from && piece.at < to ? [{ ...piece, at: Math.min(Math.max(0, piece.at - start), end - start) }] : [];
  const only = line.pieces.length === 1 ? line.pieces[0] : undefined;
  const part: Line = {
    text: line.text.slice(start, end),
    pieces: only
      ? partOf(only, start, end)
      : line.pieces.flatMap((piece) => (piece.aside ? asideOf(piece) : partOf(piece, start, end))),
    blanksBefore: from === 0 ? line.blanksBefore : 0,
    role: line.role,
  };
  const markup = markupOf(line, start, end);
  return markup ? { ...part, ...markup } : part;
}

/** What the markup says of a line where it says something, for the part between two of its offsets. */
function markupOf(
  { depth, bold, field, named, cell, isBesideTurns }: Line,
  start: number,
  end: number,
): Pick<Line, 'depth' | 'bold' | 'field' | 'named' | 'cell' | 'isBesideTurns'> | null {
  if ((depth ?? bold ?? field ?? named ?? cell ?? isBesideTurns) === undefined) return null;
  const kept = (length = 0): number => Math.min(Math.max(0, length - start), end - start);
  return {
    ...(depth === undefined ? {} : { depth }),
    ...(kept(bold) > 0 ? { bold: kept(bold) } : {}),
    ...(named && kept(named.length) > 0 ? { named: namedFor(named, kept) } : {}),
    ...(cell === undefined ? {} : { cell }),
    ...(field === undefined ? {} : { field }),
    ...(isBesideTurns ? { isBesideTurns } : {}),
  };
}

/** A name for a part of its line, of whose lengths so much is kept. */
const namedFor = ({ by, length, name }: NamedRun, kept: (length: number) => number): NamedRun => ({
  by,
  length: kept(length),
  ...(name === undefined || kept(name) === 0 ? {} : { name: kept(name) }),
});

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

/** How two lines are set together: as words apart, as one word, or as one word whose hyphen belongs to the line end. */
export type Seam = 'apart' | 'one' | 'hyphenated';

/** What stands in the capture between two lines and is no blank. */
export type Between = readonly Pick<Piece, 'start' | 'end' | 'aside'>[];

/** Nothing but blanks. */
const NOTHING: Between = [];

/** What stands between two lines that follow each other: nothing; null where anything but blanks does, such as markup. */
export const blanksBetween = (text: string, above: Line, line: Line): Between | null =>
  isBlank(text, endOf(above), startOf(line)) ? NOTHING : null;

/** A line of a paragraph, how it is set to the one above it, and what stands between the two. */
export interface Part {
  readonly line: Line;
  readonly seam: Seam;
  readonly between: Between;
}

/** What stands between two halves of a word: each piece reaches to the next, so that no blank is read between them. */
function touching(between: Between, from: number, to: number): Between {
  return between.map((piece, index) => ({
    ...piece,
    start: index === 0 ? from : piece.start,
    end: between[index + 1]?.start ?? to,
  }));
}

/** What stands between the words of two lines: the hyphen, from their end up to that of the line, and what ends a page. */
function asidesOf({ line, seam, between }: Part, end: number, above: Line): Between {
  const isCut = endOf(above) > end;
  if (!isCut && between.length === 0) return NOTHING;
  const all: Between = isCut ? [{ start: end, end: endOf(above), aside: 'hyphen' }, ...between] : between;
  return seam === 'apart' ? all : touching(all, end, startOf(line));
}

/** The line without the hyphen of a word that goes on in the next, where it is none of the word. */
const withoutHyphen = (line: Line, seam: Seam): Line =>
  seam === 'hyphenated' ? cut(line, 0, line.text.trimEnd().length - 1) : line;

/** Words put together as they come: those that follow each other in a text so are taken from it at once. */
class Words {
  readonly #source: string;
  readonly #parts: string[] = [];
  /** Where the words that were not yet taken begin in the source, and end. */
  #from: number;
  #to: number;
  length = 0;

  /** @param at where in the source the first words stand */
  constructor(source: string, at: number) {
    this.#source = source;
    this.#from = at;
    this.#to = at;
  }

  /** @param at where in the source they stand, or may */
  say(words: string, at: number): void {
    this.length += words.length;
    if (at !== this.#to) {
      this.#take();
      this.#from = at;
      this.#to = at;
    }
    if (this.#source.startsWith(words, at)) this.#to += words.length;
    else {
      this.#take();
      this.#parts.push(words);
    }
  }

  /** All of them; none are added any more. */
  all(): string {
    this.#take();
    const [only = '', second] = this.#parts;
    return second === undefined ? only : this.#parts.join('');
  }

  #take(): void {
    if (this.#from < this.#to) this.#parts.push(this.#source.slice(this.#from, this.#to));
    this.#from = this.#to;
  }
}

/** Several lines as one, put together as they come: a paragraph may take all lines of a text. */
export class JoinedLine {
  readonly #first: Line;
  /** The last line: how it ends is known with the next. */
  #last: Line;
  readonly #pieces: Growing[] = [];
  readonly #words: Words;

  /** @param source the text of the capture, where it is known: of it no words need be copied */
  constructor(first: Line, source = '') {
    this.#first = first;
    this.#last = first;
    this.#words = new Words(source, startOf(first));
  }

  /** Adds the line below the last. */
  add(part: Part): void {
    const above = this.#last;
    const words = withoutHyphen(above, part.seam);
    this.#write(words);
    const end = endOf(words);
    const start = startOf(part.line);
    const asides = asidesOf(part, end, above);
    const isApart = part.seam === 'apart';
    if (isApart) this.#words.say('\n', end);
    if (isApart && asides.length === 0 && start > end)
      addPiece(this.#pieces, { at: -1, length: 1, start: end, end: start }, this.#words.length);
    for (const aside of asides) this.#pieces.push({ ...aside, at: this.#words.length, length: 0 });
    this.#last = part.line;
  }

  /** The whole line; nothing is added to it any more. */
  close(): Line {
    this.#write(this.#last);
    return { ...this.#first, text: this.#words.all(), pieces: this.#pieces };
  }

  #write(line: Line): void {
    for (const piece of line.pieces) addPiece(this.#pieces, piece, this.#words.length);
    this.#words.say(line.text, startOf(line));
  }
}

/** Several lines as one: a paragraph that the capture breaks over lines, with a line end between words. */
export function joinParts(parts: readonly Part[]): Line {
  const [first] = parts;
  if (!first) throw new RangeError('join needs at least one line');
  if (parts.length === 1) return first.line;
  const joined = new JoinedLine(first.line);
  for (const part of parts.slice(1)) joined.add(part);
  return joined.close();
}

/** A line whose words stand apart from those above. */
export const apart = (line: Line): Part => ({ line, seam: 'apart', between: NOTHING });

/** Several lines as one, with a line end between them. */
export const join = (lines: readonly Line[]): Line => joinParts(lines.map(apart));

const startOf = ({ pieces }: Line): number => pieces[0]?.start ?? 0;
const endOf = ({ pieces }: Line): number => pieces.at(-1)?.end ?? 0;

/** Where a line stands in the capture, from its first to its last piece. */
export const extent = (line: Line): { start: number; end: number } => ({ start: startOf(line), end: endOf(line) });
