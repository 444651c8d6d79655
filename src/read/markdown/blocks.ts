import { isBlank } from '#document/blank.ts';

/** A fence of code: three or more grave accents or tildes, and what may stand behind them. */
const CODE_FENCE = /^[ \t]{0,3}(`{3,}|~{3,})(?![`~])[^`\r\n]*$/u;

/** A run of lines without a blank one between them. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** `code` stands between two fences, which it includes; `more` goes on where a block was too long for one. */
  readonly kind: 'prose' | 'more' | 'code';
}

/** Longest block of several lines, in characters: the parser takes far more than twice as long for twice as much. */
const LONGEST = 8192;

/** A longer line opens no fence, in characters: what stands behind its sign is the name of a language. */
const LONGEST_FENCE = 200;

interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/**
 * Parts a Markdown text at its blank lines. Blank is also a line of NBSP or of a form feed, which Markdown takes for text.
 * A fence of code that is never closed is prose. A very long run of lines is parted at a line end.
 * @param from offset at which to begin
 */
export function blocksOf(text: string, from: number): Block[] {
  const lines = [...sourceLines(text, from)];
  const closing = closingFences(text, lines);
  const blocks: Block[] = [];
  let start: number | null = null;
  let kind: Block['kind'] = 'prose';
  const close = (end: number): void => {
    if (start !== null) blocks.push({ start, end, kind });
    start = null;
    kind = 'prose';
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const last = closing.get(at);
    if (last !== undefined) {
      close(line.start);
      blocks.push({ start: line.start, end: lines[last]?.end ?? line.end, kind: 'code' });
      at = last;
    } else if (line.blank) {
      close(line.start);
    } else if (start === null) {
      start = line.start;
    } else if (line.end - start > LONGEST) {
      close(line.start);
      start = line.start;
      kind = 'more';
    }
  }
  close(text.length);
  return blocks;
}

function* sourceLines(text: string, from: number): Generator<SourceLine> {
  const end = text.includes('\n') ? '\n' : '\r';
  let start = from;
  while (start < text.length) {
    const found = text.indexOf(end, start);
    const next = found === -1 ? text.length : found + 1;
    yield { start, end: next, blank: isBlank(text.slice(start, next)) };
    start = next;
  }
}

/** For the number of each line that opens a fence, the number of the line that closes it. */
function closingFences(text: string, lines: readonly SourceLine[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let opening: { at: number; sign: string } | null = null;
  for (const [at, line] of lines.entries()) {
    if (line.blank || line.end - line.start > LONGEST_FENCE) continue;
    const sign = CODE_FENCE.exec(text.slice(line.start, line.end).trimEnd())?.[1];
    if (sign === undefined) continue;
    if (opening === null) {
      opening = { at, sign };
    } else if (sign.startsWith(opening.sign)) {
      pairs.set(opening.at, at);
      opening = null;
    }
  }
  return pairs;
}
