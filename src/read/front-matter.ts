import { later } from '#document/later.ts';
import { parseMapping, refused, type ParsedBlock } from './yaml-block.ts';

/** The longest block that is parsed, in characters. An editor's words are a tenth of it. */
export const LONGEST_BLOCK = 16_384;

/** So many characters of a text are searched for the end of a block: the blocks that converters write are long, but not that long. */
export const HEAD = 262_144;

/** gray-matter looks for comments from every blank of a run anew: no block has so many blanks in a row. */
const BLANK_RUN = /(?<!\s)\s{256}/u;

/** Front matter in another language than YAML names it behind the opening line: `---js`. */
const LANGUAGE = /^[a-z]{1,16}$/iu;

/** The opening of a block; what gray-matter gives of the block begins right behind it. */
export const OPENING = '---';

interface Block {
  /** The language named on the opening line, null where none is named and the block is YAML. */
  readonly language: string | null;
  /** What stands between the opening `---` and the line that closes the block; to the end of the head where none does. */
  readonly source: string;
}

/** A block of front matter with both its `---` lines. */
export interface ClosedBlock extends Block {
  /** The keys of the block, or why they cannot be read. */
  readonly parsed: ParsedBlock;
  /** Offset behind the closing line. */
  readonly end: number;
  /** Number of lines of the block, both `---` lines included. */
  readonly lines: number;
}

/** What begins as a block of front matter and has no end. */
interface OpenBlock extends Block {
  readonly end: null;
  /** Why it has none: no line closes it, or one that begins with `---` and goes on stands before the end. */
  readonly fault: 'never-closed' | 'fence';
}

/**
 * Cuts front matter off a text with gray-matter, whose only engine here is `yaml`; a block in another language is never
 * parsed, let alone run. Never throws.
 * @param text without a byte-order mark; no more than its head is looked at
 * @returns null where the text does not begin with a `---` line
 */
export function cutFrontMatter(text: string): ClosedBlock | OpenBlock | null {
  if (!text.startsWith(OPENING)) return null;
  const matter = later('gray-matter');
  const head = headOf(text);
  const { name, raw } = matter.language(head);
  if (name !== '' && !LANGUAGE.test(name)) return null;

  let parsed: ParsedBlock = { entries: [], error: null };
  const yaml = (source: string): object => {
    parsed = parseBlock(source);
    return {};
  };
  const notRead = (): object => ({});
  // gray-matter keeps what it has read without options for good, and has an engine of its own that runs JavaScript.
  const engines = { json: notRead, javascript: notRead, ...(name === '' ? { yaml } : { [name]: notRead }) };
  const { matter: source } = matter(head, { language: 'yaml', engines });

  const block = { language: name === '' ? null : name, source };
  const closing = OPENING.length + (name === '' ? 0 : raw.length) + source.length + 1;
  if (closing > head.length) return { ...block, end: null, fault: 'never-closed' };
  const lineEnd = head.indexOf('\n', closing);
  const end = lineEnd === -1 ? head.length : lineEnd + 1;
  // gray-matter takes any line that begins with the delimiter for the closing one.
  if (head.slice(closing + OPENING.length, end).trim() !== '') return { ...block, end: null, fault: 'fence' };
  return { ...block, parsed, end, lines: source.split('\n').length + 1 };
}

/** The YAML block at the beginning of a text; null where there is none, or it is never closed. See `cutFrontMatter`. */
export function closedYaml(text: string): ClosedBlock | null {
  const cut = cutFrontMatter(text);
  return cut?.language === null && cut.end !== null ? cut : null;
}

/** The beginning of a text in which a block must end; it ends with a line, unless the first line of the block goes on and on. */
function headOf(text: string): string {
  const head = text.slice(0, HEAD);
  const run = head.search(BLANK_RUN);
  const [first, last] = [head.indexOf('\n'), head.lastIndexOf('\n')];
  if (run === -1) return text.length < HEAD || first === last ? head : head.slice(0, last + 1);
  return head.slice(0, head.lastIndexOf('\n', run) + 1);
}

function parseBlock(source: string): ParsedBlock {
  if (source.length <= LONGEST_BLOCK) return parseMapping(source);
  return refused(1, 'too-long', { length: source.length, most: LONGEST_BLOCK });
}
