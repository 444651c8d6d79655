import { z } from 'zod';
import { marks } from './capture.ts';
import { dateMentionSchema } from './date.ts';
import { paragraphIdSchema } from './id.ts';

/** unist point: `line` and `column` are 1-based in the capture, `offset` is 0-based in `Capture.text` (UTF-16 code units). */
export const pointSchema = z.strictObject({
  /** 1-based line of the capture. */
  line: z.int().positive(),
  /** 1-based column, in UTF-16 code units. */
  column: z.int().positive(),
  /** 0-based offset in the capture’s text, in UTF-16 code units. */
  offset: z.int().nonnegative(),
});

/** unist position, half open: the character at `end.offset` no longer belongs to the node. */
export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema });

/** A word of a text, for counting. */
const WORD = /\S+/gu;

/** What stands around the text of a page. */
export const furnitureKinds = [
  'menu',
  'language menu',
  'skip link',
  'stray mark',
  'quotation mark',
  'address of a page',
  'print time',
  'counter',
  'photo counter',
  'page number',
  'page header',
  'clock',
  'telephone',
  'banner',
  'boilerplate',
  'link',
  'other headlines',
  'repeated title',
  'repeated date',
  'time code',
  'end mark',
  'closing mark',
  'path of the page',
  'address',
] as const;

/** Characters of the page around the text: menus, counters, share buttons. Set aside, never lost. */
export const furnitureSchema = z.strictObject({
  type: z.literal('furniture'),
  /** As it stands in the capture. */
  value: z.string(),
  /** What it is, for the capture page. */
  what: z.enum(furnitureKinds),
  /** Where it stands. */
  position: positionSchema,
});

/** Tags and punctuation of a Markdown or HTML capture. */
export const markupSchema = z.strictObject({
  type: z.literal('markup'),
  /** As it stands in the capture. */
  value: z.string(),
  /** Where it stands. */
  position: positionSchema,
});

export const metadataFields = [
  'title',
  'summary',
  'date',
  'time',
  'published',
  'updated',
  'place',
  'publisher',
  'url',
  'number',
  'topics',
  'geography',
  'persons',
  'sections',
  'status',
  'participants',
  'note',
] as const;

/** A piece of the page that tells something about the document rather than being its text. */
export const metadataSchema = z.strictObject({
  type: z.literal('metadata'),
  /** What it tells. */
  field: z.enum(metadataFields),
  /** As it stands in the capture. */
  value: z.string(),
  /** What is to be shown, without heading words or doubled blanks; null for a bare heading such as `Geography`. */
  text: z.string().nullable(),
  /** The date it holds, for `date`, `published`, `updated` and for a title that ends in a date. */
  date: dateMentionSchema.optional(),
  /** Zone printed with the time, for `time`. */
  zone: z.string().optional(),
  /** Place read out of it where the field is not itself `place` (a title ending in “, Moscow, May 8, 2021”). */
  place: z.string().optional(),
  /** Where it stands. */
  position: positionSchema,
});

/** Text under a picture. */
export const captionSchema = z.strictObject({
  type: z.literal('caption'),
  /** As it stands in the capture. */
  value: z.string(),
  /** Where it stands. */
  position: positionSchema,
});

/** A run of the text itself. `value` is what the source says; for plain text it is the slice of the capture, letter for letter. */
export const textSchema = z.strictObject({
  type: z.literal('text'),
  /** As it stands in the capture. */
  value: z.string(),
  /** Marks that change what the words mean: struck out, raised. */
  marks: z.array(z.enum(marks)).optional(),
  /** Where it stands. */
  position: positionSchema,
});

/** The agency's place, date and name before the first words, kept as printed. */
export const datelineSchema = z.strictObject({
  type: z.literal('dateline'),
  /** As it stands in the capture. */
  value: z.string(),
  /** Place it names, as shown to a reader. */
  place: z.string().nullable(),
  /** Agency it names, as printed. */
  agency: z.string().nullable(),
  /** The date it gives, often without a year. */
  date: dateMentionSchema.nullable(),
  /** Where it stands. */
  position: positionSchema,
});

/** The printed name before a statement. `value` has the colon, `name` has not. */
export const labelSchema = z.strictObject({
  type: z.literal('label'),
  /** As it stands in the capture. */
  value: z.string(),
  /** The printed name without the colon. */
  name: z.string(),
  /** Where it stands. */
  position: positionSchema,
});

/** A remark of the transcript's maker beside the label: `(retranslated)`, `(speaks after Wang Yi)`. */
export const noteSchema = z.strictObject({
  type: z.literal('note'),
  /** As it stands in the capture. */
  value: z.string(),
  /** Where it stands. */
  position: positionSchema,
});

const inlineSchema = z.discriminatedUnion('type', [textSchema, datelineSchema, markupSchema, furnitureSchema]);

const parsedParagraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  /** A list item is set as one; everything else is `plain`. */
  shape: z.enum(['plain', 'item']),
  /** Its words in order, with what stands between them. */
  children: z.array(inlineSchema),
  /** Where it stands. */
  position: positionSchema,
});

