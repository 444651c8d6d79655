/** What makes the parser look back or ahead: signs of emphasis, brackets, tags. */
export const DELIMITERS = /[*_~[\]<]/gu;
/** Lines that open a container or underline a heading. */
export const MARKER_LINES = /^[ \t]*(?:[-+*>=]|\d{1,9}[.)])/gmu;
/** A line that opens many containers one within the other. */
export const DEEP_LINE = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){24}/mu;

/** The greatest risk of a block that is parsed, measured at about a tenth of a second. */
export const GREATEST_RISK = 1_000_000;

/**
 * Estimates what the parser will spend on a block: it looks back from each delimiter to all others and from each marker
 * line to all others, so the cost grows with the square of their number. A million takes about a tenth of a second.
 */
export function riskOf(block: string): number {
  if (DEEP_LINE.test(block)) return Number.POSITIVE_INFINITY;
  const delimiters = block.match(DELIMITERS)?.length ?? 0;
  const markers = block.match(MARKER_LINES)?.length ?? 0;
  return delimiters * delimiters + 4 * markers * markers;
}
