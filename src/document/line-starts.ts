const LF = 10;
const CR = 13;

/**
 * Finds where the lines of a text begin, as an editor numbers them: after LF and CRLF, and after CR where the text has no LF.
 * A line end at the very end opens no further line. Form feeds do not count.
 * @returns offsets in UTF-16 code units, the first of them 0
 */
export function lineStartsOf(text: string): number[] {
  const end = text.includes('\n') ? LF : CR;
  const starts = [0];
  for (let offset = 0; offset < text.length - 1; offset += 1) {
    if (text.charCodeAt(offset) === end) starts.push(offset + 1);
  }
  return starts;
}
