import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Dateline, type Inline, type Text } from '#document/tree.ts';
import { isApart } from '#document/walk.ts';
import { classes } from '#markup/names.ts';
import { sourceText } from './controls.ts';

const elements = { strong: 'strong', emphasis: 'em', strike: 's', superscript: 'sup', subscript: 'sub' } as const;

function text(node: Text): ElementContent[] {
  const words = sourceText(node.value);
  return (node.marks ?? []).reduceRight((inner, mark) => [h(elements[mark], inner)], words);
}

function dateline(node: Dateline): ElementContent[] {
  return [h('span', { class: classes.dateline }, sourceText(node.value))];
}

const nothing = (): ElementContent[] => [];

const handlers = { text, dateline, markup: nothing, furniture: nothing } as const satisfies {
  [Type in Inline['type']]: (node: Extract<Inline, { type: Type }>) => ElementContent[];
};

const blank: ElementContent = { type: 'text', value: ' ' };

/** The content of a paragraph; markup and furniture within it are set aside, blanks between leaves become one. */
export function inlines(nodes: readonly Inline[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const content = (handlers[node.type] as (node: Inline) => ElementContent[])(node);
    return isApart(node, nodes[index - 1]) ? [blank, ...content] : content;
  });
}
