import type { EditorWords } from '#document/editor.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { ownerOf } from './block-owner.ts';
import { editorKeys, toEditorWords } from './editor-words.ts';
import { cutFrontMatter, otherLanguage } from './front-matter.ts';
import { roughKeys } from './rough-keys.ts';
import { syntaxOf } from './syntax.ts';
import { LONGEST_BLOCK, parseBlock } from './yaml-block.ts';

/** A file parted into an editor's words and the capture. */
export interface SplitFile {
  /** The bytes of the capture, untouched: everything after the editor's block, or the whole file. */
  readonly rest: Uint8Array;
  /** 1-based line of the file on which the capture begins. */
  readonly firstLine: number;
  /** Null where the file has no editor's block, or one that cannot be read. */
  readonly editor: EditorWords | null;
  /** 1-based line of every key of the block. */
  readonly lineOf: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * Parts a file into the editor's front matter and the capture below it. Front matter that belongs to the capture stays in it.
 * @param bytes the whole file
 * @param file its path, for problems
 */
export function splitFrontMatter(bytes: Uint8Array, file: string): SplitFile {
  const whole = (...problems: Problem[]): SplitFile => ({
    rest: bytes,
    firstLine: 1,
    editor: null,
    lineOf: new Map(),
    problems,
  });
  const invalid = (line: number, ...said: Particulars<'front-matter-invalid'>): Problem =>
    problem('front-matter-invalid', { file, line }, ...said);

  const language = otherLanguage(bytes);
  if (language !== null) return whole(invalid(1, 'language', { language }));
  const cut = cutFrontMatter(bytes);
  if (cut === null) {
    const fault = misplaced(bytes);
    return fault === null ? whole() : whole(invalid(1, fault));
  }
  const block = new TextDecoder().decode(cut.block);
  const keys = roughKeys(block);
  if (cut.rest === null) {
    const meant = keys[0] !== undefined && editorKeys.includes(keys[0]);
    return meant ? whole(invalid(1, 'never-closed')) : whole();
  }
  const { rest, lines } = cut;
  const below = { rest, firstLine: lines + 1, editor: null, lineOf: new Map<string, number>() };
  const parsed = parseBlock(block);
  if (parsed.error) {
    if (ownerOf(keys) === 'capture' && keys.length > 0) return whole();
    if (block.length > LONGEST_BLOCK && keys.length === 0) return whole();
    return { ...below, problems: [invalid(parsed.error.line, ...parsed.error.said)] };
  }
  if (ownerOf(parsed.entries.map(({ key }) => key)) === 'capture') return whole();
  if (block.includes('\uFFFD')) return { ...below, problems: [invalid(1, 'encoding')] };
  const lineOf = new Map(parsed.entries.map(({ key, line }) => [key, line]));
  const { editor, problems } = toEditorWords(parsed.entries, file);
  const second = secondBlock(rest, file);
  const stacked = second === null ? [] : [invalid(lines + second, 'second')];
  return { ...below, lineOf, editor, problems: [...problems, ...stacked] };
}

/**
 * Where a second editor's block stands directly below the first. Plain text and HTML have no front matter of their own;
 * a Markdown capture may, so that there the block must have a key that sites do not write.
 * @param rest what stands below the first block
 * @returns its first line as a 1-based line of `rest`; null where there is none
 */
function secondBlock(rest: Uint8Array, file: string): number | null {
  const start = rest.findIndex((byte) => !BLANKS.includes(byte));
  const cut = start === -1 ? null : cutFrontMatter(rest.subarray(start));
  if (!cut?.rest) return null;
  const keys = roughKeys(new TextDecoder().decode(cut.block));
  if (keys.length === 0 || !keys.every((key) => editorKeys.includes(key))) return null;
  if (syntaxOf(file) === 'markdown' && !keys.some((key) => OURS_ALONE.includes(key))) return null;
  return rest.subarray(0, start).filter((byte) => byte === LINE_FEED).length + 1;
}

const LINE_FEED = 10;

/** Tab, line feed, carriage return and blank. */
const BLANKS: readonly number[] = [9, LINE_FEED, 13, 32];

/** Keys of an editor’s block that no site gives its own pages. */
const OURS_ALONE: readonly string[] = [
  'sha256',
  'why',
  'captured',
  'provenance',
  'related',
] satisfies (keyof EditorWords)[];

/** So much of a file is looked at for front matter that is not where it should be. */
const HEAD = 8192;

/** Front matter of an editor that is not seen as such: below blank lines, set in, or in UTF-16. */
function misplaced(bytes: Uint8Array): 'misplaced' | 'wide-encoding' | null {
  const head = bytes.subarray(0, HEAD);
  const wide =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(wide ?? 'utf-8').decode(head).trimStart();
  const cut = text.startsWith('---') ? cutFrontMatter(new TextEncoder().encode(text)) : null;
  if (!cut?.rest) return null;
  const keys = roughKeys(new TextDecoder().decode(cut.block));
  if (keys.length === 0 || !keys.every((key) => editorKeys.includes(key))) return null;
  return wide === null ? 'misplaced' : 'wide-encoding';
}
