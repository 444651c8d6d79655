import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Document } from '#document/document.ts';
import { readingOrder, type BodyPart } from '#document/reading-order.ts';
import { attributes, classes } from '#markup/names.ts';
import { noRevisions, type Revisions } from './revisions/revisions.ts';
import { caption } from './blocks.ts';
import type { BodyLabels, Context } from './context.ts';
import { toldKind } from './kind.ts';
import { sectionContent } from './section.ts';
import { exchange, turn } from './turn.ts';

type Handlers = {
  readonly [Type in BodyPart['type']]: (node: Extract<BodyPart, { type: Type }>, context: Context) => Element;
};

const handlers: Handlers = {
  turn,
  exchange,
  caption,
  section: (node, context) =>
    h('section', { class: classes.part, [attributes.kind]: toldKind(node.kind) }, sectionContent(node, context)),
};

/** The body of a document as hast. */
function bodyTree(document: Pick<Document, 'tree'>, labels: BodyLabels, revisions = noRevisions): Root {
  const context: Context = { labels, revisions };
  const parts = readingOrder(document.tree).map((part) =>
    (handlers[part.type] as (node: BodyPart, context: Context) => Element)(part, context),
  );
  const first = revisions.first.length === 0 ? [] : [h('div', { class: classes.part }, revisions.first)];
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
 * @param labels what the body says beside the source's words
 * @param revisions earlier words and paragraphs that are gone
 */
export function bodyHtml(document: Pick<Document, 'tree'>, labels: BodyLabels, revisions?: Revisions): string {
  return serialise(bodyTree(document, labels, revisions));
}

/** The revisions of a document that has no text left. */
export function revisionsHtml(revisions: Revisions): string {
  return serialise({ type: 'root', children: [h('div', { class: classes.part }, revisions.first)] });
}
