import { positionOf } from '#document/position.ts';
import type { Document } from '#document/document.ts';
import { isCited } from '#document/citable.ts';
import { slug } from '#document/slug.ts';
import type { Inline, Paragraph, Section } from '#document/tree.ts';

/** A place that does not matter. */
export const nowhere = positionOf({ lineStarts: [0] }, 0, 0);

/** A paragraph of one text, or of the inline nodes given. */
export function paragraph(id: string | null, content: string | Inline[]): Paragraph {
  const children: Inline[] =
    typeof content === 'string' ? [{ type: 'text', value: content, position: nowhere }] : content;
  const citation = id === null ? null : { id, digest: 'h0000000' };
  return { type: 'paragraph', shape: 'plain', children, position: nowhere, citation };
}

/** What a test says of a section; its speaker by the name alone. */
type Facts = Partial<Omit<Section, 'speaker'>> & { readonly speaker?: string | null };

/** A section with one paragraph a text; those that are cited are numbered on from `first`. */
export function section(
  kind: Section['kind'],
  { speaker, ...facts }: Facts,
  texts: readonly string[],
  first = 1,
): Section {
  return {
    type: 'section',
    kind,
    speaker: speaker ? { id: slug(speaker), name: speaker } : null,
    role: null,
    seat: null,
    inferred: false,
    turn: null,
    answers: [],
    label: null,
    note: null,
    children: texts.map((text, index) => paragraph(isCited({ kind }) ? `p${String(first + index)}` : null, text)),
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
