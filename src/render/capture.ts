import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressesFor } from '#addresses/addresses.ts';
import type { ByteRun, Document } from '#document/document.ts';
import { paragraphNumber } from '#document/paragraph-number.ts';
import type { FurnitureKind, Leaf, MetadataField } from '#document/tree.ts';
import { classes } from '#markup/names.ts';
import { serialise } from './body.ts';
import { captureLines, type CaptureLine, type Span } from './capture-lines.ts';
import { controlsShown } from './controls.ts';

/** What the capture page calls the parts of a capture, in the language of the interface. */
export interface CaptureLabels {
  /** BCP 47 of these labels. */
  readonly language: string;
  /** Name of a line's link. */
  readonly line: (number: number) => string;
  /** The bytes in a row from which words were read. */
  readonly bytes: (run: ByteRun) => string;
  readonly text: string;
  readonly label: string;
  readonly note: string;
  readonly dateline: string;
  readonly caption: string;
  readonly markup: string;
  readonly furniture: string;
  readonly around: Readonly<Record<FurnitureKind, string>>;
  readonly metadata: string;
  readonly fields: Readonly<Record<MetadataField, string>>;
}

/** The part of a capture a leaf belongs to, as the page colours it. */
const classOf = {
  text: classes.text,
  dateline: classes.text,
  label: classes.label,
  note: classes.label,
  caption: classes.caption,
  metadata: classes.metadata,
  furniture: classes.furniture,
  markup: classes.furniture,
} as const satisfies Record<Leaf['type'], string>;

function name(leaf: Leaf, labels: CaptureLabels): string {
  switch (leaf.type) {
    case 'metadata':
      return `${labels.metadata}: ${labels.fields[leaf.field]}`;
    case 'furniture':
      return `${labels.furniture}: ${labels.around[leaf.what]}`;
    default:
      return labels[leaf.type];
  }
}

function spanContent({ leaf, text }: Span): ElementContent[] {
  const shown = controlsShown(text);
  return leaf ? [h('span', { class: classOf[leaf.type] }, shown)] : shown;
}

/** What a row needs of its document. */
type Captured = Pick<Document, 'id' | 'bytes'>;

/** What the line was read as, each thing once, with links to the paragraphs that begin on it and the bytes of these. */
function reading(line: CaptureLine, { id, bytes }: Captured, labels: CaptureLabels): ElementContent[] {
  const names = [...new Set(line.spans.flatMap(({ leaf }) => (leaf ? [name(leaf, labels)] : [])))];
  const addressOf = addressesFor(labels.language);
  const paragraphs = line.paragraphs.flatMap((paragraph): ElementContent[] => {
    const link = h('a', { href: addressOf.paragraph(id, paragraph) }, `¶\u00A0${paragraphNumber(paragraph)}`);
    const runs = (bytes[paragraph] ?? []).map(labels.bytes).join(', ');
    return [{ type: 'text', value: ' ' }, link, { type: 'text', value: runs === '' ? '' : ` ${runs}` }];
  });
  return [{ type: 'text', value: names.join(', ') }, ...paragraphs];
}

function row(line: CaptureLine, document: Captured, labels: CaptureLabels): Element {
  const anchor = `L${String(line.number)}`;
  const link = h(
    'a',
    { class: classes.number, href: `#${anchor}`, ariaLabel: labels.line(line.number) },
    String(line.number),
  );
  if (line.spans.length === 0) return h('li', { id: anchor }, [link]);
  return h('li', { id: anchor }, [
    link,
    h('span', { class: classes.line }, line.spans.flatMap(spanContent)),
    h('span', { class: classes.as, dir: 'auto' }, reading(line, document, labels)),
  ]);
}

/**
 * The capture as an HTML list of its lines, each with its number as a link and with what it was read as.
 * All characters are shown; control characters HTML does not allow become U+FFFD, and those
 * that would turn the order of the line are named instead of obeyed.
 */
export function captureHtml(
  document: Pick<Document, 'id' | 'tree' | 'capture' | 'bytes'>,
  labels: CaptureLabels,
): string {
  const rows = captureLines(document).map((line) => row(line, document, labels));
  return serialise({ type: 'root', children: [h('ol', { class: classes.capture, dir: 'auto' }, rows)] });
}
