import type { Line } from '#document/capture.ts';
import { KEY_LINE } from './rough-keys.ts';
import { parseBlock } from './yaml-block.ts';
import type { BlockEntry, BlockScalar } from './yaml-block.ts';

/** A `---` line, from the place at which the pattern is set. */
const FENCE_LINE = /---[ \t]*(?:\r?\n|$)/uy;

/** Front matter that belongs to the capture. */
export interface OwnFrontMatter {
  /** Offset of the first character after the closing line. */
  readonly end: number;
  /** One line of role `field` for every value. */
  readonly lines: readonly Line[];
}

/**
 * Reads the front matter that a Markdown capture has of its own. Where it is no valid YAML, as with an unquoted colon,
 * each `key: value` line is taken as it stands.
 * @param text the capture
 * @returns null where the capture does not begin with front matter
 */
export function readOwnFrontMatter(text: string): OwnFrontMatter | null {
  const end = endOfBlock(text);
  if (end === null) return null;
  const block = text.slice(0, end);
  const parsed = parseBlock(block);
  const entries = parsed.entries ?? roughEntries(block);
  if (entries.length === 0) return null;
  const lines = entries.flatMap(({ key, scalars }) => scalars.flatMap((scalar) => fieldLine(block, key, scalar)));
  return { end, lines };
}

function endOfBlock(text: string): number | null {
  if (fenceEnd(text, 0) === null) return null;
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 1)) {
    const end = fenceEnd(text, at + 1);
    if (end !== null) return end;
  }
  return null;
}

function fenceEnd(text: string, start: number): number | null {
  FENCE_LINE.lastIndex = start;
  return FENCE_LINE.test(text) ? FENCE_LINE.lastIndex : null;
}

function roughEntries(block: string): BlockEntry[] {
  const entries: BlockEntry[] = [];
  let start = 0;
  for (const [at, line] of block.split('\n').entries()) {
    const key = KEY_LINE.exec(line)?.[1];
    if (key !== undefined) {
      const value = line.slice(key.length + 1).trim();
      const from = start + line.length - line.slice(key.length + 1).trimStart().length;
      entries.push({ key, value, line: at + 1, scalars: [{ value, start: from, end: from + value.length }] });
    }
    start += line.length + 1;
  }
  return entries;
}

/** A value as a line: letter for letter where it stands so in the block, else decoded and indivisible. */
function fieldLine(block: string, field: string, { value, start, end }: BlockScalar): Line[] {
  const text = value.trim();
  if (text === '' || start >= end) return [];
  const raw = block.slice(start, end);
  const inside = raw.slice(1, -1).trim() === text ? raw.indexOf(text) : -1;
  const at = raw === text ? 0 : inside;
  const span = at === -1 ? { start, end } : { start: start + at, end: start + at + text.length };
  const shown = at === -1 && raw.length === text.length ? raw : text;
  return [{ text: shown, pieces: [{ at: 0, length: shown.length, ...span }], blanksBefore: 0, role: 'field', field }];
}
