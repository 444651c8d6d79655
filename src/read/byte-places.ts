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
  const { bytes, text, encoding, markBytes } = capture;
  const length = bytes.length - markBytes;
  if (encoding.startsWith('utf-16')) return new Map(offsets.map((offset) => [offset, markBytes + 2 * offset]));
  // No encoding has more UTF-16 code units than bytes: where there are as many, each byte is one.
  if (text.length === length) return new Map(offsets.map((offset) => [offset, markBytes + offset]));
  if (encoding === 'utf-8' && Buffer.byteLength(text) === length) return inUtf8(text, markBytes, offsets);
  return WITHOUT_LINES.includes(encoding) ? null : byLines(capture, offsets);
}

/** A text of which every character stands in the bytes, none of them in place of bytes that fit nowhere. */
function inUtf8(text: string, markBytes: number, offsets: readonly number[]): BytePlaces {
  const places = new Map<number, number>();
  let [offset, at] = [0, markBytes];
  for (const next of offsets) {
    at += Buffer.byteLength(text.slice(offset, next));
    offset = next;
    places.set(next, at);
  }
  return places;
}

/** Any other encoding, line by line: a line feed is never part of a character, and whatever is unfinished ends with it. */
function byLines({ bytes, text, encoding, markBytes }: Encoded, offsets: readonly number[]): BytePlaces {
  const places = new Map<number, number>();
  let [line, at, next] = [0, markBytes, 0];
  while (next < offsets.length) {
    const feed = text.indexOf('\n', line);
    const byteFeed = bytes.indexOf(LINE_FEED, at);
    const end = feed === -1 ? text.length : feed + 1;
    const byteEnd = byteFeed === -1 ? bytes.length : byteFeed + 1;
    const within: number[] = [];
    for (; next < offsets.length && ((offsets[next] ?? 0) < end || feed === -1); next += 1)
      within.push((offsets[next] ?? 0) - line);
    if (within.length > 0)
      inLine(bytes.subarray(at, byteEnd), encoding, within).forEach((place, index) => {
        places.set(line + (within[index] ?? 0), at + place);
      });
    [line, at] = [end, byteEnd];
    if (feed === -1) break;
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
