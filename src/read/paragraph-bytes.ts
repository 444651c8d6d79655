import { citable } from '#document/citable.ts';
import type { ByteRun, Document } from '#document/document.ts';
import type { DocumentTree, Paragraph } from '#document/tree.ts';
import { isBlank } from '#document/blank.ts';
import { bytePlaces, type Encoded } from './byte-places.ts';
import type { Span } from './reading.ts';

/** The characters of the capture that say the words of a paragraph; markup and blanks between two words part no run. */
function runsOf({ children }: Paragraph, text: string): Span[] {
  const runs: Span[] = [];
  let isOpen = false;
  for (const { type, position } of children) {
    if (type === 'markup') continue;
    const last = runs.at(-1);
    const { start, end } = { start: position.start.offset, end: position.end.offset };
    const says = type !== 'furniture';
    if (says && isOpen && last && last.end <= start) runs[runs.length - 1] = { start: last.start, end };
    else if (says && !isBlank(text.slice(start, end))) runs.push({ start, end });
    isOpen = says;
  }
  return runs;
}

/** Whether bytes are a text: asked of all of them at once where that tells it of each part, for a text may have a million. */
function sayer({ bytes, text, encoding, markBytes }: Encoded): (from: number, to: number, span: Span) => boolean {
  if (encoding === 'utf-8' && Buffer.from(text).equals(bytes.subarray(markBytes))) return () => true;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (from, to, { start, end }) => decoder.decode(bytes.subarray(from, to)) === text.slice(start, end);
}

/**
 * From which bytes of the capture the words of each citable paragraph were read. What is told has been tried: these
 * bytes, read by the encoding of the capture, are these characters of its text, markup between the words included.
 */
export function paragraphBytes(tree: DocumentTree, capture: Encoded): Document['bytes'] {
  const { text } = capture;
  const all = citable(tree).map(({ paragraph, citation }) => ({ id: citation.id, runs: runsOf(paragraph, text) }));
  const offsets = all.flatMap(({ runs }) => runs.flatMap(({ start, end }) => [start, end]));
  const places = bytePlaces(
    capture,
    [...new Set(offsets)].sort((a, b) => a - b),
  );
  if (places === null) return {};

  const says = sayer(capture);
  const runOf = (span: Span): ByteRun | null => {
    const [from, to] = [places.get(span.start), places.get(span.end)];
    if (from === undefined || to === undefined) return null;
    return says(from, to, span) ? { first: from, last: to - 1 } : null;
  };
  const told: Document['bytes'] = {};
  for (const { id, runs } of all) {
    const found = runs.map(runOf);
    if (found.length > 0 && found.every((run) => run !== null)) told[id] = found;
  }
  return told;
}
