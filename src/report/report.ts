import type { Document, Evidenced } from '#document/document.ts';
import { lineStartsOf } from '#document/line-starts.ts';
import { leaves, paragraphs, sections, type Leaf, type Section } from '#document/tree.ts';

/** The reading report of one file: the machine interface of the `check` command. Line numbers are those of the file. */
export interface ReadingReport {
  file: string;
  id: string;
  format: string;
  formatWhy: string;
  encoding: string;
  sha256: string;
  kind: Document['kind'];
  language: string;
  title: string | null;
  titleLines: number[];
  summary: string | null;
  summaryLines: number[];
  date: { edtf: string; time: string | null; basis: string; lines: number[]; why: string } | null;
  statedDate: { edtf: string; time: string | null; basis: string; lines: number[]; why: string } | null;
  published: string | null;
  place: Evidenced | null;
  publisher: Evidenced | null;
  languagesAvailable: string[];
  topics: string[];
  geography: string[];
  persons: string[];
  publishedIn: string[];
  speakers: Document['speakers'];
  sections: {
    type: Section['kind'];
    speaker: string | null;
    role: string | null;
    label: string | null;
    labelLines: number[];
    note: string | null;
    inferred: boolean;
    turn: number | null;
    answers: number[];
    lines: number[];
  }[];
  captionLines: number[];
  metadataLines: number[];
  furniture: number[];
  problems: Document['problems'];
}

/** Turns leaves into the lines on which their non-blank characters stand, numbered as in the file. */
function lineFinder(document: Document, shift: number): (found: Iterable<Pick<Leaf, 'position'>>) => number[] {
  const { capture } = document;
  const starts = lineStartsOf(capture);
  const blank = (line: number): boolean =>
    capture.slice(starts[line - 1], starts[line] ?? capture.length).trim() === '';
  return (found) => {
    const lines = new Set<number>();
    for (const { position } of found)
      for (let line = position.start.line; line <= position.end.line; line += 1) {
        if (line === position.end.line && position.end.column === 1 && line > position.start.line) continue;
        if (starts.length < position.end.line || !blank(line)) lines.add(line + shift);
      }
    return [...lines].sort((a, b) => a - b);
  };
}

/**
 * The report of a document as read from a file.
 * Each line stands in one place: with the text if any of it is text, else as label, metadata, caption or furniture.
 * @param firstLine 1-based line of the file on which the capture begins; 1 for a bare capture
 */
export function reportOf(document: Document, file: string, firstLine = 1): ReadingReport {
  const shift = firstLine - 1;
  const linesOf = lineFinder(document, shift);
  const taken = new Set<number>();
  const claim = (lines: number[]): number[] => {
    const free = lines.filter((line) => !taken.has(line));
    for (const line of free) taken.add(line);
    return free;
  };
  const shifted = (fact: Evidenced | null): Evidenced | null =>
    fact && { ...fact, lines: fact.lines?.map((line) => line + shift) ?? null };
  const dated = (date: Document['date']) =>
    date && {
      edtf: date.edtf,
      time: date.time,
      basis: date.basis,
      lines: date.lines.map((line) => line + shift),
      why: date.why,
    };

  const all = sections(document.tree);
  const textLines = all.map((section) =>
    linesOf(
      paragraphs(section).flatMap((paragraph) => paragraph.children.filter((inline) => inline.type !== 'furniture')),
    ),
  );
  for (const lines of textLines) for (const line of lines) taken.add(line);
  const labelLines = all.map((section) =>
    claim(linesOf([section.label, section.note].filter((node) => node !== null))),
  );
  const every = [...leaves(document.tree)];
  const ofType = (type: Leaf['type']): Leaf[] => every.filter((leaf) => leaf.type === type);
  const titles = ofType('metadata').filter((leaf) => leaf.type === 'metadata' && leaf.field === 'title');
  const summaries = ofType('metadata').filter((leaf) => leaf.type === 'metadata' && leaf.field === 'summary');

  return {
    file,
    id: document.id,
    format: document.provenance.format,
    formatWhy: document.provenance.formatWhy,
    encoding: document.provenance.encoding,
    sha256: document.provenance.sha256,
    kind: document.kind,
    language: document.language,
    title: document.title,
    titleLines: linesOf(titles),
    summary: document.summary,
    summaryLines: linesOf(summaries),
    date: dated(document.date),
    statedDate: dated(document.statedDate),
    published: document.published,
    place: shifted(document.place),
    publisher: shifted(document.publisher),
    languagesAvailable: document.languagesAvailable,
    topics: document.topics,
    geography: document.geography,
    persons: document.persons,
    publishedIn: document.publishedIn,
    speakers: document.speakers,
    sections: all.map((section, index) => ({
      type: section.kind,
      speaker: section.speaker,
      role: section.role,
      label: section.label && !/^[-–—]$/u.test(section.label.name) ? section.label.name : null,
      labelLines: labelLines[index] ?? [],
      note: section.note?.value.replace(/\s*[:：]\s*$/u, '') ?? null,
      inferred: section.inferred,
      turn: section.turn,
      answers: section.answers,
      lines: textLines[index] ?? [],
    })),
    metadataLines: claim(linesOf(ofType('metadata'))),
    captionLines: claim(linesOf(ofType('caption'))),
    furniture: claim(linesOf([...ofType('furniture'), ...ofType('markup')])),
    problems: document.problems,
  };
}
