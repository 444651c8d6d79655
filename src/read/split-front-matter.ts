import type { EditorWords } from '#document/editor.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Particulars } from '#document/problem-values.ts';
import { ownerOf } from './block-owner.ts';
import { byteOrderMark } from './decode.ts';
import { editorKeys, toEditorWords } from './editor-words.ts';
import { closedYaml, cutFrontMatter, HEAD, LONGEST_BLOCK } from './front-matter.ts';
import { roughKeys } from './rough-keys.ts';
import { syntaxOf } from './syntax.ts';

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
  const invalid = (line: number, ...particulars: Particulars<'front-matter-invalid'>): Problem =>
    problem('front-matter-invalid', { file, line }, ...particulars);

  if (opensWithWord(bytes)) return whole();
  const cut = cutFrontMatter(headOf(bytes));
  if (cut === null) {
    const fault = misplaced(bytes);
    return fault === null ? whole() : whole(invalid(1, fault));
  }
  const { language, source } = cut;
  if (language !== null) return cut.end === null ? whole() : whole(invalid(1, 'language', { language }));
  const keys = roughKeys(source);
  if (cut.end === null)
    return keys[0] !== undefined && editorKeys.includes(keys[0]) ? whole(invalid(1, cut.fault)) : whole();
  const { parsed, lines } = cut;
  const rest = afterLines(bytes, lines);
  const below = { rest, firstLine: lines + 1, editor: null, lineOf: new Map<string, number>() };
  if (parsed.error) {
    const isCapture = keys.length > 0 ? ownerOf(keys) === 'capture' : source.length > LONGEST_BLOCK;
    return isCapture ? whole() : { ...below, problems: [invalid(parsed.error.line, ...parsed.error.particulars)] };
  }
  if (ownerOf(parsed.entries.map(({ key }) => key)) === 'capture') return whole();
  if (source.includes('\uFFFD')) return { ...below, problems: [invalid(1, 'encoding')] };
  const lineOf = new Map(parsed.entries.map(({ key, line }) => [key, line]));
  const { editor, problems } = toEditorWords(parsed.entries, file);
  const second = secondBlock(rest, file);
  const stacked = second === null ? [] : [invalid(lines + second, 'second')];
  return { ...below, lineOf, editor, problems: [...problems, ...stacked] };
}

const SPACE = 0x20;
/** A letter or figure of ASCII, as a byte. */
const isOfWord = (byte: number): boolean => /\w/u.test(String.fromCharCode(byte));

/** Whether the first words of a file show that it has no front matter, neither in its place nor below blanks: of most files nothing more is asked. */
function opensWithWord(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > SPACE);
  return first !== undefined && isOfWord(first);
}

/** So many bytes a character of UTF-8 has at most. */
const LONGEST_CHARACTER = 4;

/** The head of a file as a text without byte-order mark; bytes that are not UTF-8 become U+FFFD, and lines stay lines. */
const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, HEAD * LONGEST_CHARACTER));

/** What stands below so many lines of a file, byte for byte: in UTF-8 no byte of another character is a line feed. */
function afterLines(bytes: Uint8Array, lines: number): Uint8Array {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = bytes.indexOf(LINE_FEED, at);
    if (end === -1) return bytes.subarray(bytes.length);
    at = end + 1;
  }
  return bytes.subarray(at);
}

/**
 * Where a second editor's block stands directly below the first. Plain text and HTML have no front matter of their own;
 * a Markdown capture may, so that there the block must have a key that sites do not write.
 * @param rest what stands below the first block
 * @returns its first line as a 1-based line of `rest`; null where there is none
 */
function secondBlock(rest: Uint8Array, file: string): number | null {
  const head = headOf(rest);
  const text = head.trimStart();
  const cut = closedYaml(text);
  if (cut === null) return null;
  const keys = roughKeys(cut.source);
  if (keys.length === 0 || !keys.every((key) => editorKeys.includes(key))) return null;
  if (syntaxOf(file) === 'markdown' && !keys.some((key) => OURS_ALONE.includes(key))) return null;
  return head.slice(0, head.length - text.length).split('\n').length;
}

const LINE_FEED = 10;

/** Keys of an editor’s block that no site gives its own pages. */
const OURS_ALONE: readonly string[] = [
  'sha256',
  'why',
  'captured',
  'provenance',
  'related',
] satisfies (keyof EditorWords)[];

/** So much of a file is looked at for front matter that is not where it should be. */
const MISPLACED_HEAD = 8192;

/** Front matter of an editor that is not seen as such: below blank lines, set in, or in UTF-16. */
function misplaced(bytes: Uint8Array): 'misplaced' | 'wide-encoding' | null {
  const head = bytes.subarray(0, MISPLACED_HEAD);
  const encoding = byteOrderMark(head)?.encoding ?? 'utf-8';
  const cut = closedYaml(new TextDecoder(encoding).decode(head).trimStart());
  if (cut === null) return null;
  const keys = roughKeys(cut.source);
  if (keys.length === 0 || !keys.every((key) => editorKeys.includes(key))) return null;
  return encoding === 'utf-8' ? 'misplaced' : 'wide-encoding';
}
