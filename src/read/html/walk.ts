import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { CellPlace, Line, Mark } from '#document/capture.ts';
import { isBlank } from '#document/blank.ts';
import { lineBuilder } from '../line-builder.ts';
import type { LineBuilder, LineFacts } from '../line-builder.ts';
import { alignHtml } from './align.ts';
import type { PageContent } from './content.ts';
import { fieldOf } from './fields.ts';
import { labelledElements } from './labelled.ts';
import { linkedDataOf } from './linked-data.ts';
import { namingIn, NOT_NAMED, voiceOf, type Naming } from './naming.ts';
import { placesOf } from './table.ts';
import { turnElementsOf } from './turn-elements.ts';
import { blockTags, cellTags, markOfTag, preformattedTags, rawTags, silentTags } from './tags.ts';

/** Two or more blanks that HTML shows as one. */
const COLLAPSED = /[ \t\n\f\r]{2,}/gu;
/** Blanks before the first word, where none is shown. */
const LEADING = /^[ \t\n\f\r]+/u;
/** The number in the name of a heading. */
const HEADING = /^h([1-6])$/u;
/** A line end in preformatted text. */
const LINE_END = /\r\n|\n|\r/gu;

interface Context {
  readonly source: string;
  readonly content: PageContent;
  readonly builder: LineBuilder;
  readonly facts: LineFacts;
  /** For the first line of an item: whether it is still to come. */
  readonly item: { pending: boolean } | null;
  readonly marks: readonly Mark[];
  /** What the elements around say of who speaks. */
  readonly naming: Naming;
  /** The cells of the innermost table around. */
  readonly cells: ReadonlyMap<Element, CellPlace>;
  /** Elements in which the turns of the page stand; none where the page has no such. */
  readonly turns: ReadonlySet<Element>;
  readonly inTurn: boolean;
  /** What the whole page has: how many tables were met, who speaks by an attribute. */
  readonly met: { tables: number; voice: string | null };
  /** Of which elements an attribute that any may have names who speaks. */
  readonly isLabelled: (element: Element) => boolean;
  readonly preformatted: boolean;
  readonly raw: boolean;
  /** Whether JSON-LD of the page has been read: what follows is of other items. */
  readonly linked: { done: boolean };
  /** Characters of source that text nodes may still take; malformed tables make nodes that overlap. */
  readonly budget: { left: number };
}

/**
 * Turns the tree of a page into lines: one for each block element and for each run between `<br>`, with fields for what
 * the head, `<time>` and `<meta>` tell.
 * @param source the text of the capture
 * @throws RangeError where text nodes overlap beyond measure
 */
export function linesOfPage(root: Root, source: string, content: PageContent): readonly Line[] {
  const builder = lineBuilder(source);
  const context: Context = {
    source,
    content,
    builder,
    facts: { role: 'line' },
    item: null,
    marks: [],
    naming: NOT_NAMED,
    turns: turnElementsOf(root),
    inTurn: false,
    cells: new Map(),
    met: { tables: 0, voice: null },
    isLabelled: labelledElements(root, source),
    preformatted: false,
    raw: false,
    linked: { done: false },
    budget: { left: FREE_CHARACTERS + MOST_READINGS * source.length },
  };
  walkAll(root.children, context);
  close(context);
  return builder.lines;
}

function walkAll(children: readonly (RootContent | ElementContent)[], context: Context): void {
  for (const child of children) {
    if (child.type === 'text') addText(child, context);
    else if (child.type === 'element') walkElement(child, context);
  }
}

function walkElement(element: Element, context: Context): void {
  const { tagName } = element;
  const { builder } = context;
  if (tagName === 'script') return addLinkedData(element, context);
  if (silentTags.has(tagName)) return;
  if (tagName === 'br') return breakLine(context);
  if (tagName === 'head') return walkHead(element, context);
  addField(element, context);
  addVoice(element, context);
  const isBlock = blockTags.has(tagName);
  const isBoilerplate = context.facts.role !== 'boilerplate' && context.content.isBoilerplate(element);
  if (isBoilerplate && !isBlock && builder.isOpen()) return;
  const inner = innerContext(element, isBoilerplate, context);
  if (!isBlock && !isBoilerplate) return walkAll(element.children, inner);
  close(context);
  if (!cellTags.has(tagName)) builder.gap();
  walkAll(element.children, inner);
  close(inner);
  if (!cellTags.has(tagName)) builder.gap();
}

function innerContext(element: Element, isBoilerplate: boolean, context: Context): Context {
  const { tagName } = element;
  const mark = markOfTag.get(tagName);
  const cell = context.cells.get(element);
  const around = cell && context.facts.role !== 'boilerplate' ? { ...context.facts, cell } : context.facts;
  const facts = isBoilerplate ? ({ role: 'boilerplate' } as const) : factsOf(tagName, around);
  return {
    ...context,
    facts,
    item: tagName === 'li' ? { pending: true } : facts === context.facts ? context.item : null,
    marks: mark === undefined || context.marks.includes(mark) ? context.marks : [...context.marks, mark],
    naming: namingIn(element, context.naming),
    inTurn: context.inTurn || context.turns.has(element),
    cells: tagName === 'table' ? placesOf(element, context.met) : context.cells,
    preformatted: context.preformatted || preformattedTags.has(tagName),
    raw: rawTags.has(tagName),
  };
}

