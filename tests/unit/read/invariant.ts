import type { Capture } from '#document/capture.ts';
import { isBlank } from '#read/blank.ts';

/**
 * Finds what contradicts the contract of a capture: every non-blank character stands in exactly one piece or span of
 * markup, pieces are sorted, disjoint, tile their line and, where verbatim, say what the capture says.
 * @returns sentences; none where the contract is kept
 */
export function faultsOf(capture: Capture): string[] {
  const { text, lines, markup, syntax, lineStarts } = capture;
  const faults: string[] = [];
  const claims = new Uint8Array(text.length);
  const claim = (start: number, end: number): void => {
    if (start < 0 || end > text.length || start >= end) faults.push(`bad span ${String(start)}–${String(end)}`);
    for (let at = start; at < end; at += 1) claims[at] = (claims[at] ?? 0) + 1;
  };
  let last = 0;
  for (const line of lines) {
    if (isBlank(line.text)) faults.push('blank line');
    let at = 0;
    for (const piece of line.pieces) {
      if (piece.at !== at) faults.push(`gap in the pieces of ${JSON.stringify(line.text)}`);
      at += piece.length;
      if (piece.start < last) faults.push(`piece at ${String(piece.start)} out of order`);
      last = piece.end;
      claim(piece.start, piece.end);
      const shown = line.text.slice(piece.at, at);
      const stands = text.slice(piece.start, piece.end);
      if (shown.length === stands.length && shown !== stands)
        faults.push(`${JSON.stringify(shown)} is not ${JSON.stringify(stands)}`);
    }
    if (at !== line.text.length) faults.push(`pieces end before ${JSON.stringify(line.text)}`);
    if (line.bold !== undefined && (line.bold < 1 || line.bold > line.text.length)) faults.push('bold out of the line');
    if (syntax === 'text' && (line.role !== 'line' || line.text.includes('\n'))) faults.push('text line with markup');
    if ((line.role === 'heading') !== (line.depth !== undefined)) faults.push('heading without depth');
    if ((line.role === 'field') !== (line.field !== undefined)) faults.push('field without a name');
  }
  last = 0;
  for (const span of markup) {
    if (span.start < last) faults.push(`markup at ${String(span.start)} out of order`);
    last = span.end;
    claim(span.start, span.end);
  }
  for (let at = 0; at < text.length; at += 1) {
    const times = claims[at] ?? 0;
    if (times > 1 || (times === 0 && !isBlank(text.charAt(at)))) {
      faults.push(`character ${String(at)} (${JSON.stringify(text.charAt(at))}) stands ${String(times)} times`);
      break;
    }
  }
  if (syntax === 'text' && markup.length > 0) faults.push('markup in a plain text');
  if (lineStarts[0] !== 0 || lineStarts.some((start, n) => n > 0 && start <= (lineStarts[n - 1] ?? 0)))
    faults.push('line starts');
  return faults;
}
