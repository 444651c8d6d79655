import type { Capture } from '#document/capture.ts';
import type { Document } from '#document/document.ts';
import type { Evidence } from '#document/evidence.ts';
import { isMixedScript, LETTER_RUNS } from '#document/fold.ts';
import type { FormatName, Parsed } from '#document/format.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Registers } from '#document/register.ts';
import type { Decision } from '#document/rule.ts';
import { type ParsedTree } from '#document/tree.ts';
import { countWords, paragraphs, sections, wordsOf } from '#document/walk.ts';
import type { Changes } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { givenNameFirst } from '#names/given-name-first.ts';
import { namesIn } from '#names/names-in.ts';
import { assignIds } from './assign-ids.ts';
import { resolveDate } from './date.ts';
import { documentTree } from './document-tree.ts';
import { languagesOffered, placeOf, publisherOf, statedFacts, titleOf, valuesOf } from './facts.ts';
import { languageOf } from './language.ts';
import { sourceAddress } from './source-address.ts';
import { resolveSpeakers } from './speakers.ts';

/** What enrichment needs beside the parsed page. */
export interface EnrichInput {
  readonly capture: Capture;
  readonly parsed: Parsed;
  /** Name of the format and the evidence for it. */
  readonly format: { readonly name: FormatName; readonly evidence: Evidence };
  /** What was found wrong with the capture beside its layout. */
  readonly problems: readonly Problem[];
  /** Id of the document where the editor gives none. */
  readonly id: string;
  /** What was published of a document, by its id. */
  readonly ledgerOf: (id: string) => Ledger | null;
  /** Who is known by name. */
  readonly registers: Registers;
}

/** A document, what its words change in what was published of it, and by which rules it was judged. */
export interface Enriched {
  /** All of it but the bytes of its paragraphs, which whoever has the bytes tells. */
  readonly document: Omit<Document, 'bytes'>;
  readonly changes: Changes;
  readonly decisions: readonly Decision[];
}

/** Words that mix two alphabets: listed once a document, with the line of the first. */
function mixedScript(capture: Capture): Problem[] {
  if (!isMixedScript(capture.text)) return [];
  const mixed = capture.text.matchAll(LETTER_RUNS).filter(([word]) => isMixedScript(word));
  const first = mixed.next().value;
  if (!first) return [];
  const at = { file: capture.file, line: fileLineAt(capture, first.index) };
  const [word] = first;
  const count = mixed.reduce((others) => others + 1, 0);
  return [
    count === 0
      ? problem('mixed-script-word', at, 'plain', { word })
      : problem('mixed-script-word', at, 'more', { word, count }),
  ];
}

/** What the document lacks: a title, a text, a reason for its date, a publisher. */
function lacks(
  { capture, problems }: EnrichInput,
  { title, publisher }: Pick<Document, 'title' | 'publisher'>,
  text: string,
): Problem[] {
  const { file, editor, lines } = capture;
  const at = { file, line: null };
  return [
    ...(title === null ? [problem('title-missing', at)] : []),
    ...(text.trim() === '' && lines.length > 0 ? [problem('no-text', at)] : []),
    ...mixedScript(capture),
    ...problems,
    ...(editor?.date !== undefined && editor.why === undefined
      ? [problem('why-missing', at, 'plain', { date: editor.date })]
      : []),
    ...(publisher === null ? [problem('publisher-missing', at)] : []),
  ];
}

/** Names that the page gives outside its labels. */
const namesAround = (tree: ParsedTree): string[] => [
  ...valuesOf(tree, 'persons').map(givenNameFirst),
  ...namesIn(titleOf(tree, null) ?? ''),
  ...valuesOf(tree, 'participants').flatMap(namesIn),
];

/** Where the document comes from and how it was read. */
function provenanceOf({ capture, format }: EnrichInput, url: Document['provenance']['url']): Document['provenance'] {
  const { editor } = capture;
  return {
    file: capture.file,
    sha256: capture.sha256,
    swhid: capture.swhid,
    bytes: capture.bytes.length,
    original: capture.syntax === 'html' ? 'original.html.txt' : 'original.txt',
    encoding: capture.encoding,
    lines: capture.lineStarts.length,
    characters: capture.text.length,
    format: format.name,
    formatEvidence: format.evidence,
    url,
    captured: editor?.captured ?? null,
    note: editor?.provenance ?? null,
  };
}

/** Makes the document: dates judged, speakers resolved, paragraphs numbered, facts gathered with their lines. */
export function enrich(input: EnrichInput): Enriched {
  const { capture, parsed, registers } = input;
  const { tree } = parsed;
  const { editor } = capture;
  const id = editor?.id ?? input.id;
  const dating = resolveDate(tree, capture);
  const address = sourceAddress(tree, capture);
  const { speakers, attributions } = resolveSpeakers(tree, namesAround(tree), parsed.titledSpeaker, registers.people);
  const { citations, permanence, changes } = assignIds(tree, attributions, input.ledgerOf(id), id, capture.sha256);
  const text = sections(tree).flatMap(paragraphs).map(wordsOf).join('\n');
  const title = titleOf(tree, editor);
  const publisher = publisherOf(parsed, editor, registers.organisations);
  const document: Enriched['document'] = {
    id,
    title,
    stated: statedFacts(parsed, editor),
    kind: editor?.kind ?? parsed.kind,
    language: editor?.language ?? languageOf(text, title ?? ''),
    summary: valuesOf(tree, 'summary').join('\n') || null,
    date: dating.date,
    statedDate: dating.statedDate,
    published: dating.published,
    place: placeOf(tree, editor),
    publisher,
    speakers,
    languagesAvailable: languagesOffered(tree),
    topics: valuesOf(tree, 'topics'),
    geography: valuesOf(tree, 'geography'),
    persons: valuesOf(tree, 'persons'),
    publishedIn: valuesOf(tree, 'sections').flatMap((list) => list.split(', ')),
    related: editor?.related ?? [],
    paragraphs: citations.size,
    words: countWords(text),
    provenance: provenanceOf(input, address.url),
    problems: [
      ...capture.problems,
      ...parsed.problems,
      ...dating.problems,
      ...address.problems,
      ...lacks(input, { title, publisher }, text),
    ],
    permanence,
    tree: documentTree(tree, attributions, citations),
    capture: capture.text,
  };
  return { document, changes, decisions: [...parsed.decisions, ...dating.decisions] };
}
