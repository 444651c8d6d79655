import type { Line } from '#document/capture.ts';
import { closedYaml, OPENING } from './front-matter.ts';
import { KEY_LINE } from './rough-keys.ts';
import type { BlockEntry, BlockScalar } from './yaml-block.ts';

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
  const cut = closedYaml(text);
  if (cut === null) return null;
  const entries = cut.parsed.entries ?? roughEntries(cut.source);
  if (entries.length === 0) return null;
  const lines = entries.flatMap(({ key, scalars }) => scalars.flatMap((scalar) => fieldLine(cut.source, key, scalar)));
  return { end: cut.end, lines };
}

function roughEntries(source: string): BlockEntry[] {
  const entries: BlockEntry[] = [];
  let start = 0;
  for (const [at, line] of source.split('\n').entries()) {
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
function fieldLine(source: string, field: string, { value, start, end }: BlockScalar): Line[] {
  const text = value.trim();
  if (text === '' || start >= end) return [];
  const raw = source.slice(start, end);
  const inside = raw.slice(1, -1).trim() === text ? raw.indexOf(text) : -1;
  const at = raw === text ? 0 : inside;
  const span = at === -1 ? { start, end } : { start: start + at, end: start + at + text.length };
  const shown = at === -1 && raw.length === text.length ? raw : text;
  const piece = { at: 0, length: shown.length, start: OPENING.length + span.start, end: OPENING.length + span.end };
  return [{ text: shown, pieces: [piece], blanksBefore: 0, role: 'field', field }];
}
