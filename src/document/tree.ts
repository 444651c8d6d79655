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
  'line number',
  'hyphen',
  'clock',
  'telephone',
  'banner',
  'boilerplate',
  'link',
  'other headlines',
  'repeated title',
  'repeated date',
  'time code',
  'cue name',
  'repeated label',
  'repeated words',
  'end mark',
  'closing mark',
  'path of the page',
  'column heading',
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

/** The unit of citation, or a heading, stage line, elision or break, which is found by the paragraph beside it. */
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
  'break',
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
  /** Seats, parties or states as printed in this label, with commas between them; null where none is. */
  seat: z.string().nullable(),
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
/** A section of which is known who speaks in it, and whose paragraphs nobody has numbered. */
export type SpokenSection = ParsedSection & Pick<Section, 'speaker' | 'role' | 'seat'>;
export type SectionSpeaker = z.infer<typeof sectionSpeakerSchema>;
export type DocumentTree = z.infer<typeof rootSchema>;

/** What stands beside the text, and a node that holds text. */
type Among<Node> = Furniture | Markup | Caption | Metadata | Node;

/** A tree whose sections are read or resolved: what walks a tree takes either. */
export interface TreeOf<Of> {
  readonly children: readonly Among<Of>[];
}

interface RootOf<Of> extends TreeOf<Of> {
  readonly type: 'root';
  readonly position: Position;
}

/** The tree as a format reads it; `enrich` makes the document's tree of it. */
export type ParsedTree = RootOf<ParsedSection>;
/** The tree as `tell` hands it on: speakers are known, and no paragraph has a number. */
export type SpokenTree = RootOf<SpokenSection>;

export type Leaf = Furniture | Markup | Metadata | Caption | Text | Dateline | Label | Note;
