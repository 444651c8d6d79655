import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paragraphNumber } from '#document/paragraph-number.ts';
import type { Paragraph } from '#document/tree.ts';
import { attributes, classes } from '#markup/names.ts';
import type { Context } from './context.ts';
import { inlines } from './inline.ts';

/** A blank between words and number: in a browser without styles they are no one word. */
const blank: ElementContent = { type: 'text', value: ' ' };

/**
 * Words with the number of their paragraph, which is the link to it. It stands behind the words, so that whoever listens hears
 * these first; the style sheet hangs it in the margin. It needs no other name: a long text has thousands of them.
 */
export function numbered(words: readonly ElementContent[], id: string, isUnsettled = false): ElementContent[] {
  const className = [classes.number, ...(isUnsettled ? [classes.unsettled] : [])];
  return [...words, blank, h('a', { class: className, href: `#${id}` }, paragraphNumber(id))];
}

/**
 * A paragraph as an element of any name, with its id, the digest of its words and its number.
 *
 * ```html
 * <p id="p12" data-digest="h3f9k2a">Ladies and gentlemen, <a class="n" href="#p12">12</a></p>
 * ```
 */
export function paragraphAs(name: string, className: string | null, node: Paragraph, context: Context): Element {
  const words = inlines(node.children);
  if (node.citation === null) return h(name, { class: className }, words);
  const { id, digest } = node.citation;
  const content = numbered(words, id, context.revisions.isUnsettled(id));
  return h(name, { id, class: className, [attributes.digest]: digest }, content);
}
