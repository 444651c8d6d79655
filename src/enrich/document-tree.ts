import type {
  Citation,
  DocumentTree,
  Paragraph,
  ParsedParagraph,
  ParsedSection,
  ParsedTree,
  Section,
  SpokenSection,
  SpokenTree,
} from '#document/tree.ts';
import type { Attributions } from './speakers.ts';

type Citations = ReadonlyMap<ParsedParagraph, Citation>;

function spokenSection(section: ParsedSection, attributions: Attributions): SpokenSection {
  const { speaker = null, role = null, seat = null, inferred = false } = attributions.get(section) ?? {};
  return { ...section, inferred: section.inferred || inferred, speaker, role, seat };
}

/**
 * The parsed tree with its speakers; all but the sections themselves is shared with it.
 * @param attributions sections that are somebody's; the others are nobody's
 */
export function spokenTree(tree: ParsedTree, attributions: Attributions): SpokenTree {
  const children = tree.children.map((child) =>
    child.type === 'section' ? spokenSection(child, attributions) : child,
  );
  return { ...tree, children };
}

const paragraphOf = (paragraph: ParsedParagraph, citations: Citations): Paragraph => ({
  ...paragraph,
  citation: citations.get(paragraph) ?? null,
});

const sectionOf = (section: SpokenSection, citations: Citations): Section => ({
  ...section,
  children: section.children.map((child) => (child.type === 'paragraph' ? paragraphOf(child, citations) : child)),
});

/**
 * The tree of a document: what stands beside the text is shared with the one it is made of.
 * @param citations paragraphs that are cited; the others are not
 */
export function documentTree(tree: SpokenTree, citations: Citations): DocumentTree {
  const children = tree.children.map((child) => (child.type === 'section' ? sectionOf(child, citations) : child));
  return { ...tree, children };
}
