import type { Problem } from '#document/problem.ts';
import { problemInWords } from '#strings/problems.ts';

function paragraph(problem: Problem): string {
  const { file, line, name, message, hint } = problemInWords(problem);
  const place = line === null ? file : `${file}:${String(line)}`;
  return `${place}  ${name}\n  ${message}\n  → ${hint}`;
}

/** Problems for people, each with its file and line and what to do. */
export function inWords(problems: readonly Problem[]): string {
  return problems.map(paragraph).join('\n\n');
}

/** An archive that cannot be built. The message names every error of every document, its file and line, and what to do. */
export class CorpusFailure extends Error {
  override readonly name = 'CorpusFailure';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 error' : `${String(problems.length)} errors`;
    super(`${count} in the archive; nothing was built.\n\n${inWords(problems)}\n`);
    this.problems = problems;
  }
}
