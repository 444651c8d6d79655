import type { Capture } from '#document/capture.ts';

/** What is needed to find a place of the text in the bytes. */
export type Encoded = Pick<Capture, 'bytes' | 'text' | 'encoding' | 'markBytes'>;

/** Offsets of a text, in UTF-16 code units, to offsets of its bytes. */
export type BytePlaces = ReadonlyMap<number, number>;

const LINE_FEED = 10;

/** In these a line end may belong to a character, or what a byte means hangs on lines before. */
const WITHOUT_LINES: readonly string[] = ['utf-16le', 'utf-16be', 'iso-2022-jp'];

/**
 * Where offsets of a capture's text stand in its bytes: each at the first byte of its character, the end of the text behind
 * the last byte. A character that stands for bytes which fit nowhere stands at the first of these bytes.
 * @param offsets in ascending order
 * @returns null where it cannot be told: an encoding in which the meaning of a byte hangs on all before it
 */
export function bytePlaces(capture: Encoded, offsets: readonly number[]): BytePlaces | null {
  const { text, encoding, markBytes } = capture;
  const bytes = capture.bytes.subarray(markBytes);
  const found = alike(bytes, text, encoding, offsets);
  if (found === null && WITHOUT_LINES.includes(encoding)) return null;
  const places = found ?? byLines(bytes, text, encoding, offsets);
  return new Map(offsets.map((offset, index) => [offset, markBytes + (places[index] ?? bytes.length)]));
}

/** The places where every character has its own bytes and none stands for bytes that fit nowhere; null elsewhere. */
function alike(bytes: Uint8Array, text: string, encoding: string, offsets: readonly number[]): number[] | null {
  if (encoding.startsWith('utf-16')) return offsets.map((offset) => 2 * offset);
  // No encoding has more UTF-16 code units than bytes: where there are as many, each byte is one.
  if (text.length === bytes.length) return [...offsets];
  if (encoding !== 'utf-8' || Buffer.byteLength(text) !== bytes.length) return null;
  let [offset, at] = [0, 0];
  return offsets.map((next) => {
    at += Buffer.byteLength(text.slice(offset, next));
    offset = next;
    return at;
  });
}

/** The places line by line: a line feed is never part of a character, and whatever is unfinished ends with it. */
function byLines(bytes: Uint8Array, text: string, encoding: string, offsets: readonly number[]): number[] {
  const places: number[] = [];
  let [line, at] = [0, 0];
  while (places.length < offsets.length) {
    const feed = text.indexOf('\n', line);
    const end = feed === -1 ? text.length : feed + 1;
    const byteFeed = bytes.indexOf(LINE_FEED, at);
    const byteEnd = byteFeed === -1 ? bytes.length : byteFeed + 1;
    const within: number[] = [];
    let offset = offsets[places.length];
    while (offset !== undefined && (offset < end || feed === -1)) {
      within.push(offset - line);
      offset = offsets[places.length + within.length];
    }
    const part = bytes.subarray(at, byteEnd);
    const found = alike(part, text.slice(line, end), encoding, within) ?? inLine(part, encoding, within);
    for (const place of found) places.push(at + place);
    [line, at] = [end, byteEnd];
  }
  return places;
}

/** The places within one line, found by handing its bytes to a decoder one after the other. */
function inLine(bytes: Uint8Array, encoding: string, offsets: readonly number[]): number[] {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const starts = [0];
  let done = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const units = decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length;
    // Two at once: bytes that fit nowhere, and this byte, which ends them and is a character of its own.
    for (let unit = 1; unit < units; unit += 1) starts[done + unit] = at;
    done += units;
    if (units > 0) starts[done] = at + 1;
  }
  return offsets.map((offset) => starts[offset] ?? bytes.length);
}
