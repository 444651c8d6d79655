import type {
  BlockContent,
  DefinitionContent,
  Html,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { Line, Mark } from '#document/capture.ts';
import { lineBuilder } from '../line-builder.ts';
import type { LineBuilder, LineFacts } from '../line-builder.ts';
import { alignMarkdown } from './align.ts';
import { pairTags } from './inline-html.ts';
import type { InlineTag } from './inline-html.ts';

/** A heading made by a row of signs below it can be no longer than this; a longer one is a paragraph above a rule. */
const LONGEST_UNDERLINED = 200;
/** The end of a line without a closing sign, its blanks, and the small letter that the next line begins with. */
const SENTENCE_GOES_ON = /^[^\s.?!:;)\]”’"'] +[\r\n]+\p{Ll}$/u;
/** The sign that ends a line. */
const LINE_END = /\n|\r(?!\n)/u;
const PLAIN: LineFacts = { role: 'line' };
const BREAK: LineFacts = { role: 'break' };

interface Context {
  readonly source: string;
  /** Offset of the parsed part in the capture. */
  readonly offset: number;
  readonly builder: LineBuilder;
  /** Number of quotations around the node. */
  readonly quoted: number;
  readonly facts: LineFacts;
}

/**
 * Turns the tree of a part of a Markdown capture into lines: one for each paragraph, heading, item and row of a table,
 * parted at hard breaks.
 * @param source the text of the whole capture
 * @param offset where the parsed part begins in it
 */
export function linesOfTree(tree: Root, source: string, offset: number): readonly Line[] {
  const builder = lineBuilder(source);
  walkBlocks(tree.children, { source, offset, builder, quoted: 0, facts: PLAIN });
  return builder.lines;
}

type Block = Root['children'][number] | BlockContent | DefinitionContent;

function walkBlocks(blocks: readonly Block[], context: Context): void {
  for (const block of blocks) {
    context.builder.gap();
    walkBlock(block, context);
  }
}

function walkBlock(block: Block, context: Context): void {
  const { builder } = context;
  switch (block.type) {
    case 'paragraph':
      return walkLine(block.children, context);
    case 'heading': {
      const [start, end] = extent(block, context);
      const underlined = context.source.charAt(start) !== '#';
      const isHeading = !underlined || end - start <= LONGEST_UNDERLINED;
      return walkLine(
        block.children,
        isHeading ? { ...context, facts: { role: 'heading', depth: block.depth } } : context,
      );
    }
    case 'blockquote':
      return walkBlocks(block.children, { ...context, quoted: context.quoted + 1, facts: { role: 'quotation' } });
    case 'list':
      return walkList(block, context);
    case 'table':
      return walkTable(block, context);
    case 'thematicBreak':
      addSource(...extent(block, context), context);
      return builder.close(BREAK);
    default:
      addSource(...extent(block, context), context);
      return builder.close(context.facts);
  }
}

function walkList(list: List, context: Context): void {
  for (const item of list.children) {
    if (list.spread === true) context.builder.gap();
    walkItem(item, list.ordered === true, context);
  }
}

/** The number of an item is part of what the source says and stays in the text; a bullet is markup. */
function walkItem(item: ListItem, numbered: boolean, context: Context): void {
  const [first, ...others] = item.children;
  const [start] = extent(item, context);
  const content = first === undefined ? null : extent(first, context);
  const facts: LineFacts = { role: 'item' };
  if (numbered) addSource(start, content?.[0] ?? extent(item, context)[1], context);
  if (first?.type === 'paragraph') walkLine(first.children, { ...context, facts });
  else if (first) {
    context.builder.close(facts);
    walkBlock(first, context);
  }
  context.builder.close(facts);
  walkBlocks(others, context);
}

/** A row is one line; what stands between its cells is kept as it is. */
function walkTable(table: Table, context: Context): void {
  const [start] = extent(table, context);
  for (const [at, row] of table.children.entries()) {
    const cells = row.children.map((cell) => cellExtent(cell, context));
    walkRow(row, { ...context, facts: { ...context.facts, row: { table: start, row: at, cells } } });
  }
}

