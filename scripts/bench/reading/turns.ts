import { bare, firstWords, folded, letters } from './fold.ts';
import type { Report } from './report.ts';
import { wordsOfSection } from './sections-at.ts';
import { wordsOfBlock } from './truth.ts';
import type { TruthTurn } from './truth.ts';

/** How many of a turn's first words must agree. */
const WORDS = 5;

/** A turn reduced to what is compared. `words` are letters and digits run together. */
export interface TurnKey {
  readonly label: string;
  readonly words: string;
}

export interface TurnScore {
  readonly expected: number;
  readonly found: number;
  readonly matched: number;
  /** Turns of the truth that the report has not. */
  readonly missed: readonly TurnKey[];
  /** Turns of the report that the truth has not. */
  readonly invented: readonly TurnKey[];
}

/** The turns that the page's HTML has, by label and first words of the first block. */
export function turnsOfTruth(turns: readonly TruthTurn[]): TurnKey[] {
  return turns.map((turn) => {
    const first = turn.blocks.map(wordsOfBlock).find((words) => letters(words) !== '') ?? '';
    return { label: folded(turn.label), words: firstWords(first, WORDS) };
  });
}

/** The turns of a report: its sections with a label, by label and all their words. */
export function turnsOfReport(report: Report, lines: readonly string[]): TurnKey[] {
  return report.sections.flatMap((section) =>
    section.label === null ? [] : [{ label: folded(section.label), words: letters(wordsOfSection(section, lines)) }],
  );
}

/**
 * Pairs the turns of the truth with those of a report, each once, first fitting first. Labels must agree but for blanks (a capture
 * loses some and gains some); the report's turn must begin with the first words of the truth's.
 */
export function scoreTurns(truth: readonly TurnKey[], report: readonly TurnKey[]): TurnScore {
  const open = new Map<string, TurnKey[]>();
  for (const turn of report) {
    const label = bare(turn.label);
    open.set(label, [...(open.get(label) ?? []), turn]);
  }
  const missed: TurnKey[] = [];
  for (const turn of truth) {
    const candidates = open.get(bare(turn.label)) ?? [];
    const at = candidates.findIndex((candidate) => sameBeginning(turn.words, candidate.words));
    if (at === -1) missed.push(turn);
    else candidates.splice(at, 1);
  }
  const invented = [...open.values()].flat();
  return { expected: truth.length, found: report.length, matched: truth.length - missed.length, missed, invented };
}

/** A section ends at a stage line or quotation inside the turn, so it may hold fewer words than are compared. */
function sameBeginning(truth: string, report: string): boolean {
  return report.startsWith(truth) || (report !== '' && truth.startsWith(report));
}
