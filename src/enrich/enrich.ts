import type { Capture } from '#document/capture.ts';
import type { Document, Evidenced, Publisher } from '#document/document.ts';
import type { Evidence } from '#document/evidence.ts';
import { isMixedScript, LETTER_RUNS } from '#document/fold.ts';
import type { Parsed } from '#document/format.ts';
import { givenNameFirst } from '#names/given-name-first.ts';
import { namesIn } from '#names/names-in.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import {
  countWords,
  datelineOf,
  metadataOf,
  paragraphs,
  sections,
  wordsOf,
  type Dateline,
  type ParsedTree,
  type Metadata,
  type MetadataField,
} from '#document/tree.ts';
import { referenceTo, type Registers } from '#document/register.ts';
import type { Changes } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { resolveDate } from './date.ts';
import { documentTree } from './document-tree.ts';
import { languageOf } from './language.ts';
import { assignIds } from './assign-ids.ts';
import { resolveSpeakers } from './speakers.ts';

/** What enrichment needs beside the parsed page. */
export interface EnrichInput {
  readonly capture: Capture;
  readonly parsed: Parsed;
  /** Name of the format and the evidence for it. */
  readonly format: { readonly name: string; readonly evidence: Evidence };
  /** What was found wrong with the capture beside its layout. */
  readonly problems: readonly Problem[];
  /** Id of the document where the editor gives none. */
  readonly id: string;
  /** What was published of a document, by its id. */
  readonly ledgerOf: (id: string) => Ledger | null;
  /** Who is known by name. */
  readonly registers: Registers;
}

/** A document, and what its words change in what was published of it. */
export interface Enriched {
  readonly document: Document;
  readonly changes: Changes;
}

const LANGUAGE_CODES = /\b(\p{Ll}{2})-\p{Lu}{2}\d/gu;

const valuesOf = (tree: ParsedTree, field: MetadataField): string[] =>
  metadataOf(tree, field).flatMap((node) => (node.text === null ? [] : [node.text]));

function fact(node: Metadata | undefined, text: string | null | undefined): Evidenced | null {
  if (!node || !text) return null;
  const lines: number[] = [];
  for (let line = node.position.start.line; line <= node.position.end.line; line += 1) lines.push(line);
  return { text, lines, evidence: null };
}

const atDateline = (dateline: Dateline | null, text: string | null): Evidenced | null =>
  dateline && text ? { text, lines: [dateline.position.start.line], evidence: null } : null;

const byEditor = (text: string | undefined): Evidenced | null =>
  text === undefined ? null : { text, lines: null, evidence: { name: 'editor', values: {} } };

function publisherOf(
  { tree, publisher }: Parsed,
  editor: Capture['editor'],
  { organisations }: Registers,
): Publisher | null {
  const [printed] = metadataOf(tree, 'publisher');
  const dateline = datelineOf(tree);
  const found =
    byEditor(editor?.publisher) ??
    fact(printed, printed?.text) ??
    atDateline(dateline, dateline?.agency ?? null) ??
    (publisher && { text: publisher.name, lines: null, evidence: publisher.evidence });
  if (found === null) return null;
  const { text, ...grounds } = found;
  return { ...referenceTo(text, organisations), ...grounds };
}

/** Words that mix two alphabets: listed once a document, with the line of the first. */
function mixedScript(capture: Capture, file: string): Problem[] {
  let first: { word: string; offset: number } | null = null;
  let count = 0;
  for (const match of capture.text.matchAll(LETTER_RUNS)) {
    if (!isMixedScript(match[0])) continue;
    count += 1;
    first ??= { word: match[0], offset: match.index };
  }
  if (!first) return [];
  const line = fileLineAt(capture, first.offset);
  const { word } = first;
  const [at, others] = [{ file, line }, count - 1];
  return [
    others === 0
      ? problem('mixed-script-word', at, 'plain', { word })
      : problem('mixed-script-word', at, 'more', { word, count: others }),
  ];
}

