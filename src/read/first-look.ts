import type { Capture } from '#document/capture.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import { listPage } from './list-page.ts';
import { notAText } from './not-a-text.ts';

/** What is seen of a capture before any layout is looked for. */
export interface FirstLook {
  /** False for a PDF, a picture and the like: there is nothing to parse. */
  readonly isText: boolean;
  readonly problems: readonly Problem[];
}

/** Tells whether a capture is a text at all, and a single one. */
export function firstLook(capture: Capture): FirstLook {
  const { file, text } = capture;
  const other = notAText(text);
  if (other !== null) {
    const refusal = problem('not-a-text', { file, line: null }, other);
    return { isText: false, problems: [refusal] };
  }
  const list = listPage(capture);
  if (list === null) return { isText: true, problems: [] };
  const line = fileLineAt(capture, list.line.pieces[0]?.start ?? 0);
  return { isText: true, problems: [problem('list-page', { file, line }, list.shows)] };
}