/** What a paragraph is cited by. */
export const citationSchema = z.strictObject({
  /** Published or provisional id. */
  id: paragraphIdSchema,
  /** Short digest of the words, for links that carry what the sender saw. */
  digest: z.string(),
});

/** The unit of citation, or a heading, stage line or elision, which is found by the paragraph beside it. */
export const paragraphSchema = parsedParagraphSchema.extend({
  /** Null for what is not cited by itself. */
  citation: citationSchema.nullable(),
});

export const sectionKinds = [
  'speech',
  'statement',
  'question',
  'answer',
  'article',
  'heading',
  'list',
  'quotation',
  'stage',
  'elision',
] as const;

/** What stands within sections and between them alike. */
const besideText = [furnitureSchema, markupSchema, captionSchema, metadataSchema] as const;

const parsedSectionSchema = z.strictObject({
  type: z.literal('section'),
  /** What the section is. */
  kind: z.enum(sectionKinds),
  /** The speaker does not stand here but follows from the title or the layout. */
  inferred: z.boolean(),
  /** Number of the turn this section belongs to, from 1; null outside turns. */
  turn: z.int().positive().nullable(),
  /** For an answer: the turns of the questions it answers. */
  answers: z.array(z.int().positive()),
  /** The printed name before its first words, null in the sections that go on. */
  label: labelSchema.nullable(),
  /** The remark beside the label. */
  note: noteSchema.nullable(),
  /** Its paragraphs, and what stands between them. */
  children: z.array(z.discriminatedUnion('type', [parsedParagraphSchema, ...besideText])),
  /** Where it stands. */
  position: positionSchema,
});

/** Who speaks in a section: a reference to `Document.speakers`. */
export const sectionSpeakerSchema = z.strictObject({
  /** Key of the speaker within the document. */
  id: z.string(),
  /** Name without the office; null for an office that the source fills with nobody. */
  name: z.string().nullable(),
});

/**
 * A part of the body. A turn of speech is one section, or several where a stage line, an elision or a quotation stands inside it:
 * all sections of one turn have the same `turn` and only the first has the label.
 */
export const sectionSchema = parsedSectionSchema.extend({
  /** Null where nobody in particular speaks. */
  speaker: sectionSpeakerSchema.nullable(),
  /** Office as printed in this label, null where none is. */
  role: z.string().nullable(),
  /** Its paragraphs, and what stands between them. */
  children: z.array(z.discriminatedUnion('type', [paragraphSchema, ...besideText])),
});

/** The tree of a document. The leaves tile the capture: they cover every non-blank character exactly once. */
export const rootSchema = z.strictObject({
  type: z.literal('root'),
  /** The parts of the capture in its order. */
  children: z.array(z.discriminatedUnion('type', [sectionSchema, ...besideText])),
  /** Where it stands. */
  position: positionSchema,
});

export type Point = z.infer<typeof pointSchema>;
export type Position = z.infer<typeof positionSchema>;
export type FurnitureKind = (typeof furnitureKinds)[number];
export type Furniture = z.infer<typeof furnitureSchema>;
export type Markup = z.infer<typeof markupSchema>;
export type MetadataField = (typeof metadataFields)[number];
export type Metadata = z.infer<typeof metadataSchema>;
export type Caption = z.infer<typeof captionSchema>;
export type Text = z.infer<typeof textSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Label = z.infer<typeof labelSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type Citation = z.infer<typeof citationSchema>;
/** A paragraph as a format reads it: nobody has numbered it. */
export type ParsedParagraph = z.infer<typeof parsedParagraphSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type SectionKind = (typeof sectionKinds)[number];
/** A section as a format reads it: it has a label, but nobody has said who that is. */
export type ParsedSection = z.infer<typeof parsedSectionSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionSpeaker = z.infer<typeof sectionSpeakerSchema>;
export type DocumentTree = z.infer<typeof rootSchema>;

/** What stands beside the text, and a node that holds text. */
type Among<Node> = Furniture | Markup | Caption | Metadata | Node;

/** A tree whose sections are read or resolved: what walks a tree takes either. */
interface TreeOf<Of> {
  readonly children: readonly Among<Of>[];
}

/** The tree as a format reads it; `enrich` makes the document's tree of it. */
export interface ParsedTree extends TreeOf<ParsedSection> {
  readonly type: 'root';
  readonly position: Position;
}

export type Leaf = Furniture | Markup | Metadata | Caption | Text | Dateline | Label | Note;

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

/** The pieces of a page that tell one thing about the document, in reading order. */
export function metadataOf(tree: TreeOf<ParsedSection>, field: MetadataField): Metadata[] {
  return tree.children.filter((child) => child.type === 'metadata').filter((child) => child.field === field);
}

/** The dateline of a document; null where it opens without one. */
export function datelineOf(tree: TreeOf<ParsedSection>): Dateline | null {
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
  for (WORD.lastIndex = 0; WORD.test(text);) count += 1;
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
  let words = '';
  for (const [index, inline] of paragraph.children.entries()) {
    if (words !== '' && isApart(inline, paragraph.children[index - 1])) words += ' ';
    if (inline.type === 'text' || inline.type === 'dateline') words += inline.value;
  }
  return words;
}
