import type { Capture } from '#document/capture.ts';
import type { Document } from '#document/document.ts';
import { fileLineAt } from '#document/position.ts';
import { problem, type Problem } from '#document/problem.ts';
import type { ProblemName } from '#document/problems.ts';
import { listPage } from '#read/list-page.ts';
import { notAText } from '#read/not-a-text.ts';

/**
 * What is wrong with a capture as a whole, whatever its layout: it is no text, no single document, dated without a reason, or nobody's.
 */
export function overallProblems(capture: Capture, { publisher }: Document): Problem[] {
  const problems: Problem[] = [];
  const report = (name: ProblemName, line: number | null, message: string): void => {
    problems.push(problem(name, { file: capture.file, line }, message));
  };
  const other = notAText(capture.text);
  if (other !== null) report('not-a-text', null, `This is not a text file: ${other}.`);
  const list = listPage(capture);
  if (list !== null) {
    const at = fileLineAt(capture, list.line.pieces[0]?.start ?? 0);
    report('list-page', at, `This looks like a list of documents: ${list.why}.`);
  }
  if (capture.editor?.date !== undefined && capture.editor.why === undefined)
    report('why-missing', null, `The front matter dates the document ${capture.editor.date} without saying why.`);
  if (publisher === null) report('publisher-missing', null, 'Nothing in the capture says who published it.');
  return problems;
}
