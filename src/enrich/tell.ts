import type { Capture } from '#document/capture.ts';
import type { Document } from '#document/document.ts';
import type { Evidence } from '#document/evidence.ts';
import { isMixedScript, LETTER_RUNS } from '#document/fold.ts';
import type { FormatName, Parsed } from '#document/format.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { Registers } from '#document/register.ts';
import type { Decision } from '#document/rule.ts';
import type { ParsedTree, SpokenTree } from '#document/tree.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { givenNameFirst } from '#names/given-name-first.ts';
import { namesIn } from '#names/names-in.ts';
import { resolveDate } from './date.ts';
import { spokenTree } from './document-tree.ts';
import { languagesOffered, placeOf, publisherOf, statedFacts, titleOf, valuesOf } from './facts.ts';
import { LANGUAGE_SAMPLE, languageOf } from './language.ts';
import { withNamedQuestions } from './named-questions.ts';
import { sourceAddress } from './source-address.ts';
import { resolveSpeakers } from './speakers.ts';

/** What telling of a document needs beside the parsed page. */
export interface TellInput {
  readonly capture: Capture;
  readonly parsed: Parsed;
  /** Name of the format and the evidence for it. */
  readonly format: { readonly name: FormatName; readonly evidence: Evidence };
  /** What was found wrong with the capture beside its layout. */
  readonly problems: readonly Problem[];
  /** Id of the document where the editor gives none. */
  readonly id: string;
  /** Who is known by name. */
  readonly registers: Registers;
}

/** All that is told of a document without numbering its paragraphs: what a report says. */
export interface ToldDocument extends Omit<Document, 'paragraphs' | 'words' | 'permanence' | 'tree' | 'bytes'> {
  readonly tree: SpokenTree;
}

/** What is told of a document, and by which rules it was judged. */
export interface Told {
  readonly document: ToldDocument;
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
  { capture, problems }: TellInput,
  { title, publisher }: Pick<Document, 'title' | 'publisher'>,
  words: string,
): Problem[] {
  const { file, editor, lines } = capture;
  const at = { file, line: null };
  return [
    ...(title === null ? [problem('title-missing', at)] : []),
    ...(words.trim() === '' && lines.length > 0 ? [problem('no-text', at)] : []),
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
function provenanceOf({ capture, format }: TellInput, url: Document['provenance']['url']): Document['provenance'] {
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

/** The words with which a text begins: so many as show its language, and not blanks alone where it has words. */
function firstWords(tree: ParsedTree): string {
  let words = '';
  for (const section of sections(tree))
    for (const paragraph of paragraphs(section)) {
      if (words.length > LANGUAGE_SAMPLE && words.trim() !== '') return words;
      words += `${words === '' ? '' : '\n'}${wordsOf(paragraph)}`;
    }
  return words;
}

/** Tells of a document: dates judged, speakers resolved, facts gathered with their lines. */
export function tell(input: TellInput): Told {
  const { capture, parsed, registers } = input;
  const { tree } = parsed;
  const { editor } = capture;
  const dating = resolveDate(tree, capture);
  const address = sourceAddress(tree, capture);
  const { speakers, attributions } = resolveSpeakers(tree, namesAround(tree), parsed.titledSpeaker, registers.people);
  const words = firstWords(tree);
  const title = titleOf(tree, editor);
  const kind = editor?.kind ?? parsed.kind;
  const publisher = publisherOf(parsed, editor, registers.organisations);
  const document: ToldDocument = {
    id: editor?.id ?? input.id,
    title,
    stated: statedFacts(parsed, editor),
    kind,
    language: editor?.language ?? languageOf(words, title ?? ''),
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
    provenance: provenanceOf(input, address.url),
    problems: [
      ...capture.problems,
      ...parsed.problems,
      ...dating.problems,
      ...address.problems,
      ...lacks(input, { title, publisher }, words),
    ],
    tree: withNamedQuestions(spokenTree(tree, attributions), kind),
    capture: capture.text,
  };
  return { document, decisions: [...parsed.decisions, ...dating.decisions] };
}
