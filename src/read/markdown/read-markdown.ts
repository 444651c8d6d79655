import type { Line } from '#document/capture.ts';
import { readPlainText } from '../plain-text.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { parseMarkdown } from './parse.ts';
import { GREATEST_RISK, riskOf } from './risk.ts';
import { linesOfTree } from './walk.ts';

/** A character that ends no line. */
const NOT_A_LINE_END = /[^\r\n]/gu;

/** Longest run of blocks that is handed to the parser at once, in characters. */
const CHUNK = 16_384;
/** Risk that all blocks together may have, a character. */
const RISK_A_CHARACTER = 20;

/** Lines of a Markdown capture. */
export interface MarkdownLines {
  readonly lines: readonly Line[];
  /** Offset of the first block that was read as plain text because its markup is nested too deeply; null where none was. */
  readonly plainFrom: number | null;
}

/**
 * Reads Markdown by way of remark. The text is handed over in chunks cut at blank lines, which end every block that is
 * read here, so that time grows with the length of the text; a block that would cost far more is read as plain text.
 * @param text the whole capture
 * @param from offset at which to begin
 */
export function readMarkdown(text: string, from: number): MarkdownLines {
  const lines: Line[] = [];
  let plainFrom: number | null = null;
  let budget = GREATEST_RISK + RISK_A_CHARACTER * text.length;
  let chunk: Block[] = [];

  const push = (added: readonly Line[], goesOn: boolean): void => {
    for (const [at, line] of added.entries()) {
      lines.push(at === 0 && lines.length > 0 ? { ...line, blanksBefore: goesOn ? 0 : 1 } : line);
    }
  };
  const pushPlain = (start: number, end: number, goesOn: boolean): void => {
    plainFrom ??= start;
    push(readPlainText(text, start, end), goesOn);
  };
  const flush = (): void => {
    const [first] = chunk;
    if (first === undefined) return;
    const read = linesOfChunk(text, chunk);
    if (read === null) pushPlain(first.start, chunk.at(-1)?.end ?? first.end, first.kind === 'more');
    else push(read, first.kind === 'more');
    chunk = [];
  };

  for (const block of blocksOf(text, from)) {
    if (block.kind === 'code') {
      flush();
      push(codeLines(text, block), false);
      continue;
    }
    const risk = riskOf(text.slice(block.start, block.end));
    if (risk > Math.min(GREATEST_RISK, budget)) {
      flush();
      pushPlain(block.start, block.end, block.kind === 'more');
      continue;
    }
    budget -= risk;
    if (chunk[0] !== undefined && (block.kind === 'more' || block.end - chunk[0].start > CHUNK)) flush();
    chunk.push(block);
  }
  flush();
  return { lines, plainFrom };
}

function linesOfChunk(text: string, blocks: readonly Block[]): readonly Line[] | null {
  const source = sourceOf(text, blocks);
  const content = source.trimStart();
  const offset = (blocks[0]?.start ?? 0) + source.length - content.length;
  try {
    return linesOfTree(parseMarkdown(content), text, offset);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text of blocks and of what stands between them, in which lines of NBSP have become blank lines of the same length. */
function sourceOf(text: string, blocks: readonly Block[]): string {
  let source = '';
  let from = blocks[0]?.start ?? 0;
  for (const { start, end } of blocks) {
    source += text.slice(from, start).replace(NOT_A_LINE_END, ' ') + text.slice(start, end);
    from = end;
  }
  return source;
}

/** The lines between two fences. */
function codeLines(text: string, block: Block): Line[] {
  return readPlainText(text, block.start, block.end).slice(1, -1);
}
