import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import { allowedInHtml } from '#document/characters.ts';
import { paragraphIdSchema } from '#document/id.ts';
import { classes } from '#markup/names.ts';

/** A paragraph as a reader sees it. */
export interface Shown {
  readonly id: string;
  readonly words: string;
  /** Who speaks it: the name in the heading of its turn, and the office beside it; null where there is none. */
  readonly speaker: string | null;
  readonly office: string | null;
}

const parser = rehype().freeze();

const BLANKS = /\s+/gu;

/** Words as HTML can show them: no forbidden characters, and runs of blanks are one blank. */
export function asShown(text: string): string {
  return allowedInHtml(text.toWellFormed()).replace(BLANKS, ' ').trim();
}

/** The numbered paragraphs of a document's page in order, those that are gone left out; their numbers are not among the words. */
export function shownOn(html: string): Shown[] {
  return shownIn(parser.parse(html), nobody);
}

type Spoken = Pick<Shown, 'speaker' | 'office'>;

const nobody: Spoken = { speaker: null, office: null };

function shownIn(node: Nodes, spoken: Spoken): Shown[] {
  if (node.type !== 'element')
    return 'children' in node ? node.children.flatMap((child) => shownIn(child, spoken)) : [];
  if (hasClass(node, classes.gone)) return [];
  const { id } = node.properties;
  if (typeof id === 'string' && paragraphIdSchema.safeParse(id).success)
    return [{ id, words: asShown(textOf(node)), ...spoken }];
  const within = hasClass(node, classes.turn) ? speakerOf(node) : spoken;
  return node.children.flatMap((child) => shownIn(child, within));
}

/** Who speaks, as the heading of a turn says. */
function speakerOf(turn: Element): Spoken {
  const heading = firstOf(turn, classes.speaker);
  const textIn = (name: string): string | null => {
    const element = heading && firstOf(heading, name);
    return element ? asShown(textOf(element)) : null;
  };
  return { speaker: textIn(classes.name), office: textIn(classes.role) };
}

/** The first element of a class among those that an element holds. */
function firstOf(element: Element, name: string): Element | null {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = hasClass(child, name) ? child : firstOf(child, name);
    if (found) return found;
  }
  return null;
}

const hasClass = (element: Element, name: string): boolean => {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
};

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && hasClass(node, classes.number)) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
