import type { Line } from '#document/capture.ts';

/** `1 The materials used are appended.`: a small figure, and a sentence behind it. */
const FOOTNOTE = /^\s{0,12}(\d{1,2})\s{1,8}\p{Lu}\S*(?:\s+\S+){2}/u;
/** The same figure on a line of its own, raised in print. */
const NUMBER = /^\s{0,12}(\d{1,2})\s{0,8}$/u;
const OPENS_LARGE = /^\s{0,12}\p{Lu}/u;
/** `policy.1 And`: the figure touches the word or the sign before it. */
const MARK = /[\p{Ll}.,;:!?”"’)](\d{1,2})(?=[\s.,;:!?)—–]|$)/gu;
/** What stands in figures before a mark is a number with its part: `0.3`. */
const FIGURE_BEFORE = /\d[.,]$/u;
/** `MR. LUND.1` */
const CAPITAL_MARK = /\p{Lu}\.(\d{1,2})(?=\s)/gu;

/** The numbers of the notes to which a text refers. */
function marksIn(text: string): number[] {
  return [MARK, CAPITAL_MARK].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 1: figure = '' }) =>
      FIGURE_BEFORE.test(text.slice(Math.max(0, index - 1), index + 1)) ? [] : Number(figure),
    ),
  );
}

/** The number of the note that may begin on a line; 0 where none may. */
function noteNumber({ text, role }: Line, next: Line | undefined): number {
  if (role !== 'line') return 0;
  const isAbove = next?.blanksBefore === 0 && OPENS_LARGE.test(next.text);
  return Number((FOOTNOTE.exec(text) ?? (isAbove ? NUMBER.exec(text) : null))?.[1] ?? 0);
}

/**
 * The lines with which the notes at the foot of pages begin: each opens with its number, to which a word above it refers, and the
 * numbers go on from one to the next.
 */
export function footnoteLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  const numbers = lines.map((line, at) => noteNumber(line, lines[at + 1]));
  if (numbers.every((number) => number === 0)) return found;
  const marks = new Set<number>();
  let last: number | null = null;
  for (const [at, line] of lines.entries()) {
    const number = numbers[at] ?? 0;
    const next = lines[at + 1];
    if (number > 0 && marks.has(number) && (last === null || number === last + 1)) {
      found.add(line);
      if (next && NUMBER.test(line.text)) found.add(next);
      last = number;
    } else for (const mark of marksIn(line.text)) marks.add(mark);
  }
  return found;
}
