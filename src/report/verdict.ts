import type { Problem } from '#document/problem.ts';
import type { ProblemName } from '#document/problems.ts';

/** How a reading went: nothing to do, something to look at, or nothing that can be used. The numbers are exit codes. */
export const verdicts = { fine: 0, problems: 1, unusable: 2 } as const;
export type Verdict = (typeof verdicts)[keyof typeof verdicts];

/** Problems after which there is no document to speak of. */
const UNUSABLE: readonly ProblemName[] = [
  'file-unreadable',
  'file-unwritable',
  'file-empty',
  'not-a-text',
  'reading-failed',
];

/** @returns the verdict on a file with these problems; notes do not count */
export function verdictOf(problems: readonly Pick<Problem, 'name' | 'severity'>[]): Verdict {
  if (problems.some(({ name }) => UNUSABLE.includes(name))) return verdicts.unusable;
  return problems.some(({ severity }) => severity !== 'note') ? verdicts.problems : verdicts.fine;
}
