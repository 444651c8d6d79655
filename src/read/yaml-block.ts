import type { Document, ErrorCode, Node, Pair, ParsedNode, Scalar, YAMLParseError } from 'yaml';
import { later } from '#document/later.ts';
import { once } from '#document/once.ts';
import type { YamlFault } from '#document/problem-values.ts';

const yaml = once(() => later('yaml'));

/** A scalar of a block with its place, in characters of the source. */
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
  /** 1-based line of the source. */
  readonly line: number;
  /** The scalars of the value, in their order. */
  readonly scalars: readonly BlockScalar[];
}

export type ParsedBlock =
  | { readonly entries: readonly BlockEntry[]; readonly error: null }
  | { readonly entries: null; readonly error: BlockError };

/** Why a block cannot be read. */
export interface BlockError {
  /** 1-based line of the block. */
  readonly line: number;
  /** What is wrong with it; of front matter and of `site.yaml` the same can be said. */
  readonly particulars: YamlFault;
}

/** A block that cannot be read. @param line 1-based line of the block */
export const refused = (line: number, ...particulars: YamlFault): ParsedBlock => ({
  entries: null,
  error: { line, particulars },
});

/**
 * Parses YAML that holds one mapping, with the failsafe schema. Aliases, anchors, tags, repeated keys and anything but one
 * mapping are refused. Never throws.
 * @param source the lines of the mapping; lines are counted from its first as 1
 */
export function parseMapping(source: string): ParsedBlock {
  const lineCounter = new (yaml().LineCounter)();
  const document = yaml().parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const [error] = document.errors;
  if (error) return refused(lineAt(error.pos[0]), ...faultOf(error, source));
  const [mark] = marksIn(document);
  if (mark !== undefined) return refused(lineAt(mark.at), 'special', { sign: mark.sign });
  const contents: ParsedNode | null = document.contents;
  if (contents === null || (yaml().isScalar(contents) && contents.source === '')) return { entries: [], error: null };
  if (!yaml().isMap(contents)) return refused(lineAt(contents.range[0]), 'no-keys');
  const entries = contents.items.map((pair) => entryOf(pair, lineAt));
  return { entries, error: null };
}

/** Faults that editors make, by the code of `yaml`. */
const faults = {
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'special-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'not-a-pair',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'tab',
} as const satisfies Readonly<Partial<Record<ErrorCode, string>>>;

const isCommon = (code: ErrorCode): code is keyof typeof faults => Object.hasOwn(faults, code);

/** A key at the place where `yaml` saw it for the second time. */
const PLAIN_KEY = /^[\w-]{1,40}/u;

function faultOf({ code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>, source: string): YamlFault {
  if (isCommon(code)) return [faults[code]];
  if (code !== 'DUPLICATE_KEY') return ['parser', { fault: sentence(message) }];
  const key = PLAIN_KEY.exec(source.slice(pos[0]))?.[0];
  return key === undefined ? ['some-key-twice'] : ['twice', { key }];
}

/** The tags that texts, lists and mappings have without being given any. */
const plainTags = ['str', 'seq', 'map'].map((kind) => `tag:yaml.org,2002:${kind}`);

/** Aliases, anchors and tags: YAML would put other words in their place, or take words of the value away. */
function marksIn(document: Document): { readonly at: number; readonly sign: string }[] {
  const marks: { at: number; sign: string }[] = [];
  yaml().visit(document, (_, node) => {
    if (!yaml().isNode(node)) return;
    const at = node.range?.[0] ?? 0;
    if (yaml().isAlias(node)) marks.push({ at, sign: `*${node.source}` });
    else if (node.anchor !== undefined) marks.push({ at, sign: `&${node.anchor}` });
    else if (node.tag !== undefined && !plainTags.includes(node.tag)) marks.push({ at, sign: '!' });
  });
  return marks;
}

function entryOf(pair: Pair, lineAt: (offset: number) => number): BlockEntry {
  const key = yaml().isScalar(pair.key) ? String(pair.key.value) : '?';
  const start = yaml().isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const value = yaml().isNode(pair.value) ? plain(pair.value) : '';
  const scalars: BlockScalar[] = [];
  if (yaml().isNode(pair.value)) collectScalars(pair.value, scalars);
  return { key, value, line: lineAt(start), scalars };
}

/** The failsafe schema makes every scalar a text. */
const textOf = ({ value }: Scalar): string => (typeof value === 'string' ? value : '');

/** How YAML writes that there is no value. */
const NOTHING = /^(?:~|null|Null|NULL)$/u;

function plain(node: Node): unknown {
  if (yaml().isScalar(node)) return node.type === 'PLAIN' && NOTHING.test(textOf(node)) ? '' : textOf(node).trim();
  if (yaml().isSeq(node)) return node.items.map((item) => (yaml().isNode(item) ? plain(item) : ''));
  if (!yaml().isMap(node)) return '';
  return Object.fromEntries(
    node.items.map((pair) => [String(pair.key), yaml().isNode(pair.value) ? plain(pair.value) : '']),
  );
}

function collectScalars(node: Node, into: BlockScalar[]): void {
  if (yaml().isScalar(node)) {
    const [start, end] = node.range ?? [0, 0];
    into.push({ value: textOf(node), start, end });
  } else if (yaml().isCollection(node)) {
    for (const item of node.items) {
      const child = yaml().isNode(item) || yaml().isAlias(item) ? item : (item as Pair).value;
      if (yaml().isNode(child)) collectScalars(child, into);
    }
  }
}

const sentence = (message: string): string => (/[.!?]$/u.test(message) ? message : `${message}.`);
