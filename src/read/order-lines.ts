import { isBlank, isBlankUnit } from '#document/blank.ts';
import type { Line, Piece } from '#document/capture.ts';
import { trimmed } from './line-builder.ts';
import type { Reading, Span } from './reading.ts';

/**
 * Puts lines into the order of the capture and finds the markup between them.
 * A line into which another one reaches, as a malformed table can bring about, is parted there.
 * @param text the text of the capture
 * @returns null where two pieces share characters of the capture, so that the lines cannot be right
 */
export function orderLines(text: string, lines: readonly Line[]): Reading | null {
  if (inOrder(lines)) return { lines, markup: markupBeside(text, lines) };
  const ordered = reordered(lines);
  return inOrder(ordered) ? { lines: ordered, markup: markupBeside(text, ordered) } : null;
}

function inOrder(lines: readonly Line[]): boolean {
  let end = 0;
  for (const line of lines) {
    for (const piece of line.pieces) {
      if (piece.start < end) return false;
      end = piece.end;
    }
  }
  return true;
}

function reordered(lines: readonly Line[]): Line[] {
  const runs = lines.flatMap((line) => line.pieces.map((piece) => ({ line, piece })));
  runs.sort((a, b) => a.piece.start - b.piece.start);
  const parts: { line: Line; pieces: Piece[] }[] = [];
  for (const { line, piece } of runs) {
    const last = parts.at(-1);
    if (last?.line === line && (last.pieces.at(-1)?.at ?? 0) < piece.at) last.pieces.push(piece);
    else parts.push({ line, pieces: [piece] });
  }
  return parts.flatMap(({ line, pieces }) => partOf(line, pieces));
}

/** The part of a line that consists of some of its pieces; nothing where it is blank. */
function partOf(line: Line, pieces: readonly Piece[]): Line[] {
  if (pieces.length === line.pieces.length) return [line];
  let text = '';
  const moved = pieces.map((piece) => {
    const at = text.length;
    text += line.text.slice(piece.at, piece.at + piece.length);
    return { ...piece, at };
  });
  if (isBlank(text)) return [];
  const { bold, named, ...rest } = line;
  const isHead = pieces[0] === line.pieces[0];
  const part = trimmed(text, moved);
  const kept = isHead && bold !== undefined ? Math.min(bold, part.text.length) : 0;
  const name = isHead && named ? { named: { ...named, length: Math.min(named.length, part.text.length) } } : {};
  return [{ ...rest, ...part, ...(kept > 0 ? { bold: kept } : {}), ...name }];
}

/** The runs of non-blank characters that no piece of a line covers. */
function markupBeside(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isBlankUnit(text.charCodeAt(start))) start += 1;
    while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end -= 1;
    if (start < end) spans.push({ start, end });
  };
  for (const line of lines) {
    for (const piece of line.pieces) {
      add(piece.start);
      from = piece.end;
    }
  }
  add(text.length);
  return spans;
}
