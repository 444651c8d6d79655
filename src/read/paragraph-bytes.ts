import { citable } from '#document/citable.ts';
import type { ByteRun, Document } from '#document/document.ts';
import type { DocumentTree, Paragraph } from '#document/tree.ts';
import { isBlank } from './blank.ts';
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

/** What the bytes from one offset up to another say by themselves. A million times for a long text: UTF-8 has a quick way. */
function decoderOf(bytes: Uint8Array, encoding: string): (from: number, to: number) => string {
  if (encoding === 'utf-8') {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (from, to) => buffer.toString('utf8', from, to);
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (from, to) => decoder.decode(bytes.subarray(from, to));
}

/**
 * From which bytes of the capture the words of each citable paragraph were read. What is told has been tried: these
 * bytes, read by the encoding of the capture, are these characters of its text, markup between the words included.
 */
export function paragraphBytes(tree: DocumentTree, capture: Encoded): Document['bytes'] {
  const { bytes, text, encoding } = capture;
  const all = citable(tree).map(({ paragraph, citation }) => ({ id: citation.id, runs: runsOf(paragraph, text) }));
  const offsets = all.flatMap(({ runs }) => runs.flatMap(({ start, end }) => [start, end]));
  const places = bytePlaces(
    capture,
    [...new Set(offsets)].sort((a, b) => a - b),
  );
  if (places === null) return {};

  const decoded = decoderOf(bytes, encoding);
  const runOf = ({ start, end }: Span): ByteRun | null => {
    const [from, to] = [places.get(start), places.get(end)];
    if (from === undefined || to === undefined) return null;
    return decoded(from, to) === text.slice(start, end) ? { first: from, last: to - 1 } : null;
  };
  const told: Document['bytes'] = {};
  for (const { id, runs } of all) {
    const found = runs.map(runOf);
    if (found.length > 0 && found.every((run) => run !== null)) told[id] = found;
  }
  return told;
}
