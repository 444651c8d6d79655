import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Caption, Paragraph, Section } from '#document/tree.ts';
import type { Context } from './context.ts';
import { sourceText } from './controls.ts';
import { paragraphAs } from './paragraph.ts';

/** The text under a picture, called what it is, since the picture is not there. */
export function caption(node: Caption, { words }: Context): Element {
  return h('p', { class: 'caption' }, [h('span', { class: 'tag' }, words.caption), ' ', ...sourceText(node.value)]);
}

type Block = Section['children'][number];

/** A paragraph or a run of list items that follow one another. */
type Run = { readonly items: readonly Paragraph[] } | { readonly block: Block };

function runs(blocks: readonly Block[]): Run[] {
  const found: Run[] = [];
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
 * The paragraphs of a section with their apparatus, items gathered into lists, captions where they stand.
 * Furniture, markup and metadata within the section are set aside; the capture page shows them.
 */
export function blocks(section: Section, context: Context): Element[] {
  return runs(section.children).flatMap((run) => {
    if ('items' in run)
      return [
        h(
          'ul',
          { class: 'items' },
          run.items.map((item) => h('li', [paragraphAs('p', null, item, context), ...context.apparatus.after(item)])),
        ),
      ];
    if (run.block.type === 'caption') return [caption(run.block, context)];
    if (run.block.type !== 'paragraph') return [];
    return [paragraphAs('p', null, run.block, context), ...context.apparatus.after(run.block)];
  });
}
