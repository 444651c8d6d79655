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
import { leaves } from '#document/walk.ts';
import { extent, sameMarks } from './line-parts.ts';

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

const asideNode = (capture: Capture, { start, end }: Piece, what: FurnitureKind): Furniture => ({
  type: 'furniture',
  what,
  value: capture.text.slice(start, end),
  position: positionOf(capture, start, end),
});

/** The text nodes of a line, and what stands between them: neighbouring pieces with the same marks become one node. */
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
    if (piece.aside) {
      close();
      first = last = undefined;
      nodes.push(asideNode(capture, piece, piece.aside));
      continue;
    }
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

/** A section around its children. Who speaks in it is found out by `tell`. */
export function section(
  capture: Capture,
  kind: SectionKind,
  children: ParsedSection['children'],
  facts: Partial<Pick<ParsedSection, 'label' | 'note' | 'turn' | 'answers' | 'inferred'>> = {},
): ParsedSection {
  const label = facts.label ?? null;
  const note = facts.note ?? null;
  return {
    type: 'section',
    kind,
    inferred: facts.inferred ?? false,
    turn: facts.turn ?? null,
    answers: facts.answers ?? [],
    label,
    note,
    children: [...children],
    position: around(capture, [label, note, ...children]),
  };
}

/** The position of several nodes together: from where the first of them begins to where the last ends. */
function around(capture: Capture, nodes: readonly ({ readonly position: Position } | null)[]): Position {
  let whole: Position | null = null;
  for (const node of nodes) {
    if (node === null) continue;
    whole ??= node.position;
    const { start, end } = node.position;
    if (start.offset < whole.start.offset) whole = { start, end: whole.end };
    if (end.offset > whole.end.offset) whole = { start: whole.start, end };
  }
  return whole ?? positionOf(capture, Infinity, 0);
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
