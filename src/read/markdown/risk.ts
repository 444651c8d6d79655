/** Runs of signs of emphasis. */
const EMPHASIS = /\*+|_+|~+/gu;
/** Words between two signs of emphasis that belong together beyond doubt; these cost far less. */
const PAIRED = /(?<![^\s(“])(\*{1,2}|_{1,2})(?=[^\s*_~])[^*_~]{1,300}(?<=[^\s*_~])\1(?![^\s.,:;!?)”])/gu;
/** The opening of a comment, declaration or instruction, whose end is looked for as far as the block goes. */
const DECLARATION = /<[!?]/gu;
/** The opening of a link. */
const BRACKET = /\[/gu;
/** A line that makes the one above it a heading. */
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*\r?$/gmu;
/** A line of a quotation. */
const QUOTED_LINE = /^[ \t]*>/gmu;
/** A line that opens an item. */
const ITEM_LINE = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/gmu;
/** A line that opens fifty containers one within the other. */
const DEEP_LINE = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/mu;
/** A line end. */
const ANY_LINE_END = /\n/gu;

/** What the others cost beside a sign of emphasis without its pair, as measured. */
const PAIR = 1 / 8;
const LINK = 1 / 8;
const HEADING = 4;
const RESUMED = 1.5;
const ITEM = 1 / 50;

/** The greatest risk of a block that is parsed: about a fifth of a second. */
export const GREATEST_RISK = 2_000_000;

/**
 * Estimates what the parser will spend on a block beyond what its length asks for. For each of these signs it looks back
 * or ahead to all others of the kind, so the cost grows with the square of their number; the weights are measured.
 */
export function riskOf(block: string): number {
  if (DEEP_LINE.test(block)) return Number.POSITIVE_INFINITY;
  const count = (pattern: RegExp): number => block.match(pattern)?.length ?? 0;
  const pairs = count(PAIRED);
  const quoted = count(QUOTED_LINE);
  const resumed = Math.min(quoted, count(ANY_LINE_END) + 1 - quoted);
  return (
    (count(EMPHASIS) - 2 * pairs) ** 2 +
    PAIR * pairs ** 2 +
    count(DECLARATION) ** 2 +
    LINK * count(BRACKET) ** 2 +
    HEADING * count(UNDERLINE) ** 2 +
    RESUMED * resumed ** 2 +
    ITEM * count(ITEM_LINE) ** 2
  );
}