/** Where the words of a cell stand; null where it has none. */
function cellExtent({ children }: TableCell, context: Context): [number, number] | null {
  const [first] = children;
  const last = children.at(-1);
  return first && last ? [extent(first, context)[0], extent(last, context)[1]] : null;
}

function walkRow(row: TableRow, context: Context): void {
  let before: number | null = null;
  for (const cell of row.children) {
    const place = cellExtent(cell, context);
    if (place === null) continue;
    const [start, end] = place;
    if (before !== null) addSource(before, start, context);
    walkInline(cell.children, context);
    before = end;
  }
  context.builder.close(context.facts);
}

function walkLine(children: readonly PhrasingContent[], context: Context): void {
  walkInline(children, context);
  context.builder.close(context.facts);
}

function walkInline(children: readonly PhrasingContent[], context: Context): void {
  const tags: Html[] = [];
  collectTags(children, tags);
  const paired = pairTags(tags.map((tag) => tag.value));
  const actions = new Map(tags.map((tag, at) => [tag, paired[at]]));
  const marks: Mark[] = [];
  for (const child of children) walkPhrase(child, marks, actions, context);
}

function collectTags(children: readonly PhrasingContent[], into: Html[]): void {
  for (const child of children) {
    if (child.type === 'html') into.push(child);
    else if ('children' in child) collectTags(child.children, into);
  }
}

const markOfNode = { strong: 'strong', emphasis: 'emphasis', delete: 'strike' } as const satisfies Record<string, Mark>;

function walkPhrase(
  node: PhrasingContent,
  marks: Mark[],
  actions: ReadonlyMap<Html, InlineTag | undefined>,
  context: Context,
): void {
  const { builder, source, quoted } = context;
  const [start, end] = extent(node, context);
  switch (node.type) {
    case 'text':
      for (const run of alignMarkdown(node.value, source, start, end, quoted)) {
        builder.add(run.text, run.start, run.end, distinct(marks));
      }
      return;
    case 'strong':
    case 'emphasis':
    case 'delete':
      marks.push(markOfNode[node.type]);
      for (const child of node.children) walkPhrase(child, marks, actions, context);
      marks.splice(marks.lastIndexOf(markOfNode[node.type]), 1);
      return;
    case 'link':
    case 'linkReference':
      for (const child of node.children) walkPhrase(child, marks, actions, context);
      return;
    case 'break':
      if (!continuesSentence(source, start, end)) return builder.close(context.facts);
      return addLineEnd(start, end, context);
    case 'html':
      return applyTag(actions.get(node) ?? { does: 'text' }, start, end, marks, context);
    case 'image':
      return;
    default:
      addSource(start, end, context, marks);
  }
}

/**
 * Whether a hard break made by two blanks stands within a sentence, as a converter leaves it that wraps lines after two
 * blanks: no sign ends the line and the next begins with a small letter.
 */
function continuesSentence(source: string, start: number, end: number): boolean {
  return SENTENCE_GOES_ON.test(source.slice(Math.max(0, start - 1), end + 1)) && source.charAt(start) === ' ';
}

function addLineEnd(start: number, end: number, { builder, source }: Context): void {
  const lineEnd = LINE_END.exec(source.slice(start, end));
  if (lineEnd) builder.add(lineEnd[0], start + lineEnd.index, start + lineEnd.index + 1);
}

function applyTag(tag: InlineTag, start: number, end: number, marks: Mark[], context: Context): void {
  switch (tag.does) {
    case 'open':
      if (tag.mark) marks.push(tag.mark);
      return;
    case 'close':
      if (tag.mark && marks.includes(tag.mark)) marks.splice(marks.lastIndexOf(tag.mark), 1);
      return;
    case 'break':
      return context.builder.close(context.facts);
    case 'text':
      return addSource(start, end, context, marks);
    case 'nothing':
  }
}

function addSource(start: number, end: number, { builder, source }: Context, marks: readonly Mark[] = []): void {
  builder.add(source.slice(start, end), start, end, distinct(marks));
}

const distinct = (marks: readonly Mark[]): readonly Mark[] => [...new Set(marks)];

function extent(node: Nodes, { offset }: Context): [number, number] {
  return [(node.position?.start.offset ?? 0) + offset, (node.position?.end.offset ?? 0) + offset];
}