/** Makes the document: dates judged, speakers resolved, paragraphs numbered, facts gathered with their lines. */
export function enrich({ capture, parsed, format, problems: found, id, ledgerOf, registers }: EnrichInput): Enriched {
  const documentId = capture.editor?.id ?? id;
  const { file, editor } = capture;
  const tree = parsed.tree;
  const dating = resolveDate(tree, capture);
  const listedPersons = valuesOf(tree, 'persons').map(givenNameFirst);
  const titleNames = namesIn(metadataOf(tree, 'title')[0]?.text ?? '');
  const participants = valuesOf(tree, 'participants').flatMap(namesIn);
  const { speakers, attributions } = resolveSpeakers(
    tree,
    [...listedPersons, ...titleNames, ...participants],
    parsed.titledSpeaker,
    registers.people,
  );
  const { citations, permanence, changes } = assignIds(tree, attributions, ledgerOf(documentId), documentId);
  const [title] = metadataOf(tree, 'title');
  const places = metadataOf(tree, 'place');
  const [place] = places;
  const placed = [title, ...metadataOf(tree, 'date'), ...metadataOf(tree, 'published')].find(
    (node) => node?.place !== undefined,
  );
  const dateline = datelineOf(tree);
  const text = sections(tree)
    .flatMap((section) => paragraphs(section).map(wordsOf))
    .join('\n');
  const languageMenu = tree.children.flatMap((child) =>
    child.type === 'furniture' && child.what === 'language menu'
      ? [...child.value.matchAll(LANGUAGE_CODES)].map((match) => match[1] ?? '')
      : [],
  );
  const shownTitle = editor?.title ?? title?.text ?? null;
  const problems: Problem[] = [...capture.problems, ...parsed.problems, ...dating.problems];
  if (shownTitle === null) problems.push(problem('title-missing', { file, line: null }));
  if (text.trim() === '' && capture.lines.length > 0) problems.push(problem('no-text', { file, line: null }));
  problems.push(...mixedScript(capture, file), ...found);
  if (editor?.date !== undefined && editor.why === undefined)
    problems.push(problem('why-missing', { file, line: null }, 'plain', { date: editor.date }));
  const publisher = publisherOf(parsed, editor, registers);
  if (publisher === null) problems.push(problem('publisher-missing', { file, line: null }));

  const document: Document = {
    id: documentId,
    title: shownTitle,
    kind: editor?.kind ?? parsed.kind,
    language: editor?.language ?? languageOf(text || (shownTitle ?? '')),
    summary: valuesOf(tree, 'summary').join('\n') || null,
    date: dating.date,
    statedDate: dating.statedDate,
    published: dating.published,
    place:
      byEditor(editor?.place) ??
      fact(place, places.map((node) => node.text ?? '').join(', ')) ??
      fact(placed, placed?.place) ??
      atDateline(dateline, dateline?.place ?? null),
    publisher,
    speakers,
    languagesAvailable: [...new Set(languageMenu)],
    topics: valuesOf(tree, 'topics'),
    geography: valuesOf(tree, 'geography'),
    persons: valuesOf(tree, 'persons'),
    publishedIn: valuesOf(tree, 'sections').flatMap((list) => list.split(', ')),
    related: editor?.related ?? [],
    paragraphs: citations.size,
    words: countWords(text),
    provenance: {
      file,
      sha256: capture.sha256,
      encoding: capture.encoding,
      lines: capture.lineStarts.length,
      characters: capture.text.length,
      format: format.name,
      formatEvidence: format.evidence,
      url: editor?.url ?? valuesOf(tree, 'url')[0] ?? null,
      captured: editor?.captured ?? null,
      note: editor?.provenance ?? null,
    },
    problems,
    permanence,
    tree: documentTree(tree, attributions, citations),
    capture: capture.text,
  };
  return { document, changes };
}
