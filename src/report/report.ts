import type { Document, Evidenced } from '#document/document.ts';
import type { Leaf, Metadata, MetadataField, SpokenSection, SpokenTree } from '#document/tree.ts';
import { leaves, sections } from '#document/walk.ts';
import type { Told } from '#enrich/tell.ts';
import { evidenceInWords } from '#strings/evidence.ts';
import { lineFinder } from './lines.ts';
import type { ReadingReport } from './reading-report.ts';
import { problemInWords } from '#strings/problems.ts';

/** A label that names nobody: the dash before a line of a dialogue. */
const DASH = /^[-–—]$/u;

/** What parts a note from the words after it, at its end. */
const COLON_AT_END = /[:：]$/u;

/**
 * The report of a document as read from a file.
 * Each line stands in one place: with the text if any of it is text, else as label, metadata, caption or furniture.
 * @param firstLine 1-based line of the file on which the capture begins; 1 for a bare capture
 */
export function reportOf({ document, decisions }: Told, file: string, firstLine = 1): ReadingReport {
  const shift = firstLine - 1;
  const linesOf = lineFinder(document, shift);
  const { tree } = document;
  const beside = leavesBeside(tree);
  const ofField = (wanted: MetadataField): Leaf[] => beside.metadata.filter(({ field }) => field === wanted);

  const all = sections(tree);
  // Two sections may begin and end on one line, which then is in the text of both.
  const textLines = all.map((section) => linesOf(textOf(section)));
  const placed = new Uint8Array(document.provenance.lines + firstLine);
  const place = (lines: readonly number[]): void => {
    for (const line of lines) placed[line] = 1;
  };
  for (const lines of textLines) place(lines);
  const claim = (lines: number[]): number[] => {
    const free = lines.some((line) => placed[line] === 1) ? lines.filter((line) => placed[line] !== 1) : lines;
    place(free);
    return free;
  };
  const labelLines = all.map(({ label, note }) => claim(linesOf([label, note].filter((node) => node !== null))));

  return {
    file,
    id: document.id,
    format: document.provenance.format,
    formatWhy: evidenceInWords(document.provenance.formatEvidence),
    encoding: document.provenance.encoding,
    sha256: document.provenance.sha256,
    kind: document.kind,
    language: document.language,
    title: document.title,
    titleLines: linesOf(ofField('title')),
    summary: document.summary,
    summaryLines: linesOf(ofField('summary')),
    date: dated(document.date, shift),
    statedDate: dated(document.statedDate, shift),
    published: document.published,
    place: shifted(document.place, shift),
    publisher: shifted(document.publisher && { ...document.publisher, text: document.publisher.name }, shift),
    languagesAvailable: document.languagesAvailable,
    topics: document.topics,
    geography: document.geography,
    persons: document.persons,
    publishedIn: document.publishedIn,
    speakers: document.speakers.map(({ id, name, roles, labels, turns, words, inferred }) => ({
      id,
      name,
      roles,
      labels,
      turns,
      words,
      inferred,
    })),
    sections: all.map((section, index) => ({
      type: section.kind,
      speaker: section.speaker?.name ?? null,
      role: section.role,
      label: section.label && !DASH.test(section.label.name) ? section.label.name : null,
      labelLines: labelLines[index] ?? [],
      note: section.note?.value.trimEnd().replace(COLON_AT_END, '').trimEnd() ?? null,
      inferred: section.inferred,
      turn: section.turn,
      answers: section.answers,
      lines: textLines[index] ?? [],
    })),
    metadataLines: claim(linesOf(beside.metadata)),
    captionLines: claim(linesOf(beside.captions)),
    furniture: claim(linesOf(beside.furniture)),
    decisions:
      shift === 0 ? [...decisions] : decisions.map((decision) => ({ ...decision, line: decision.line + shift })),
    problems: document.problems.map((entry) => problemInWords({ ...entry, file })),
  };
}

/** What stands beside the text, or within it and is none of it. */
interface Beside {
  readonly metadata: Metadata[];
  readonly captions: Leaf[];
  readonly furniture: Leaf[];
}

function leavesBeside(tree: SpokenTree): Beside {
  const beside: Beside = { metadata: [], captions: [], furniture: [] };
  for (const leaf of leaves(tree))
    if (leaf.type === 'metadata') beside.metadata.push(leaf);
    else if (leaf.type === 'caption') beside.captions.push(leaf);
    else if (leaf.type === 'furniture' || leaf.type === 'markup') beside.furniture.push(leaf);
  return beside;
}

/** The leaves of a section that are text; what stands around the text within a paragraph is none. */
function textOf({ children }: SpokenSection): Leaf[] {
  const text: Leaf[] = [];
  for (const block of children)
    if (block.type === 'paragraph') for (const leaf of block.children) if (leaf.type !== 'furniture') text.push(leaf);
  return text;
}

function shifted(fact: Evidenced | null, shift: number): ReadingReport['place'] {
  if (fact === null) return null;
  const { text, lines, evidence } = fact;
  const why = evidence && evidenceInWords(evidence);
  return { text, lines: lines?.map((line) => line + shift) ?? null, why };
}

function dated(date: Document['date'], shift: number): ReadingReport['date'] {
  if (date === null) return null;
  const { edtf, time, basis, lines, evidence } = date;
  return { edtf, time, basis, lines: lines.map((line) => line + shift), why: evidenceInWords(evidence) };
}
