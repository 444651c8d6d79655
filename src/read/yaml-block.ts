import matter from 'gray-matter';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, Pair, ParsedNode, Scalar, YAMLParseError } from 'yaml';

/** The longest block that is parsed, in characters. An editor's words are a tenth of it. */
export const LONGEST_BLOCK = 16_384;

/** A scalar of a block with its place, in characters of the block. */
export interface BlockScalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One key of a block. */
export interface BlockEntry {
  readonly key: string;
  /** A text, a list or a mapping: no value is turned into a date or a number. */
  readonly value: unknown;
  /** 1-based line of the block; the opening `---` is line 1. */
  readonly line: number;
  /** The scalars of the value, in their order. */
  readonly scalars: readonly BlockScalar[];
}

export type ParsedBlock =
  | { readonly entries: readonly BlockEntry[]; readonly error: null }
  | { readonly entries: null; readonly error: BlockError };

/** Why a block cannot be read. */
export interface BlockError {
  readonly message: string;
  /** 1-based line of the block. */
  readonly line: number;
  /** What to do about it, where more is known than that it is no YAML. */
  readonly hint?: string;
}

const OPENING_LENGTH = 3;

/**
 * Parses a block of front matter with gray-matter, whose only engine here is `yaml` with the failsafe schema.
 * Aliases, repeated keys, anything but one mapping and blocks longer than `LONGEST_BLOCK` are refused. Never throws.
 * @param block the block with both `---` lines
 */
export function parseBlock(block: string): ParsedBlock {
  if (block.length > LONGEST_BLOCK) {
    return refused(
      `The block has ${String(block.length)} characters; at most ${String(LONGEST_BLOCK)} can be read.`,
      1,
      'Keep the front matter short; the text of the capture belongs below the closing `---` line.',
    );
  }
  let parsed: ParsedBlock = { entries: [], error: null };
  const yaml = (source: string): object => {
    parsed = parseMapping(source);
    return {};
  };
  const noEngine = (): object => ({});
  try {
    const engines = { yaml, json: noEngine, javascript: noEngine };
    const { content } = matter(block, { language: 'yaml', engines });
    return content.trim() === '' ? parsed : refused('A line within the block begins with `---`.', 1);
  } catch (error) {
    return refused(error instanceof Error ? firstLineOf(error.message) : 'The block cannot be read.', 1);
  }
}

const refused = (message: string, line: number, hint?: string): ParsedBlock => ({
  entries: null,
  error: { message, line, ...(hint === undefined ? {} : { hint }) },
});

const firstLineOf = (message: string): string => message.split('\n', 1)[0] ?? message;

/**
 * Parses YAML that holds one mapping, as `parseBlock` does; of any length. Never throws.
 * @param source the lines of the mapping; lines are counted from its first as 1
 */
export function parseMapping(source: string): ParsedBlock {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const [error] = document.errors;
  if (error) {
    const { message, hint } = inWords(error, source);
    return refused(message, lineAt(error.pos[0]), hint);
  }
  const [mark] = marksIn(document);
  if (mark !== undefined)
    return refused(
      `A value cannot begin with \`${mark.sign}\`, which has a special meaning in YAML.`,
      lineAt(mark.at),
      QUOTE,
    );
  const contents: ParsedNode | null = document.contents;
  if (contents === null || (isScalar(contents) && contents.source === '')) return { entries: [], error: null };
  if (!isMap(contents)) return refused('The block has no `key: value` lines.', lineAt(contents.range[0]));
  const entries = contents.items.map((pair) => entryOf(pair, lineAt));
  return { entries, error: null };
}

const QUOTE = 'Put the value in quotes, as in `title: "Meeting: the second day"`.';

/** Faults that editors make, by the code of `yaml`, in words that need no knowledge of YAML. */
const faults: Readonly<Partial<Record<ErrorCode, readonly [message: string, hint: string]>>> = {
  BAD_INDENT: [
    'The line has more or fewer spaces at its beginning than it may have.',
    'Begin every key at the very beginning of its line.',
  ],
  BAD_SCALAR_START: ['A value begins with a character that has a special meaning in YAML.', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['A value has a colon in it and is not in quotes.', QUOTE],
  DUPLICATE_KEY: ['The key is given twice.', 'Keep one of the two.'],
  MULTILINE_IMPLICIT_KEY: [
    'This line is not of the form `key: value`.',
    'If it continues the value above, begin it with two spaces.',
  ],
  RESOURCE_EXHAUSTION: ['The values are nested too deeply.', 'Write plain texts; only `related` is a list.'],
  TAB_AS_INDENT: ['The line begins with a tab.', 'Use spaces instead.'],
};

/** A key at the place where `yaml` saw it for the second time. */
const PLAIN_KEY = /^[\w-]{1,40}/u;

function inWords(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  source: string,
): { message: string; hint?: string } {
  const known = faults[code];
  if (known === undefined) return { message: sentence(message) };
  const key = PLAIN_KEY.exec(source.slice(pos[0], pos[0] + 41))?.[0];
  const named = code === 'DUPLICATE_KEY' && key !== undefined ? `\`${key}\` is given twice.` : known[0];
  return { message: named, hint: known[1] };
}

/** The tags that texts, lists and mappings have without being given any. */
const plainTags = ['str', 'seq', 'map'].map((kind) => `tag:yaml.org,2002:${kind}`);

/** Aliases, anchors and tags: YAML would put other words in their place, or take words of the value away. */
function marksIn(document: Document): { readonly at: number; readonly sign: string }[] {
  const marks: { at: number; sign: string }[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    if (isAlias(node)) marks.push({ at, sign: `*${node.source}` });
    else if (node.anchor !== undefined) marks.push({ at, sign: `&${node.anchor}` });
    else if (node.tag !== undefined && !plainTags.includes(node.tag)) marks.push({ at, sign: '!' });
  });
  return marks;
}

function entryOf(pair: Pair, lineAt: (offset: number) => number): BlockEntry {
  const key = isScalar(pair.key) ? String(pair.key.value) : '?';
  const start = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const value = isNode(pair.value) ? plain(pair.value) : '';
  const scalars: BlockScalar[] = [];
  if (isNode(pair.value)) collectScalars(pair.value, scalars);
  return { key, value, line: lineAt(start), scalars };
}

/** The failsafe schema makes every scalar a text. */
const textOf = ({ value }: Scalar): string => (typeof value === 'string' ? value : '');

/** How YAML writes that there is no value. */
const NOTHING = /^(?:~|null|Null|NULL)$/u;

function plain(node: Node): unknown {
  if (isScalar(node)) return node.type === 'PLAIN' && NOTHING.test(textOf(node)) ? '' : textOf(node).trim();
  if (isSeq(node)) return node.items.map((item) => (isNode(item) ? plain(item) : ''));
  if (!isMap(node)) return '';
  return Object.fromEntries(node.items.map((pair) => [String(pair.key), isNode(pair.value) ? plain(pair.value) : '']));
}

function collectScalars(node: Node, into: BlockScalar[]): void {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [0, 0];
    into.push({ value: textOf(node), start: start + OPENING_LENGTH, end: end + OPENING_LENGTH });
  } else if (isCollection(node)) {
    for (const item of node.items) {
      const child = isNode(item) || isAlias(item) ? item : (item as Pair).value;
      if (isNode(child)) collectScalars(child, into);
    }
  }
}

const sentence = (message: string): string => (/[.!?]$/u.test(message) ? message : `${message}.`);
