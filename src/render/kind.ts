import type { SectionKind } from '#document/tree.ts';

/** Kinds of sections that the style sheet sets apart; the attribute of all others would only make a long page longer. */
const setApart: ReadonlySet<SectionKind> = new Set(['question', 'heading']);

/** The kind of a section as its element tells it; nothing where nobody asks. */
export const toldKind = (kind: SectionKind): SectionKind | undefined => (setApart.has(kind) ? kind : undefined);
