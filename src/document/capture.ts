import type { EditorWords } from './editor.ts';
import type { Problem } from './problem.ts';

/** How the capture was saved; decides which adapter in `read/` cuts it into lines. */
export type CaptureSyntax = 'text' | 'markdown' | 'html';

/** Inline marks that change what the words mean on the page and so must reach the reader. */
export const marks = ['strong', 'emphasis', 'strike', 'superscript', 'subscript'] as const;
export type Mark = (typeof marks)[number];

/**
 * What stands within the words of a text and is none of them: the end of a page of print, the numbers of its lines, the hyphen of a word that a line end
 * parts, the name and the times of the subtitle in which a sentence goes on, with the label or the words printed again there.
 */
export const asides = [
  'page number',
  'page header',
  'line number',
  'hyphen',
  'cue name',
  'time code',
  'repeated label',
  'repeated words',
] as const;

/**
 * A run of a line's text that stands in the capture as one run of characters.
 *
 * `at` is its offset in `Line.text`; `start` and `end` are offsets in `Capture.text` (UTF-16 code units).
 * Where `end - start` equals the length in the line, the run is verbatim; where it differs (an entity such as
 * `&nbsp;`), the whole run is indivisible and maps to the whole of `start…end`.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly marks?: readonly Mark[];
  /** What stands within the words of the line and is none of them: such a piece has no length in it. */
  readonly aside?: (typeof asides)[number];
}

/** What the markup of a Markdown or HTML capture says of a line; a line of plain text is always `line`. */
export type LineRole = 'line' | 'heading' | 'quotation' | 'item' | 'break' | 'boilerplate' | 'field';

/**
 * How the markup says that words name who speaks:
 * - `speech`: beyond doubt, as the speaker of a speech: `<speech><from>`, `class="speech__speaker"`, `data-speaker="Anna Reed"`
 * - `speaker`: by a class or property, `class="speaker-name"`, which lists of those present have too
 * - `term`: `<dt>`, `cite`: `<cite>`, `name`: `class="name"`: which name many other things
 */
export type NamingMark = 'speech' | 'speaker' | 'term' | 'cite' | 'name';

/** The run at the beginning of a line that the markup gives as a name. */
export interface NamedRun {
  /** In characters of `text`; more than none. */
  readonly length: number;
  /** So many of them are the name itself, where the markup sets his post, his party or his seat apart behind it. */
  readonly name?: number;
  readonly by: NamingMark;
}

/** Where a line stands in a table that holds no other; all count from 0, tables through the capture. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** A header cell, `<th>`. */
  readonly isHeader: boolean;
}

/** A row of a table of Markdown, all of which is one line: where it stands, and where its cells do. */
export interface RowPlace {
  /** Offset in the capture at which the table begins. */
  readonly table: number;
  /** Counted from 0, which heads the others. */
  readonly row: number;
  /** From the first to behind the last character of each cell, as offsets in the capture; null for a cell without words. */
  readonly cells: readonly (readonly [start: number, end: number] | null)[];
}

/**
 * The unit the parsers work on: one line of a plain text, one block of a Markdown or HTML capture.
 * `text` has no line terminator; hard-wrapped Markdown keeps its `\n` inside.
 */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Number of blank lines (text) or 1 (block boundary in Markdown and HTML) before this line; 0 where it follows at once. */
  readonly blanksBefore: number;
  readonly role: LineRole;
  /** Heading level 1–6 where `role` is `heading`. */
  readonly depth?: number;
  /** Length of the bold run at the beginning of the line, in characters of `text`; evidence for a speaker label. */
  readonly bold?: number;
  /** What an element, class or attribute gives as a name at the beginning of the line. */
  readonly named?: NamedRun;
  /** The cell of a table that the line is a part of. */
  readonly cell?: CellPlace;
  /** The row of a table that the line is, or is a part of. */
  readonly row?: RowPlace;
  /** Each turn of the page has an element of its own, and the line stands in none of them. */
  readonly isBesideTurns?: true;
  /** For `field`: what the markup calls it, e.g. `title`, `date`, `source_url` (front matter of the capture, `<meta>`, `<time>`). */
  readonly field?: string;
}

/** A capture as read: the text as saved with what is needed to point back into the file. */
export interface Capture {
  /** The path as given by the caller, never made absolute. */
  readonly file: string;
  readonly syntax: CaptureSyntax;
  /** The decoded text of the capture, without the editor's front matter and without a byte-order mark. */
  readonly text: string;
  /** The bytes of the capture, untouched: what its digests are of, and what is published as its original. */
  readonly bytes: Uint8Array;
  /** Number of bytes of the byte-order mark before the text. */
  readonly markBytes: number;
  /** WHATWG encoding label, e.g. `utf-8`, `windows-1251`, `utf-16le`. */
  readonly encoding: string;
  /** SHA-256 of the capture's bytes (front matter excluded), lower-case hexadecimal. */
  readonly sha256: string;
  /** SWHID of the capture's bytes, ISO/IEC 18670: `swh:1:cnt:` and the id that git gives them as a blob. */
  readonly swhid: string;
  /** 1-based line of the file on which the capture begins: 1 for a bare capture. */
  readonly firstLine: number;
  /** Offsets in `text` at which each of its lines begins; line n of the capture starts at `lineStarts[n - 1]`. */
  readonly lineStarts: readonly number[];
  readonly lines: readonly Line[];
  /** Spans of markup (tags, Markdown punctuation), sorted and disjoint; empty for plain text. */
  readonly markup: readonly { readonly start: number; readonly end: number }[];
  readonly editor: EditorWords | null;
  readonly problems: readonly Problem[];
}
