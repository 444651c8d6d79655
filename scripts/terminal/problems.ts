import type { Problem, Severity } from '#document/problem.ts';
import { counted, printable } from './printable.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** One problem for people: where, how bad and which, then what happened and what to do. */
export function problemLines({ file, line, severity, name, message, hint }: Problem): string {
  const place = line === null ? printable(file) : `${printable(file)}:${String(line)}`;
  return `${place}  ${severity}  ${name}\n  ${printable(message)}\n  → ${printable(hint)}\n`;
}

/** `1 error, 2 notes`, the gravest first; a dash where there is nothing. */
export function problemCounts(problems: readonly Pick<Problem, 'severity'>[]): string {
  const counts = order.flatMap((severity) => {
    const count = problems.filter((entry) => entry.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return counts.join(', ') || '–';
}
