import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { paragraphNumber } from '#document/paragraph-number.ts';
import type { Paragraph } from '#document/tree.ts';
import { attributes, classes } from '#markup/names.ts';
import type { Context } from './context.ts';
import { inlines } from './inline.ts';

/** The number in the margin, which is the link to its paragraph. */
function number(id: string, { labels, revisions }: Context): Element {
  const printed = paragraphNumber(id);
  const className = [classes.number, ...(revisions.isUnsettled(id) ? [classes.unsettled] : [])];
  return h('a', { class: className, href: `#${id}`, ariaLabel: labels.paragraph(printed) }, printed);
}

/**
 * A paragraph as an element of any name, with its id, the digest of its words and its number.
 *
 * ```html
 * <p id="p12" data-digest="h3f9k2a"><a class="n" href="#p12" aria-label="Paragraph 12">12</a> Ladies and gentlemen,</p>
 * ```
 */
export function paragraphAs(name: string, className: string | null, node: Paragraph, context: Context): Element {
  const content: ElementContent[] = inlines(node.children);
  // A blank between them: where number and words stand in one line, as in a browser without styles, they are no one word.
  if (node.citation !== null) content.unshift(number(node.citation.id, context), { type: 'text', value: ' ' });
  return h(name, { id: node.citation?.id, class: className, [attributes.digest]: node.citation?.digest }, content);
}
