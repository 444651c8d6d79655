/**
 * Finds where the lines of a text begin, as an editor numbers them: after LF and CRLF, and after CR where the text has no LF.
 * A line end at the very end opens no further line. Form feeds do not count.
 * @returns offsets in UTF-16 code units, the first of them 0
 */
export function lineStartsOf(text: string): number[] {
  const lineFeed = text.indexOf('\n');
  const end = lineFeed < 0 ? '\r' : '\n';
  const starts = [0];
  for (
    let at = lineFeed < 0 ? text.indexOf(end) : lineFeed;
    at >= 0 && at < text.length - 1;
    at = text.indexOf(end, at + 1)
  )
    starts.push(at + 1);
  return starts;
}
