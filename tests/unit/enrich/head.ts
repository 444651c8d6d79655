import type { DateMention } from '#document/date.ts';
import type { Dateline, Metadata, MetadataField, ParsedSection, ParsedTree, Position } from '#document/tree.ts';
import { nowhere } from '../../support/tree.ts';

/** The place of whole lines; the offsets in them do not matter. */
const linesFrom = (from: number, to: number): Position => ({
  start: { line: from, column: 1, offset: 0 },
  end: { line: to, column: 2, offset: 1 },
});

/** A date as a page prints it. */
export const mention = (edtf: string, facts: Partial<DateMention> = {}): DateMention => ({
  edtf,
  time: null,
  zone: null,
  ambiguous: false,
  weekday: null,
  ...facts,
});

/** What a page tells in a field, on lines `from` to `to`. */
export const metadata = (
  field: MetadataField,
  text: string | null,
  from: number,
  facts: Partial<Metadata> = {},
  to = from,
): Metadata => ({ type: 'metadata', field, value: text ?? field, text, position: linesFrom(from, to), ...facts });

/** A paragraph that begins with an agency's dateline. */
export const opening = (line: number, facts: Partial<Dateline>): ParsedSection => ({
  type: 'section',
  kind: 'article',
  inferred: false,
  turn: null,
  answers: [],
  label: null,
  note: null,
  children: [
    {
      type: 'paragraph',
      shape: 'plain',
      children: [
        {
          type: 'dateline',
          value: 'DATELINE',
          place: null,
          agency: null,
          date: null,
          position: linesFrom(line, line),
          ...facts,
        },
      ],
      position: linesFrom(line, line),
    },
  ],
  position: linesFrom(line, line),
});

export const treeOf = (...children: ParsedTree['children']): ParsedTree => ({
  type: 'root',
  children,
  position: nowhere,
});
