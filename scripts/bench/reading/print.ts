import { complaintLine, kindsOfFault } from './complaints.ts';
import { percent } from './ratio.ts';
import type { Measure } from './summary.ts';
import type { Result } from './run.ts';

/** The result as lines for people; with `errors` every fault is listed first. */
export function printed(result: Result, errors: boolean): string[] {
  const width = Math.max(...result.measures.map((measure) => measure.name.length));
  const kinds = kindsOfFault(result.complaints);
  return [
    ...(errors ? [...result.complaints.map(complaintLine), ''] : []),
    ...result.measures.map((measure) => row(measure, width)),
    '',
    `${result.pages} pages in ${result.seconds.toFixed(2)} s: ${(result.pages / result.seconds).toFixed(0)} pages a second`,
    ...(kinds.length === 0 ? [] : ['', 'Most frequent faults (pages, faults):']),
    ...kinds
      .slice(0, 12)
      .map(
        (kind) =>
          `  ${kind.measure.padEnd(width)} ${String(kind.pages).padStart(6)} ${String(kind.faults).padStart(8)}`,
      ),
    ...(errors || kinds.length === 0 ? [] : ['', 'Add --errors to list every one.']),
  ];
}

function row(measure: Measure, width: number): string {
  const { right, of } = measure.ratio;
  const short = measure.target !== null && of > 0 && (right / of) * 100 < measure.target;
  const target = measure.target === null ? '' : `  (asked ${measure.target} %${short ? ', MISSED' : ''})`;
  return `${measure.name.padEnd(width)} ${percent(measure.ratio).padStart(9)}  ${right} of ${of}${target}`;
}
