import { isBlankUnit } from './blank.ts';
import type {
  Dateline,
  Inline,
  Leaf,
  Metadata,
  MetadataField,
  ParsedParagraph,
  ParsedSection,
  TreeOf,
} from './tree.ts';

/**
 * The leaves of a tree in the order in which they stand in it.
 * A label or note of a section comes before the section's paragraphs.
 */
export function* leaves(tree: TreeOf<ParsedSection>): Generator<Leaf> {
  for (const child of tree.children) {
    if (child.type !== 'section') {
      yield child;
      continue;
    }
    if (child.label) yield child.label;
    if (child.note) yield child.note;
    for (const block of child.children) {
      if (block.type === 'paragraph') yield* block.children;
      else yield block;
    }
  }
}

/** The sections of a tree in reading order. */
export function sections<Of extends ParsedSection>(tree: TreeOf<Of>): Of[] {
  return tree.children.filter((child): child is Of => child.type === 'section');
}

/** The paragraphs of a section in reading order. */
export function paragraphs<Of extends ParsedParagraph>(section: TreeOf<Of>): Of[] {
  return section.children.filter((child): child is Of => child.type === 'paragraph');
}

/** What each tree that was asked has beside its text, found in one walk: a tree may have a hundred thousand children, and is asked for all fields. */
const metadata = new WeakMap<TreeOf<ParsedSection>, ReadonlyMap<MetadataField, readonly Metadata[]>>();

/** The pieces of a page that tell one thing about the document, in reading order. */
export function metadataOf(tree: TreeOf<ParsedSection>, field: MetadataField): readonly Metadata[] {
  const known =
    metadata.get(tree) ??
    Map.groupBy(
      tree.children.filter((child) => child.type === 'metadata'),
      (child) => child.field,
    );
  metadata.set(tree, known);
  return known.get(field) ?? [];
}

const datelines = new WeakMap<TreeOf<ParsedSection>, Dateline | null>();

/** The dateline of a document; null where it opens without one. */
export function datelineOf(tree: TreeOf<ParsedSection>): Dateline | null {
  const known = datelines.get(tree);
  if (known !== undefined) return known;
  const found = firstDateline(tree);
  datelines.set(tree, found);
  return found;
}

function firstDateline(tree: TreeOf<ParsedSection>): Dateline | null {
  for (const section of tree.children)
    if (section.type === 'section')
      for (const paragraph of section.children)
        if (paragraph.type === 'paragraph')
          for (const inline of paragraph.children) if (inline.type === 'dateline') return inline;
  return null;
}

/** How many words, parted by blanks, a text has. */
export function countWords(text: string): number {
  let count = 0;
  let isBetween = true;
  for (let at = 0; at < text.length; at += 1) {
    const isBlank = isBlankUnit(text.charCodeAt(at));
    if (isBetween && !isBlank) count += 1;
    isBetween = isBlank;
  }
  return count;
}

/**
 * Whether blanks stand between a leaf and the one before it that neither of them holds.
 * Runs of text keep their blanks themselves: what stands between two of them is markup, often inside a word.
 */
export function isApart(leaf: Inline, before: Inline | undefined): boolean {
  if (before === undefined || (leaf.type === 'text' && before.type === 'text')) return false;
  return leaf.position.start.offset > before.position.end.offset;
}

/**
 * The words of a paragraph as the source has them, datelines included, markup and furniture left out.
 * Blanks between a dateline and the text become one.
 */
export function wordsOf(paragraph: ParsedParagraph): string {
  const [only, second] = paragraph.children;
  if (only?.type === 'text' && second === undefined) return only.value;
  let words = '';
  for (const [index, inline] of paragraph.children.entries()) {
    if (
      words !== '' &&
      !isBlankUnit(words.charCodeAt(words.length - 1)) &&
      isApart(inline, paragraph.children[index - 1])
    )
      words += ' ';
    if (inline.type === 'text' || inline.type === 'dateline') words += inline.value;
  }
  return words;
}
