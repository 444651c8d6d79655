import type { Capture, Line } from '#document/capture.ts';
import { isBlank } from '#document/blank.ts';

/**
 * Finds what contradicts the contract of a capture: every non-blank character stands in exactly one piece or span of
 * markup, pieces are sorted, disjoint, tile their line and, where verbatim, say what the capture says.
 * @returns sentences; none where the contract is kept
 */
export function faultsOf(capture: Capture): string[] {
  const { lines, markup, syntax, lineStarts } = capture;
  const pieces = lines.flatMap((line) => line.pieces);
  const faults = [
    ...lines.flatMap((line) => [...faultsOfPieces(line, capture.text), ...faultsOfRole(line, syntax)]),
    ...outOfOrder(pieces, 'piece'),
    ...outOfOrder(markup, 'markup'),
    ...faultsOfCover([...pieces, ...markup], capture.text),
  ];
  if (syntax === 'text' && markup.length > 0) faults.push('markup in a plain text');
  if (lineStarts[0] !== 0 || lineStarts.some((start, n) => n > 0 && start <= (lineStarts[n - 1] ?? 0)))
    faults.push('line starts');
  return faults;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const outOfOrder = (spans: readonly Span[], what: string): string[] =>
  spans.flatMap(({ start }, n) =>
    start < (spans[n - 1]?.end ?? 0) ? [`${what} at ${String(start)} out of order`] : [],
  );

function faultsOfPieces(line: Line, text: string): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const piece of line.pieces) {
    if (piece.at !== at) faults.push(`gap in the pieces of ${JSON.stringify(line.text)}`);
    at += piece.length;
    const shown = line.text.slice(piece.at, at);
    const stands = text.slice(piece.start, piece.end);
    if (shown.length === stands.length && shown !== stands)
      faults.push(`${JSON.stringify(shown)} is not ${JSON.stringify(stands)}`);
  }
  if (at !== line.text.length) faults.push(`pieces end before ${JSON.stringify(line.text)}`);
  return faults;
}

function faultsOfRole(line: Line, syntax: Capture['syntax']): string[] {
  const faults: string[] = [];
  if (isBlank(line.text)) faults.push('blank line');
  if (line.bold !== undefined && (line.bold < 1 || line.bold > line.text.length)) faults.push('bold out of the line');
  if (syntax === 'text' && (line.role !== 'line' || line.text.includes('\n'))) faults.push('text line with markup');
  if ((line.role === 'heading') !== (line.depth !== undefined)) faults.push('heading without depth');
  if ((line.role === 'field') !== (line.field !== undefined)) faults.push('field without a name');
  return faults;
}

/** The spans that are none, and the first character that stands in none or in two. */
function faultsOfCover(spans: readonly Span[], text: string): string[] {
  const claims = new Uint8Array(text.length);
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) claims[at] = (claims[at] ?? 0) + 1;
  const bad = spans
    .filter(({ start, end }) => start < 0 || end > text.length || start >= end)
    .map(({ start, end }) => `bad span ${String(start)}–${String(end)}`);
  const at = claims.findIndex((times, n) => times > 1 || (times === 0 && !isBlank(text.charAt(n))));
  return at < 0
    ? bad
    : [...bad, `character ${String(at)} (${JSON.stringify(text.charAt(at))}) stands ${String(claims[at])} times`];
}
