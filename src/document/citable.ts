import {
  type Citation,
  type DocumentTree,
  type Paragraph,
  type ParsedSection,
  type Section,
  type SectionKind,
} from './tree.ts';
import { paragraphs, sections } from './walk.ts';

/** Sections whose paragraphs are cited; a heading, stage line, elision or break is found by the paragraph beside it. */
const CITED: ReadonlySet<SectionKind> = new Set([
  'speech',
  'statement',
  'question',
  'answer',
  'article',
  'list',
  'quotation',
]);

/** Whether the paragraphs of a section are to be cited by numbers of their own. */
export const isCited = ({ kind }: Pick<ParsedSection, 'kind'>): boolean => CITED.has(kind);

/** A paragraph that can be cited, with the section it stands in, which knows who speaks. */
export interface Citable {
  readonly paragraph: Paragraph;
  readonly citation: Citation;
  readonly section: Section;
}

/** The citable paragraphs of a document in reading order: those that have a number, a search record and an address. */
export function citable(tree: DocumentTree): Citable[] {
  return sections(tree).flatMap((section) =>
    paragraphs(section).flatMap((paragraph) =>
      paragraph.citation === null ? [] : [{ paragraph, citation: paragraph.citation, section }],
    ),
  );
}
