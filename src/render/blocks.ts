import type { Element } from 'hast';
import { h } from 'hastscript';
import { classes } from '#markup/names.ts';
import type { Caption, Paragraph, Section } from '#document/tree.ts';
import type { Context } from './context.ts';
import { sourceText } from './controls.ts';
import { paragraphAs } from './paragraph.ts';

/** The text under a picture, called what it is, since the picture is not there. */
export function caption(node: Caption, { labels }: Context): Element {
  return h('p', { class: classes.caption }, [
    h('span', { class: classes.tag }, labels.caption),
    ' ',
    ...sourceText(node.value),
  ]);
}

/** A paragraph or a run of list items that follow one another. */
type Group = { readonly items: readonly Paragraph[] } | { readonly block: Paragraph | Caption };

function groups(blocks: Section['children']): Group[] {
  const found: Group[] = [];
  let items: Paragraph[] | null = null;
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.shape === 'item') {
      if (!items) found.push({ items: (items = []) });
      items.push(block);
    } else if (block.type === 'paragraph' || block.type === 'caption') {
      items = null;
      found.push({ block });
    }
  }
  return found;
}

/**
 * The paragraphs of a section with their revisions, items gathered into lists, captions where they stand.
 * Furniture, markup and metadata within the section are set aside; the capture page shows them.
 */
export function blocks(section: Section, context: Context): Element[] {
  return groups(section.children).flatMap((group) => {
    if ('items' in group)
      return [
        h(
          'ul',
          { class: classes.items },
          group.items.map((item) => h('li', [paragraphAs('p', null, item, context), ...context.revisions.after(item)])),
        ),
      ];
    const { block } = group;
    if (block.type === 'caption') return [caption(block, context)];
    return [paragraphAs('p', null, block, context), ...context.revisions.after(block)];
  });
}
