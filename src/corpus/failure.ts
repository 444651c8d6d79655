import type { Problem } from '#document/problem.ts';

function paragraph({ file, line, name, message, hint }: Problem): string {
  const place = line === null ? file : `${file}:${String(line)}`;
  return `${place}  ${name}\n  ${message}\n  → ${hint}`;
}

/** An archive that cannot be built. The message names every error of every document, its file and line, and what to do. */
export class CorpusFailure extends Error {
  override readonly name = 'CorpusFailure';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 error' : `${String(problems.length)} errors`;
    super(`${count} in the archive; nothing was built.\n\n${problems.map(paragraph).join('\n\n')}\n`);
    this.problems = problems;
  }
}
