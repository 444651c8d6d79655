import { decodeReference, referenceAt } from '../entities.ts';
import type { SourcedText } from '../reading.ts';

/** What a backslash may stand before to make it plain: ASCII punctuation. */
const ESCAPABLE = /[!-/:-@[-`{-~]/u;

const BLANK = /[ \t]/u;
const LINE_END = /[\r\n]/u;

/**
 * Ties the value of a Markdown text node to its source, run by run: escapes and character references become indivisible
 * runs, a line end takes in nothing but itself. Where value and source cannot be tied, the whole is one indivisible run.
 * @param source the text of the capture
 * @param start offset of the node's first character
 * @param end offset behind its last
 * @param quoted number of quotations the node stands in: so many `>` may stand before a continued line
 */
export function alignMarkdown(
  value: string,
  source: string,
  start: number,
  end: number,
  quoted: number,
): SourcedText[] {
  if (!value.includes('\r') && source.slice(start, end) === value) return [{ text: value, start, end }];
  const runs: SourcedText[] = [];
  let at = start;
  let read = 0;
  const add = (text: string, length: number): void => {
    runs.push({ text, start: at, end: at + length });
    read += text.length;
    at += length;
  };
  while (read < value.length) {
    const wanted = value.charAt(read);
    const found = source.charAt(at);
    if (at >= end) return [{ text: value, start, end }];
    if (LINE_END.test(wanted)) {
      while (at < end && BLANK.test(source.charAt(at))) at += 1;
      if (!LINE_END.test(source.charAt(at))) return [{ text: value, start, end }];
      if (source.startsWith('\r\n', at)) at += 1;
      if (value.startsWith('\r\n', read)) read += 1;
      add(source.charAt(at), 1);
      at = afterPrefix(source, at, value.charAt(read) === '>' ? quoted : Number.POSITIVE_INFINITY);
    } else if (found === '\\' && ESCAPABLE.test(source.charAt(at + 1)) && source.charAt(at + 1) === wanted) {
      add(wanted, 2);
    } else if (found === '&' && addsReference()) {
      continue;
    } else if (found === wanted || (found === '\0' && wanted === '\uFFFD')) {
      let length = 1;
      while (read + length < value.length && isPlain(value.charAt(read + length), source.charAt(at + length)))
        length += 1;
      add(source.slice(at, at + length), length);
    } else {
      return [{ text: value, start, end }];
    }
  }
  return runs;

  function addsReference(): boolean {
    const reference = referenceAt(source, at);
    if (!reference?.endsWith(';')) return false;
    const decoded = decodeReference(reference);
    if (decoded === reference || !value.startsWith(decoded, read)) return false;
    add(decoded, reference.length);
    return true;
  }
}

/** Whether a character stands for itself. */
function isPlain(wanted: string, found: string): boolean {
  return wanted === found && found !== '\\' && found !== '&' && !LINE_END.test(found);
}

/** Offset behind the prefix of a continued line that begins at `offset`, at most `most` signs of quotation taken in. */
function afterPrefix(source: string, offset: number, most: number): number {
  let at = offset;
  for (let taken = 0; ; at += 1) {
    const sign = source.charAt(at);
    if (sign === '>' && taken < most) taken += 1;
    else if (!BLANK.test(sign)) return at;
  }
}
