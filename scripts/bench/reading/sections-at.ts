import { bare } from './fold.ts';
import type { Report, ReportSection } from './report.ts';

/** A section with the stretch of a line's blank-free text that belongs to it: from `from` to the next section's. */
export interface SectionOnLine {
  readonly section: ReportSection;
  readonly from: number;
}

/**
 * The sections of a report by line, in reading order. Where several sections share a line (labels run on to the words before), each
 * begins at its label; a section whose label is not found on the line begins where the one before it begins.
 */
export function sectionsByLine(report: Report, lines: readonly string[]): Map<number, SectionOnLine[]> {
  const byLine = new Map<number, SectionOnLine[]>();
  const cursors = new Map<number, number>();
  for (const section of report.sections) {
    for (const line of new Set([...section.labelLines, ...section.lines])) {
      const here = byLine.get(line) ?? [];
      const cursor = cursors.get(line) ?? 0;
      const label = section.label === null ? -1 : bare(lines[line - 1] ?? '').indexOf(bare(section.label), cursor);
      if (label !== -1) cursors.set(line, label + bare(section.label ?? '').length);
      here.push({ section, from: here.length === 0 ? 0 : Math.max(label, here.at(-1)?.from ?? 0) });
      byLine.set(line, here);
    }
  }
  return byLine;
}

/** The section that holds the character at an offset of a line's blank-free text; null where no section does. */
export function sectionAt(
  byLine: ReadonlyMap<number, readonly SectionOnLine[]>,
  line: number,
  offset: number,
): ReportSection | null {
  return (byLine.get(line) ?? []).findLast((here) => here.from <= offset)?.section ?? null;
}

/** The words of a section as they stand in the capture, label, note and colon left out, without blanks. */
export function wordsOfSection(section: ReportSection, lines: readonly string[]): string {
  const numbers = [...new Set([...section.labelLines, ...section.lines])].sort((one, other) => one - other);
  let text = numbers.map((line) => bare(lines[line - 1] ?? '')).join('');
  if (section.label === null) return text;
  const label = text.indexOf(bare(section.label));
  if (label === -1) return text;
  text = text.slice(label + bare(section.label).length);
  const note = bare(section.note ?? '');
  if (note !== '' && text.startsWith(note)) text = text.slice(note.length);
  else if (text.startsWith('(') && text.includes('):')) text = text.slice(text.indexOf('):') + 1);
  return text.startsWith(':') ? text.slice(1) : text;
}
