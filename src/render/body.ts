import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Document } from '#document/document.ts';
import { readingOrder, type BodyPart } from '#document/reading-order.ts';
import { noApparatus, type Apparatus } from './apparatus/apparatus.ts';
import { caption } from './blocks.ts';
import type { Context } from './context.ts';
import { sectionContent } from './section.ts';
import { exchange, turn } from './turn.ts';
import type { BodyWords } from './words.ts';

type Handlers = {
  readonly [Type in BodyPart['type']]: (node: Extract<BodyPart, { type: Type }>, context: Context) => Element;
};

const handlers: Handlers = {
  turn,
  exchange,
  caption,
  section: (node, context) => h('section', { class: 'part', dataKind: node.kind }, sectionContent(node, context)),
};

/** The body of a document as hast. */
function bodyTree(document: Pick<Document, 'tree'>, words: BodyWords, apparatus = noApparatus): Root {
  const context: Context = { words, apparatus };
  const parts = readingOrder(document.tree).map((part) =>
    (handlers[part.type] as (node: BodyPart, context: Context) => Element)(part, context),
  );
  const first = apparatus.first.length === 0 ? [] : [h('div', { class: 'part' }, apparatus.first)];
  return { type: 'root', children: [...first, ...parts] };
}

const serialiser = rehype()
  .data('settings', { characterReferences: { useNamedReferences: true } })
  .freeze();

/** Hast as HTML; all text and attribute values are escaped. */
export function serialise(tree: Root): string {
  return serialiser.stringify(tree);
}

/**
 * The body of a document as HTML: speaker blocks, numbered paragraphs, questions tied to their answers, captions,
 * stage remarks and elisions. The source's letters are unchanged; furniture and metadata are left to the capture page.
 * @param words what the body says beside the source's words
 * @param apparatus earlier words and paragraphs that are gone
 */
export function bodyHtml(document: Pick<Document, 'tree'>, words: BodyWords, apparatus?: Apparatus): string {
  return serialise(bodyTree(document, words, apparatus));
}

/** The apparatus of a document that has no text left. */
export function apparatusHtml(apparatus: Apparatus): string {
  return serialise({ type: 'root', children: [h('div', { class: 'part' }, apparatus.first)] });
}
