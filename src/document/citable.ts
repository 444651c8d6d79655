import { paragraphs, sections, type DocumentTree, type Paragraph, type Section, type SectionKind } from './tree.ts';

/** Sections whose paragraphs are cited; a heading, stage line or elision is found by the paragraph beside it. */
const CITED: ReadonlySet<SectionKind> = new Set([
  'speech',
  'statement',
  'question',
  'answer',
  'article',
  'list',
  'quotation',
]);

/** A paragraph that can be cited, with the section it stands in, which knows who speaks. */
export interface Citable {
  readonly paragraph: Paragraph;
  readonly section: Section;
}

/** The citable paragraphs of a tree in reading order: those that have a number, a search record and an address. */
export function citable(tree: DocumentTree): Citable[] {
  return sections(tree)
    .filter((section) => CITED.has(section.kind))
    .flatMap((section) => paragraphs(section).map((paragraph) => ({ paragraph, section })));
}
