import type { Line } from '#document/capture.ts';
import { firstRule, type Decision } from '#document/rule.ts';
import type { Habit } from '../habit/habit.ts';
import type { LabelCandidate, LabelClass } from './candidate.ts';
import { LabelInView } from './label-in-view.ts';
import { LabelsTogether, type PageEvidence } from './labels-together.ts';
import { ANY_CLASS, BY_CLASS } from './rules.ts';

const nameIn = (kind: LabelClass, row: string): string => `${kind}: ${row}`;

/** The rows for each class, with the class before their names. */
const ROWS = mapped((kind) => BY_CLASS[kind].map((row) => ({ ...row, name: nameIn(kind, row.name) })));

/** What is decided where no row of any table holds. */
const OTHERWISE = mapped((kind) => ({ name: nameIn(kind, 'nothing shows a label'), verdict: 'text' }) as const);

function mapped<Value>(of: (kind: LabelClass) => Value): Readonly<Record<LabelClass, Value>> {
  const kinds = Object.keys(BY_CLASS) as LabelClass[];
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<LabelClass, Value>;
}

/** What was decided of a candidate, and by which row. */
export interface ChosenLabel extends Pick<Decision, 'rule' | 'verdict'> {
  /** The candidate where it is a label, else null. */
  readonly label: LabelCandidate | null;
  /** It may be a label all the same: its words are not those of whoever spoke before. */
  readonly isDoubtful: boolean;
}

/**
 * Decides which candidates of a page are labels.
 * @param lines the lines of the body
 * @param candidates one per line, null where the line has none
 * @param habit how the page sets its labels
 * @returns one decision per line, null where there was nothing to decide
 */
export function chooseLabels(
  lines: readonly Line[],
  candidates: readonly (LabelCandidate | null)[],
  evidence: PageEvidence,
  habit: Habit,
): (ChosenLabel | null)[] {
  const page = new LabelsTogether(lines, candidates, evidence, habit);
  return lines.map((line, at) => {
    const candidate = candidates[at];
    if (!candidate) return null;
    const inView = new LabelInView(line, candidate, page);
    const rule = firstRule(ANY_CLASS, inView) ?? firstRule(ROWS[candidate.class], inView);
    const { name, verdict } = rule ?? OTHERWISE[candidate.class];
    return {
      label: verdict === 'label' ? candidate : null,
      isDoubtful: verdict === 'doubt',
      rule: name,
      verdict,
    };
  });
}
