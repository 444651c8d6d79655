import type { LineUse, PlacedTruth } from './place-truth.ts';
import type { Report } from './report.ts';

/** A line that stands in the wrong part of a report. */
export interface LineFault {
  readonly line: number;
  readonly use: LineUse;
  readonly words: string;
}

export interface LineScore {
  /** Lines of the page around the text (head, photo counter, caption, tail) that a section took in. */
  readonly leaked: readonly LineFault[];
  /** Lines of the text that no section has. */
  readonly lost: readonly LineFault[];
  /** Lines with words that stand in no part of the report, or in more than one. */
  readonly untidy: readonly LineFault[];
  /** Captions that are not given as captions. */
  readonly captionsMissed: readonly LineFault[];
}

/** Compares the use of every line, as the truth explains it, with the part of the report it stands in. */
export function scoreLines(placed: PlacedTruth, report: Report): LineScore {
  const inSections = new Set(report.sections.flatMap((section) => [...section.labelLines, ...section.lines]));
  const captions = new Set(report.captionLines);
  const metadata = new Set(report.metadataLines);
  const furniture = new Set(report.furniture);
  const score = {
    leaked: [] as LineFault[],
    lost: [] as LineFault[],
    untidy: [] as LineFault[],
    captionsMissed: [] as LineFault[],
  };
  placed.lines.forEach((words, index) => {
    const use = placed.uses[index] ?? 'blank';
    if (use === 'blank') return;
    const line = index + 1;
    const fault = { line, use, words };
    const spoken = inSections.has(line);
    if (use === 'body' && !spoken) score.lost.push(fault);
    if (use !== 'body' && use !== 'unexplained' && spoken) score.leaked.push(fault);
    if (use === 'caption' && !captions.has(line)) score.captionsMissed.push(fault);
    const parts = [spoken, captions, metadata, furniture].filter((part) =>
      typeof part === 'boolean' ? part : part.has(line),
    ).length;
    if (parts !== 1) score.untidy.push(fault);
  });
  return score;
}
