import { severities, type ProblemName } from '#document/problems.ts';
import type { Severity } from '#document/severity.ts';
import { problemList } from '#strings/en-problem-list.ts';
import { problems } from '#strings/en-problems.ts';
import { promiseId, promisesIn } from '#strings/promises.ts';

/** What each severity means to the reader of the list. */
const meanings: Record<Severity, string> = {
  error: '§63 stops the build: nothing is published while it stands',
  warning: '§64 is listed, and makes `npm run check` end with 1',
  note: '§65 is information; nothing has to be done',
};

/** A text as Markdown, with an anchor before each of its promises. */
const anchored = (text: string): string =>
  promisesIn(text)
    .map(({ number, words }) => (number === null ? words : `<a id="${promiseId(number)}"></a>${words}`))
    .join('');

/** The list of all problems for people, as Markdown, made from the table in `problems.ts`. */
export function problemsPage(): string {
  const names = Object.keys(severities) as ProblemName[];
  const entries = names.map(
    (name) => `## ${name}\n\n_${severities[name]}_ · ${anchored(problemList[name])}\n\n${problems.hints[name]}`,
  );
  const legend = Object.entries(meanings).map(([severity, what]) => `- _${severity}_: ${anchored(what)}`);
  return `# Problems

Everything that can be reported of a capture or of an archive, ${String(entries.length)} problems in all. ${anchored('§66 Names are permanent.')} This file is made
from \`problems.ts\` by \`npm run problems\`; ${anchored('§67 each problem has a specimen')} in \`tests/problems/<name>/\`.

${legend.join('\n')}

${entries.join('\n\n')}
`;
}
