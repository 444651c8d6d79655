import type { Capture, Line, Piece } from '#document/capture.ts';
import { positionOf } from '#document/position.ts';
import type {
  Caption,
  Dateline,
  ParsedTree,
  Furniture,
  FurnitureKind,
  Inline,
  Label,
  Leaf,
  Markup,
  Metadata,
  Note,
  ParsedParagraph,
  Position,
  ParsedSection,
  SectionKind,
} from '#document/tree.ts';
import { leaves } from '#document/tree.ts';

const BLANK = /\s/u;

/** Whether a piece stands in the capture letter for letter; any other is indivisible. */
const isVerbatim = (piece: Piece): boolean => piece.end - piece.start === piece.length;

const sameMarks = (a: Piece, b: Piece): boolean =>
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
  { depth, bold, field }: Line,
  start: number,
  end: number,
): Pick<Line, 'depth' | 'bold' | 'field'> | null {
  if (depth === undefined && bold === undefined && field === undefined) return null;
  const kept = Math.min(Math.max(0, (bold ?? 0) - start), end - start);
  return {
    ...(depth === undefined ? {} : { depth }),
    ...(kept > 0 ? { bold: kept } : {}),
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

function placed(capture: Capture, line: Line) {
  const { start, end } = extent(line);
  return { value: line.text, position: positionOf(capture, start, end) };
}

export const furniture = (capture: Capture, line: Line, what: FurnitureKind): Furniture => ({
  type: 'furniture',
  what,
  ...placed(capture, line),
});

export const caption = (capture: Capture, line: Line): Caption => ({ type: 'caption', ...placed(capture, line) });

export const metadata = (
  capture: Capture,
  line: Line,
  facts: Omit<Metadata, 'type' | 'value' | 'position'>,
): Metadata => ({ type: 'metadata', ...facts, ...placed(capture, line) });

export const label = (capture: Capture, line: Line, name: string): Label => ({
  type: 'label',
  name,
  ...placed(capture, line),
});

export const note = (capture: Capture, line: Line): Note => ({ type: 'note', ...placed(capture, line) });

export const dateline = (
  capture: Capture,
  line: Line,
  facts: Omit<Dateline, 'type' | 'value' | 'position'>,
): Dateline => ({ type: 'dateline', ...facts, ...placed(capture, line) });

/** The text nodes of a line: neighbouring pieces with the same marks become one node. */
function texts(capture: Capture, line: Line): Inline[] {
  const nodes: Inline[] = [];
  let first: Piece | undefined;
  let last: Piece | undefined;
  const close = (): void => {
    if (!first || !last) return;
    // Blanks before the first words belong to no text, unless the markup writes them out: `&nbsp;`.
    if (nodes.length > 0 || /\S/u.test(capture.text.slice(first.start, last.end))) {
      nodes.push({
        type: 'text',
        value: line.text.slice(first.at, last.at + last.length),
        ...(first.marks?.length ? { marks: [...first.marks] } : {}),
        position: positionOf(capture, first.start, last.end),
      });
    }
  };
  for (const piece of line.pieces) {
    if (last?.end !== piece.start || !sameMarks(last, piece)) {
      close();
      first = piece;
    }
    last = piece;
  }
  close();
  return nodes;
}

/** A paragraph of one line, with a dateline before its text where there is one. */
export function paragraph(
  capture: Capture,
  line: Line,
  shape: ParsedParagraph['shape'] = 'plain',
  before: readonly Inline[] = [],
): ParsedParagraph {
  const children = [...before, ...texts(capture, line)];
  const [first] = children;
  const start = first?.position.start.offset ?? extent(line).start;
  const end = Math.max(start, extent(line).end);
  const position = first?.position.end.offset === end ? first.position : positionOf(capture, start, end);
  return { type: 'paragraph', shape, children, position };
}

/** A section around its children. Who speaks in it is found out by `enrich`. */
export function section(
  capture: Capture,
  kind: SectionKind,
  children: ParsedSection['children'],
  facts: Partial<Pick<ParsedSection, 'label' | 'note' | 'turn' | 'answers' | 'inferred'>> = {},
): ParsedSection {
  const label = facts.label ?? null;
  const note = facts.note ?? null;
  let start = Infinity;
  let end = 0;
  const reach = (position: Position): void => {
    start = Math.min(start, position.start.offset);
    end = Math.max(end, position.end.offset);
  };
  for (const node of [label, note]) if (node) reach(node.position);
  for (const child of children) reach(child.position);
  return {
    type: 'section',
    kind,
    inferred: facts.inferred ?? false,
    turn: facts.turn ?? null,
    answers: facts.answers ?? [],
    label,
    note,
    children,
    position: positionOf(capture, start, end),
  };
}

/** The tree around its parts, in the order of the capture; markup that no leaf covers is added. */
export function root(capture: Capture, children: readonly ParsedTree['children'][number][]): ParsedTree {
  const uncovered = markupOutside(capture, leaves({ children }));
  return {
    type: 'root',
    children: [...children, ...uncovered].sort(
      (a, b) => a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
    ),
    position: positionOf(capture, 0, capture.text.length),
  };
}

/** References that stand for a blank, `&nbsp;`: left out where a line is cut beside one, although they are no blanks in the capture. */
function blankReferences(capture: Capture): { start: number; end: number }[] {
  if (capture.syntax === 'text') return [];
  return capture.lines.flatMap(({ text, pieces }) =>
    pieces
      .filter(
        ({ at, length, start, end }) =>
          end - start !== length &&
          text.slice(at, at + length).trim() === '' &&
          capture.text.slice(start, end).trim() !== '',
      )
      .map(({ start, end }) => ({ start, end })),
  );
}

function markupOutside(capture: Capture, covered: Iterable<Leaf>): Markup[] {
  const markup = [...capture.markup, ...blankReferences(capture)].sort((a, b) => a.start - b.start);
  if (markup.length === 0) return [];
  const spans = [...covered]
    .map((leaf) => ({ start: leaf.position.start.offset, end: leaf.position.end.offset }))
    .sort((a, b) => a.start - b.start);
  const outside: Markup[] = [];
  let at = 0;
  for (const span of markup) {
    while ((spans[at]?.end ?? Infinity) <= span.start) at += 1;
    const cover = spans[at];
    if (cover && cover.start <= span.start && cover.end >= span.end) continue;
    outside.push({
      type: 'markup',
      value: capture.text.slice(span.start, span.end),
      position: positionOf(capture, span.start, span.end),
    });
  }
  return outside;
}
