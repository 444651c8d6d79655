import type { EditorWords } from '#document/editor.ts';
import type { Document, Evidenced, Publisher } from '#document/document.ts';
import { foldForComparing } from '#document/fold.ts';
import type { Parsed } from '#document/format.ts';
import { referenceTo, type Register } from '#document/register.ts';
import { type Dateline, type Metadata, type MetadataField, type ParsedTree } from '#document/tree.ts';
import { datelineOf, metadataOf } from '#document/walk.ts';
import { linesOf } from './lines-of.ts';

/** Codes of the languages in a menu: `en-US1` … */
const LANGUAGE_CODES = /\b(\p{Ll}{2})-\p{Lu}{2}\d/gu;

type Editor = EditorWords | null;

/** What the page tells in a field, a text a line. */
export const valuesOf = (tree: ParsedTree, field: MetadataField): string[] =>
  metadataOf(tree, field).flatMap(({ text }) => text ?? []);

const onLines = (node: Metadata | undefined, text: string | null | undefined): Evidenced | null =>
  node && text ? { text, lines: linesOf(node.position), evidence: null } : null;

const atDateline = (dateline: Dateline | null, text: string | null | undefined): Evidenced | null =>
  dateline && text ? { text, lines: [dateline.position.start.line], evidence: null } : null;

const byEditor = (text: string | undefined): Evidenced | null =>
  text === undefined ? null : { text, lines: null, evidence: { name: 'editor', values: {} } };

/** The title as the editor or the page has it; the first of several lines. */
export const titleOf = (tree: ParsedTree, editor: Editor): string | null =>
  editor?.title ?? metadataOf(tree, 'title')[0]?.text ?? null;

/** Where it happened: as the editor says, on lines of its own, within a title or a date, in the dateline. */
export function placeOf(tree: ParsedTree, editor: Editor): Evidenced | null {
  const places = metadataOf(tree, 'place');
  const [title] = metadataOf(tree, 'title');
  const within = [title, ...metadataOf(tree, 'date'), ...metadataOf(tree, 'published')].find(
    (node) => node?.place !== undefined,
  );
  const dateline = datelineOf(tree);
  return (
    byEditor(editor?.place) ??
    onLines(places[0], places.map(({ text }) => text ?? '').join(', ')) ??
    onLines(within, within?.place) ??
    atDateline(dateline, dateline?.place)
  );
}

/** Who published it: as the editor says, on a line, in the dateline, by the layout. */
export function publisherOf({ tree, publisher }: Parsed, editor: Editor, organisations: Register): Publisher | null {
  const [printed] = metadataOf(tree, 'publisher');
  const dateline = datelineOf(tree);
  const found =
    byEditor(editor?.publisher) ??
    onLines(printed, printed?.text) ??
    atDateline(dateline, dateline?.agency) ??
    (publisher && { text: publisher.name, lines: null, evidence: publisher.evidence });
  if (found === null) return null;
  const { text, ...grounds } = found;
  return { ...referenceTo(text, organisations), ...grounds };
}

/** What the source prints where the editor says it otherwise; null where both say the same, or one says nothing. */
const ifOverruled = (printed: string | null | undefined, editor: string | undefined): string | null =>
  printed && editor !== undefined && foldForComparing(printed) !== foldForComparing(editor) ? printed : null;

/** The title, place and publisher of the source that the editor overrules: readers see them too, so that no word is lost. */
export function statedFacts(parsed: Parsed, editor: Editor): Document['stated'] {
  const publisher = publisherOf(parsed, null, new Map());
  return {
    title: ifOverruled(titleOf(parsed.tree, null), editor?.title),
    place: ifOverruled(placeOf(parsed.tree, null)?.text, editor?.place),
    publisher: ifOverruled(publisher?.lines && publisher.name, editor?.publisher),
  };
}

/** The languages that the page's menu offers, BCP 47, each once. */
export function languagesOffered(tree: ParsedTree): string[] {
  const menus = tree.children.flatMap((child) =>
    child.type === 'furniture' && child.what === 'language menu' ? [child.value] : [],
  );
  return [...new Set(menus.flatMap((menu) => [...menu.matchAll(LANGUAGE_CODES)].map((match) => match[1] ?? '')))];
}
