import type {
  Citation,
  DocumentTree,
  Paragraph,
  ParsedParagraph,
  ParsedSection,
  ParsedTree,
  Section,
} from '#document/tree.ts';
import type { Attributions } from './speakers.ts';

type Citations = ReadonlyMap<ParsedParagraph, Citation>;

const paragraphOf = (paragraph: ParsedParagraph, citations: Citations): Paragraph => ({
  ...paragraph,
  citation: citations.get(paragraph) ?? null,
});

function sectionOf(section: ParsedSection, attributions: Attributions, citations: Citations): Section {
  const { speaker = null, role = null, seat = null, inferred = false } = attributions.get(section) ?? {};
  return {
    ...section,
    inferred: section.inferred || inferred,
    speaker,
    role,
    seat,
    children: section.children.map((child) => (child.type === 'paragraph' ? paragraphOf(child, citations) : child)),
  };
}

/**
 * The tree of a document: the parsed one with its speakers and numbers; what stands beside the text is shared with it.
 * @param attributions sections that are somebody's; the others are nobody's
 * @param citations paragraphs that are cited; the others are not
 */
export function documentTree(tree: ParsedTree, attributions: Attributions, citations: Citations): DocumentTree {
  return {
    ...tree,
    children: tree.children.map((child) =>
      child.type === 'section' ? sectionOf(child, attributions, citations) : child,
    ),
  };
}
