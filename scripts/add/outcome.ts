import path from 'node:path';
import { reportOf } from '#report/report.ts';
import type { WordedProblem } from '#strings/problems.ts';
import { lineWidth } from '../terminal/output.ts';
import { counted, nameForPeople } from '../terminal/printable.ts';
import { problemCounts, problemLines } from '../terminal/problems.ts';
import type { AddOptions } from './options.ts';
import type { Plan } from './plan.ts';

/** What became of one capture. */
export interface Outcome {
  readonly file: string;
  readonly plan: Plan | null;
  readonly written: boolean;
  readonly problems: readonly WordedProblem[];
  /** Why it was not written, where it was not: for people. */
  readonly reason: string | null;
}

/** How a run over several captures went, in one line. */
export function summary(
  outcomes: readonly Pick<Outcome, 'written' | 'problems'>[],
  all: number,
  { dryRun }: AddOptions,
): string {
  const written = outcomes.filter((outcome) => outcome.written).length;
  const unread = all - outcomes.length;
  const done = [
    dryRun ? 'none written, this is a dry run' : `${String(written)} written`,
    ...(!dryRun && outcomes.length > written ? [`${String(outcomes.length - written)} not written`] : []),
    ...(unread > 0 ? [`${String(unread)} not looked at`] : []),
  ];
  const problems = problemCounts(outcomes.flatMap((outcome) => outcome.problems));
  return `${counted(all, 'capture')}: ${done.join(', ')}; problems: ${problems}\n`;
}

/** A path as short as it is understood: below the folder in which the command runs, else whole. */
export function shownPath(file: string): string {
  const below = path.relative(process.cwd(), file);
  return below.startsWith('..') || path.isAbsolute(below) ? file : below;
}

/** The end of what is shown of a capture: what is wrong, under which name it stands, what was done. */
export function ending({ file, plan, written, problems, reason }: Outcome, { dryRun }: AddOptions): string {
  const shown = problems.map((entry) => problemLines(entry, lineWidth() - 2).replace(/^(?=.)/gmu, '  ')).join('');
  const head = plan === null ? `${nameForPeople(file)}\n` : '';
  if (plan === null) return `${head}${shown}  not written: ${reason ?? ''}\n\n`;
  const block = dryRun ? plan.block.replace(/^(?=.)/gmu, '    ') : '';
  const target = shownPath(plan.target);
  const done = written ? `  written to ${target}\n` : `  not written to ${target}: ${reason ?? ''}\n`;
  return `${head}${shown}  ${'Document'.padEnd(12)}${plan.id}\n${block}${done}\n`;
}

/** The same for programs. */
export function forPrograms({ file, plan, written, problems, reason }: Outcome, { dryRun }: AddOptions): object {
  const report = plan === null ? null : reportOf(plan.read, file, plan.firstLine);
  return {
    file,
    id: plan?.id ?? null,
    path: plan?.target ?? null,
    written,
    dryRun,
    reason,
    frontMatter: plan?.editor ?? null,
    anotherCaptureOf: plan?.other?.id ?? null,
    report: report === null ? null : { ...report, problems },
    problems,
  };
}
