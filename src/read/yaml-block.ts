import matter from 'gray-matter';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, ParsedNode, Scalar } from 'yaml';

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
  | { readonly entries: null; readonly error: { readonly message: string; readonly line: number } };

const OPENING_LENGTH = 3;

/**
 * Parses a block of front matter with gray-matter, whose only engine here is `yaml` with the failsafe schema.
 * Aliases, repeated keys, anything but one mapping and blocks longer than `LONGEST_BLOCK` are refused. Never throws.
 * @param block the block with both `---` lines
 */
export function parseBlock(block: string): ParsedBlock {
  if (block.length > LONGEST_BLOCK) {
    return refused(`The block has ${String(block.length)} characters; at most ${String(LONGEST_BLOCK)} are read.`, 1);
  }
  let parsed: ParsedBlock = { entries: [], error: null };
  const yaml = (source: string): object => {
    parsed = parseSource(source);
    return {};
  };
  const noEngine = (): object => ({});
  try {
    const engines = { yaml, json: noEngine, javascript: noEngine };
    const { content } = matter(block, { language: 'yaml', engines });
    return content.trim() === '' ? parsed : refused('A line within the block begins with ---.', 1);
  } catch (error) {
    return refused(error instanceof Error ? firstLineOf(error.message) : 'The block cannot be read.', 1);
  }
}

const refused = (message: string, line: number): ParsedBlock => ({ entries: null, error: { message, line } });

const firstLineOf = (message: string): string => message.split('\n', 1)[0] ?? message;

/** @param source the lines between the two `---`, with the line end of the first */
function parseSource(source: string): ParsedBlock {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const [error] = document.errors;
  if (error) return refused(sentence(error.message), lineAt(error.pos[0]));
  const [alias] = aliasesIn(document);
  if (alias !== undefined) return refused('Aliases (*name) are not read.', lineAt(alias));
  const contents: ParsedNode | null = document.contents;
  if (contents === null || (isScalar(contents) && contents.source === '')) return { entries: [], error: null };
  if (!isMap(contents)) return refused('The block holds no key: value lines.', lineAt(contents.range[0]));
  const entries = contents.items.map((pair) => entryOf(pair, lineAt));
  return { entries, error: null };
}

/** Offsets at which aliases stand. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
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

function plain(node: Node): unknown {
  if (isScalar(node)) return textOf(node).trim();
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
