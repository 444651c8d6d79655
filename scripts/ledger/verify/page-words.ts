import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { allowedInHtml } from '#document/characters.ts';
import { paragraphIdSchema } from '#document/id.ts';
import { classes } from '#markup/names.ts';

/** Words of a paragraph as a reader sees them, with its id. */
export interface Shown {
  readonly id: string;
  readonly words: string;
}

const parser = rehype().freeze();

const BLANKS = /\s+/gu;

/** Words as HTML can show them: no forbidden characters, and runs of blanks are one blank. */
export function asShown(text: string): string {
  return allowedInHtml(text.toWellFormed()).replace(BLANKS, ' ').trim();
}

/** The numbered paragraphs of a document's page in order, those that are gone left out; their numbers are not among the words. */
export function shownOn(html: string): Shown[] {
  const found: Shown[] = [];
  visit(parser.parse(html), 'element', (element) => {
    const { id } = element.properties;
    if (typeof id !== 'string' || !paragraphIdSchema.safeParse(id).success || hasClass(element, classes.gone))
      return undefined;
    found.push({ id, words: asShown(textOf(element)) });
    return SKIP;
  });
  return found;
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