function factsOf(tagName: string, around: LineFacts): LineFacts {
  if (around.role === 'boilerplate') return around;
  const { cell } = around;
  const within = cell === undefined ? {} : { cell };
  const depth = HEADING.exec(tagName)?.[1];
  if (depth !== undefined) return { role: 'heading', depth: Number(depth), ...within };
  if (tagName === 'li') return { role: 'item', ...within };
  if (tagName === 'blockquote') return { role: 'quotation', ...within };
  if (tagName === 'figcaption') return { role: 'field', field: 'caption' };
  return tagName === 'table' && cell !== undefined ? { role: around.role } : around;
}

function walkHead(head: Element, context: Context): void {
  for (const child of head.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'script') addLinkedData(child, context);
    if (child.tagName !== 'title') {
      addField(child, context);
      continue;
    }
    const inTitle: Context = { ...context, facts: { role: 'field', field: 'title' } };
    walkAll(child.children, inTitle);
    close(inTitle);
  }
}

/** A field that an attribute holds is a line of its own, unless it stands in the middle of a line. */
function addField(element: Element, { builder, facts, source }: Context): void {
  if (builder.isOpen() || facts.role === 'boilerplate') return;
  const found = fieldOf(element, source);
  if (found === null) return;
  builder.close(facts);
  builder.add(found.value, found.start, found.end);
  builder.close({ role: 'field', field: found.field });
  builder.gap();
}

/** Whoever speaks by an attribute, as a line above his words; once for all elements that follow one another with the same name. */
function addVoice(element: Element, { builder, facts, source, met, isLabelled }: Context): void {
  if (facts.role === 'boilerplate') return;
  const found = voiceOf(element, source, isLabelled);
  if (found === null || found.value === met.voice || builder.isOpen()) return;
  met.voice = found.value;
  builder.close(facts);
  builder.gap();
  builder.add(found.value, found.start, found.end, [], { ...NOT_NAMED, mark: 'speech' });
  builder.close(facts);
}

/** What JSON-LD tells: each value is a line of its own, unless the script stands in the middle of a line or beside the text. */
function addLinkedData(script: Element, { builder, facts, source, linked }: Context): void {
  if (linked.done || builder.isOpen() || facts.role === 'boilerplate') return;
  for (const { field, value, start, end } of linkedDataOf(script, source)) {
    linked.done = true;
    builder.close(facts);
    builder.add(value, start, end);
    builder.close({ role: 'field', field });
    builder.gap();
  }
}

function breakLine(context: Context): void {
  if (context.builder.isOpen()) close(context);
  else context.builder.gap();
}

/** Text nodes of a page whose tables are malformed may take each character of the source so many times, */
const MOST_READINGS = 8;
/** and so many characters more, so that a short page is read however it is made. */
const FREE_CHARACTERS = 10_000;

function close({ builder, facts, item, turns, inTurn }: Context): void {
  const wasOpen = builder.isOpen();
  const closed = item?.pending === false && facts.role === 'item' ? ({ role: 'line' } as const) : facts;
  builder.close(turns.size > 0 && !inTurn ? { ...closed, isBesideTurns: true } : closed);
  if (wasOpen && item) item.pending = false;
}

function addText(node: Text, context: Context): void {
  const { source, budget, raw, preformatted } = context;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (isBlank(node.value) && (!context.builder.isOpen() || source.slice(start, end).includes('<'))) {
    return preformatted ? addPreformatted(node.value, start, context) : undefined;
  }
  budget.left -= end - start;
  if (budget.left < 0) throw new RangeError('Texts overlap beyond measure.');
  const runs = alignHtml(node.value, source, start, end, raw) ?? [{ text: node.value, start, end }];
  for (const run of runs) {
    const verbatim = run.end - run.start === run.text.length;
    if (!verbatim) context.builder.add(run.text, run.start, run.end, context.marks, context.naming);
    else if (preformatted) addPreformatted(run.text, run.start, context);
    else addCollapsed(run.text, run.start, context);
  }
}

/** Adds a text with its runs of blanks shown as one; a single blank stays the character that it is. */
function addCollapsed(text: string, start: number, { builder, marks, naming }: Context): void {
  let from = builder.endsBlank() ? (LEADING.exec(text)?.[0].length ?? 0) : 0;
  for (const blanks of text.matchAll(COLLAPSED)) {
    if (blanks.index < from) continue;
    builder.add(text.slice(from, blanks.index), start + from, start + blanks.index, marks, naming);
    from = blanks.index + blanks[0].length;
    builder.add(' ', start + blanks.index, start + from, marks, naming);
  }
  builder.add(text.slice(from), start + from, start + text.length, marks, naming);
}

/** Adds a text whose line ends part lines and whose blanks stay. */
function addPreformatted(text: string, start: number, context: Context): void {
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    context.builder.add(text.slice(from, end.index), start + from, start + end.index, context.marks, context.naming);
    from = end.index + end[0].length;
    breakLine(context);
  }
  context.builder.add(text.slice(from), start + from, start + text.length, context.marks, context.naming);
}
