import { positionOf } from '#document/position.ts';
import type { Document } from '#document/document.ts';
import type { Inline, Paragraph, Section } from '#document/tree.ts';

/** A place that does not matter. */
export const nowhere = positionOf({ lineStarts: [0] }, 0, 0);

/** A paragraph of one text, or of the inline nodes given. */
export function paragraph(id: string | null, content: string | Inline[]): Paragraph {
  const children: Inline[] =
    typeof content === 'string' ? [{ type: 'text', value: content, position: nowhere }] : content;
  return { type: 'paragraph', id, digest: null, shape: 'plain', children, position: nowhere };
}

/** A section with one paragraph a text, numbered on from `first`. */
export function section(kind: Section['kind'], facts: Partial<Section>, texts: readonly string[], first = 1): Section {
  return {
    type: 'section',
    kind,
    speaker: null,
    speakerId: null,
    role: null,
    inferred: false,
    turn: null,
    answers: [],
    label: null,
    note: null,
    children: texts.map((text, index) => paragraph(`p${String(first + index)}`, text)),
    position: nowhere,
    ...facts,
  };
}

/** A label as printed. */
export function label(name: string): Section['label'] {
  return { type: 'label', name, value: `${name}:`, position: nowhere };
}

/** A tree of sections, captions and the like. */
export function tree(...children: Document['tree']['children']): Document['tree'] {
  return { type: 'root', children, position: nowhere };
}
