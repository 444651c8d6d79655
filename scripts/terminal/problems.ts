import type { Severity } from '#document/severity.ts';
import type { WordedProblem } from '#strings/problems.ts';
import { counted, nameForPeople, printable } from './printable.ts';
import { setIn } from './wrap.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * One problem for people: where, how bad and which, then what happened and what to do.
 * @param width characters of a line
 */
export function problemLines({ file, line, severity, name, message, hint }: WordedProblem, width = Infinity): string {
  const place = line === null ? nameForPeople(file) : `${nameForPeople(file)}:${String(line)}`;
  const what = setIn(printable(message), '  ', width);
  return `${place}  ${severity}  ${name}\n${what}\n${setIn(printable(hint), '  → ', width)}\n`;
}

/** `1 error, 2 notes`, the gravest first; a dash where there is nothing. */
export function problemCounts(problems: readonly Pick<WordedProblem, 'severity'>[]): string {
  const counts = order.flatMap((severity) => {
    const count = problems.filter((entry) => entry.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return counts.join(', ') || '–';
}
