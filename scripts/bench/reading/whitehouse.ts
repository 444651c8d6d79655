import type { Complaint } from './complaints.ts';
import { bare, folded, letters } from './fold.ts';
import type { Ratio } from './ratio.ts';
import type { Report, ReportSection } from './report.ts';
import { CAPITAL_LABEL, whiteHouseTruth } from './whitehouse-truth.ts';
import type { RawTurn } from './whitehouse-truth.ts';

export const whiteHouseMeasures = [
  'title',
  'date',
  'time',
  'place',
  'Q turns found',
  'labels found',
  'labels in capitals',
  'stage directions found',
  'every line in one place',
] as const;

export type WhiteHouseMeasure = (typeof whiteHouseMeasures)[number];

export interface WhiteHouseScore {
  readonly id: string;
  readonly ratios: Readonly<Record<WhiteHouseMeasure, Ratio>>;
  readonly complaints: readonly Complaint[];
}

/** Scores the report of a White House transcript against its front matter and a plain scan of its raw lines. */
export function scoreWhiteHouse(id: string, text: string, report: Report): WhiteHouseScore {
  const truth = whiteHouseTruth(text);
  const complaints: Complaint[] = [];
  const complain = (measure: string, line: number | null, expected: string | null, found: string | null): void => {
    complaints.push({ id, measure, line, expected: expected ?? '(none)', found: found ?? '(none)' });
  };
  const fact = (measure: WhiteHouseMeasure, expected: string | null | undefined, found: string | null): Ratio => {
    if (expected === undefined) return { right: 0, of: 0 };
    if (expected !== found) complain(measure, null, expected, found);
    return { right: expected === found ? 1 : 0, of: 1 };
  };
  const labelled = report.sections.filter((section) => section.label !== null);
  const starts = new Map(labelled.map((section) => [firstLine(section), section]));
  const turns = (measure: WhiteHouseMeasure, wanted: readonly RawTurn[]): Ratio => {
    const missing = wanted.filter((turn) => bare(starts.get(turn.line)?.label ?? '') !== bare(turn.label));
    for (const turn of missing)
      complain(measure, turn.line, truth.lines[turn.line - 1] ?? '', starts.get(turn.line)?.label ?? null);
    return { right: wanted.length - missing.length, of: wanted.length };
  };
  const odd = labelled.filter((section) => !isCapitals(section.label ?? ''));
  for (const section of odd) complain('labels in capitals', firstLine(section), null, section.label);
  const stageLines = new Set(
    report.sections.filter((section) => section.type === 'stage').flatMap((section) => section.lines),
  );
  const lostStages = truth.stages.filter((stage) => !stageLines.has(stage.line));
  for (const stage of lostStages) complain('stage directions found', stage.line, stage.label, null);
  const untidy = untidyLines(truth.lines, report);
  for (const line of untidy) complain('every line in one place', line, 'one place', truth.lines[line - 1] ?? '');
  return {
    id,
    complaints,
    ratios: {
      title: fact('title', truth.title, report.title === null ? null : folded(report.title)),
      date: fact('date', truth.date, report.date?.edtf ?? null),
      time: fact('time', truth.time, report.date?.time ?? null),
      place: fact('place', truth.place, report.place === null ? null : letters(report.place.text)),
      'Q turns found': turns('Q turns found', truth.questions),
      'labels found': turns('labels found', truth.labels),
      'labels in capitals': { right: labelled.length - odd.length, of: labelled.length },
      'stage directions found': { right: truth.stages.length - lostStages.length, of: truth.stages.length },
      'every line in one place': { right: untidy.length === 0 ? 1 : 0, of: 1 },
    },
  };
}

function firstLine(section: ReportSection): number {
  return [...section.labelLines, ...section.lines].reduce((first, line) => Math.min(first, line), Infinity);
}

/** A label of these pages is `Q` or words in capitals; anything else is an ordinary sentence taken for a speaker. */
function isCapitals(label: string): boolean {
  return folded(label) === 'Q' || CAPITAL_LABEL.test(`${folded(label)}:`);
}

/** Lines with words that the report has nowhere or twice; lines of markup only (`---`) may stand nowhere. */
function untidyLines(lines: readonly string[], report: Report): number[] {
  const places = new Map<number, number>();
  const parts = [
    new Set(report.sections.flatMap((section) => [...section.labelLines, ...section.lines])),
    report.captionLines,
    report.metadataLines,
    report.furniture,
  ];
  for (const part of parts) for (const line of new Set(part)) places.set(line, (places.get(line) ?? 0) + 1);
  return lines.flatMap((words, index) => (letters(words) !== '' && places.get(index + 1) !== 1 ? [index + 1] : []));
}
