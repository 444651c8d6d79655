import type { Line } from '#document/capture.ts';
import { firstRule, type Decision } from '#document/rule.ts';
import type { LabelCandidate } from './candidate.ts';
import { LabelInView } from './label-in-view.ts';
import { LabelsTogether, type PageEvidence } from './labels-together.ts';
import { ANY_CLASS, BY_CLASS } from './rules.ts';

/** What is decided where no row of any table holds. */
const OTHERWISE = { name: 'nothing shows a label', verdict: 'text' } as const;

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
 * @returns one decision per line, null where there was nothing to decide
 */
export function chooseLabels(
  lines: readonly Line[],
  candidates: readonly (LabelCandidate | null)[],
  evidence: PageEvidence,
): (ChosenLabel | null)[] {
  const page = new LabelsTogether(lines, candidates, evidence);
  return lines.map((line, at) => {
    const candidate = candidates[at];
    if (!candidate) return null;
    const inView = new LabelInView(line, candidate, page);
    const any = firstRule(ANY_CLASS, inView);
    const { name, verdict } = any ?? firstRule(BY_CLASS[candidate.class], inView) ?? OTHERWISE;
    return {
      label: verdict === 'label' ? candidate : null,
      isDoubtful: verdict === 'doubt',
      rule: any ? name : `${candidate.class}: ${name}`,
      verdict,
    };
  });
}
